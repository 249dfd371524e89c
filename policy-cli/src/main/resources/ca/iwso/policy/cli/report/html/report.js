// Filters and sorts the table of findings. Without this script the page reads the same, unfiltered.
'use strict';
(() => {
  const form = document.getElementById('filter');
  const table = document.getElementById('table');
  if (!form || !table) {
    return;
  }
  const field = (id) => document.getElementById(id);
  const findings = [...table.tBodies].map((body, order) => ({
    body,
    order,
    text: body.textContent.toLowerCase(),
    details: body.querySelector('details'),
  }));
  const headers = [...table.tHead.rows[0].cells];
  const status = field('count');
  const toggle = field('toggle');

  const lies = (clause, within) => clause === within || clause.startsWith(within + '.');

  function shows({body, text}) {
    const words = field('text').value.toLowerCase().split(/\s+/).filter(Boolean);
    return (!field('person').value || body.dataset.person === field('person').value)
      && (!field('clause').value || lies(body.dataset.clause, field('clause').value))
      && (!field('outcome').value || body.dataset.outcome === field('outcome').value)
      && words.every((word) => text.includes(word));
  }

  function filter() {
    let shown = 0;
    for (const finding of findings) {
      const show = shows(finding);
      finding.body.hidden = !show;
      shown += show ? 1 : 0;
    }
    const all = findings.length;
    status.textContent = shown === all
      ? all + (all === 1 ? ' finding' : ' findings')
      : shown + ' of ' + all + ' findings';
    name();
  }

  function key({body}, column) {
    const cell = body.rows[0].cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  }

  // Numbers within texts sort as numbers; what has no value stands last, whichever way it goes.
  function sort(column, down) {
    const sign = down ? -1 : 1;
    const sorted = column < 0
      ? [...findings].sort((a, b) => a.order - b.order)
      : [...findings].sort((a, b) => {
        const one = key(a, column);
        const other = key(b, column);
        if (!one || !other) {
          return (one ? 0 : 1) - (other ? 0 : 1) || a.order - b.order;
        }
        return sign * one.localeCompare(other, 'en', {numeric: true}) || a.order - b.order;
      });
    table.append(...sorted.map((finding) => finding.body));
    headers.forEach((header, i) => {
      if (i === column) {
        header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      } else {
        header.removeAttribute('aria-sort');
      }
    });
    field('sort').value = column < 0 ? '' : String(column);
  }

  function visible() {
    return findings.filter((finding) => !finding.body.hidden);
  }

  function name() {
    toggle.textContent = visible().some((finding) => !finding.details.open) ? 'Open all' : 'Close all';
  }

  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    header.replaceChildren(button);
    button.addEventListener('click', () => sort(column, header.getAttribute('aria-sort') === 'ascending'));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target.id === 'sort') {
      sort(event.target.value === '' ? -1 : Number(event.target.value), false);
    } else {
      filter();
    }
  });
  form.addEventListener('reset', () => setTimeout(() => {
    sort(-1, false);
    filter();
  }));
  toggle.addEventListener('click', () => {
    const open = visible().some((finding) => !finding.details.open);
    visible().forEach((finding) => {
      finding.details.open = open;
    });
    name();
  });
  table.addEventListener('toggle', name, true);

  // The numbers at the top lead to their findings.
  document.querySelectorAll('[data-show]').forEach((link) => link.addEventListener('click', () => {
    form.reset();
    setTimeout(() => {
      field('outcome').value = link.dataset.show;
      filter();
    });
  }));

  // A link to a finding shows it, whatever is filtered, and opens its reasons.
  function follow() {
    const target = findings.find((finding) => '#' + finding.body.id === location.hash);
    if (target) {
      if (target.body.hidden) {
        form.reset();
        target.body.hidden = false;
      }
      target.details.open = true;
      target.body.scrollIntoView();
      target.details.querySelector('summary').focus({preventScroll: true});
    }
  }
  addEventListener('hashchange', follow);

  addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, select, textarea');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field('text').focus();
    } else if (event.key === 'Escape' && event.target.id === 'text') {
      event.target.value = '';
      filter();
    }
  });

  // Paper cannot be opened.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((details) => {
      details.open = true;
    });
  });
  addEventListener('afterprint', () => closed.forEach((details) => {
    details.open = false;
  }));

  form.hidden = false;
  filter();
  follow();
})();
