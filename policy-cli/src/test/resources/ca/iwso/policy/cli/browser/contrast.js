// Gives, as lines, the texts that stand out less from what lies behind them than WCAG 2.2 AA asks (1.4.3).
(() => {
  const channel = (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const colour = (text) => text.match(/[\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const found = colour(getComputedStyle(each).backgroundColor);
      if (found.length < 4 || found[3] > 0) {
        return found;
      }
    }
    return [255, 255, 255];
  };
  // A number inside of a bar stands on the bar of its kind.
  const bar = (text) => {
    const kind = [...text.classList].find((each) => each !== 'inside');
    return colour(getComputedStyle(text.parentElement.querySelector('.bar.' + kind)).fill);
  };
  const weak = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('script, desc, title')) {
      continue;
    }
    texts++;
    const style = getComputedStyle(element);
    const drawn = element.namespaceURI.endsWith('svg');
    const front = colour(drawn ? style.fill : style.color);
    const back = element.classList.contains('inside') ? bar(element) : behind(drawn ? element.closest('figure') : element);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    if (contrast(front, back) < (large ? 3 : 4.5)) {
      weak.add(element.localName + '.' + element.getAttribute('class') + ' ' + contrast(front, back).toFixed(2));
    }
  }
  return texts < 500 ? 'only ' + texts + ' texts were found' : [...weak].join('\n');
})()
