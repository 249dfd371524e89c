package ca.iwso.policy.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.HtmlReport;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.model.norm.Settings;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a week in a real browser. */
class ReportInBrowserTest {
    private static final Path WEEK = Path.of("../examples/cases/week.yaml");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final int DESKTOP = 1280;
    private static final int TELEPHONE = 390;

    @TempDir
    private static Path folder = Path.of("");

    private static Chromium chromium;
    private static Tab tab;
    private static Path page;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start(folder);
        tab = chromium.open();
        page = folder.resolve("week.html");
        PolicyEngine engine = PolicyEngine.standard();
        CaseFile file = new CaseReader(Settings.standard()).read(List.of(WEEK));
        Judged judged = new Judged(
                List.of("examples/cases/week.yaml"),
                file,
                engine.evaluate(file),
                engine.register(),
                Redaction.of(file.policyCase()));
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlReport(engine, false).write(judged, out);
        }
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void close() throws Exception {
        if (chromium != null) {
            tab.close();
            chromium.close();
        }
    }

    @BeforeEach
    void load() throws Exception {
        tab.show(DESKTOP, 900, false);
        tab.load(page);
    }

    private static Object js(String expression) {
        return Objects.requireNonNullElse(tab.evaluate(expression), "");
    }

    private static Object visible() {
        return js("[...document.querySelectorAll('.finding')].filter(each => each.offsetHeight > 0).length");
    }

    private static void choose(String id, String value) {
        js("(() => { const field = document.getElementById('" + id + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static Object shown(String selector) {
        return js("[...document.querySelectorAll('.finding')].filter(each => each.offsetHeight > 0)"
                + ".map(each => each.querySelector('" + selector + "').textContent).join()");
    }

    @Test
    void opensWithoutComplaintAndLoadsNothing() {
        js("[...document.querySelectorAll('details')].forEach(each => each.open = true)");
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void thePolicyOfThePageKeepsOtherScriptsAndStylesOut() throws Exception {
        Path hostile = folder.resolve("hostile.html");
        Files.writeString(
                hostile,
                Files.readString(page)
                        .replace(
                                "<footer>",
                                "<script>document.title = 'broken into'</script><p style='color: red'>x</p>"
                                        + "<img src='https://example.org/x.png' onerror='document.title = 1'><footer>"));
        tab.load(hostile);
        assertThat(js("document.title").toString()).startsWith("Violation");
        assertThat(tab.complaints())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(each -> each.contains("Content Security Policy"));
    }

    @Test
    void filtersByPersonClauseOutcomeAndText() {
        Object all = visible();
        assertThat(js("document.getElementById('count').textContent")).isEqualTo(all + " findings");

        choose("person", "farah");
        assertThat(shown(".person").toString().split(",")).isNotEmpty().containsOnly("farah");
        choose("outcome", "violated");
        assertThat(shown(".chip").toString().split(",")).isNotEmpty().containsOnly("violated");
        choose("clause", "6.9");
        assertThat(shown(".clause").toString().split(","))
                .isNotEmpty()
                .allMatch(each -> each.equals("6.9") || each.startsWith("6.9."));
        choose("text", "LUNCH-photo images");
        assertThat(shown(".about b")).isEqualTo("lunch-photo");
        assertThat(js("document.getElementById('count').textContent")).isEqualTo("1 of " + all + " findings");
        choose("text", "no such word");
        assertThat(visible()).isEqualTo(0);

        js("document.querySelector('[type=reset]').click()");
        js("new Promise(done => setTimeout(done, 50))");
        assertThat(visible()).isEqualTo(all);
    }

    @Test
    void aClauseIsFilteredByTheStructureOfTheDocument() {
        choose("clause", "6.1");
        assertThat(shown(".clause").toString().split(",")).isNotEmpty().containsOnly("6.1");
    }

    @Test
    void sortsByEveryColumnBothWaysAndSaysSo() {
        for (int column = 1; column < 6; column++) {
            String header = "document.querySelectorAll('#table thead th')[" + column + "]";
            String keys = "[...document.querySelectorAll('.finding')].map(each => each.rows[0].cells[" + column
                    + "]).map(cell => cell.dataset.sort ?? cell.textContent.trim()).filter(Boolean)";
            String order = "(keys => keys.every((key, i) => i === 0 || keys[i - 1].localeCompare(key, 'en',"
                    + " {numeric: true}) %s 0))(" + keys + ")";
            js(header + ".querySelector('button').click()");
            assertThat(js(header + ".getAttribute('aria-sort')")).isEqualTo("ascending");
            assertThat(js(String.format(order, "<="))).as("column %d", column).isEqualTo(true);
            js(header + ".querySelector('button').click()");
            assertThat(js(header + ".getAttribute('aria-sort')")).isEqualTo("descending");
            assertThat(js(String.format(order, ">="))).as("column %d", column).isEqualTo(true);
        }
        assertThat(js("document.querySelectorAll('[aria-sort]').length")).isEqualTo(1);
    }

    @Test
    void worksWithTheKeyboardAlone() {
        tab.press("Tab");
        assertThat(js("document.activeElement.className")).isEqualTo("skip");
        assertThat(js("document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        tab.press("Enter");
        assertThat(js("location.hash")).isEqualTo("#findings");

        tab.press("/");
        assertThat(js("document.activeElement.id")).isEqualTo("text");
        "lunch-photo".chars().forEach(each -> tab.press(Character.toString(each)));
        assertThat(shown(".about b").toString().split(",")).containsOnly("lunch-photo");
        tab.press("Escape");
        assertThat(js("document.getElementById('text').value")).isEqualTo("");

        js("document.querySelector('#table thead button').focus()");
        assertThat(js("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
        tab.press("Enter");
        assertThat(js("document.querySelector('#table thead th').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        for (int i = 0; i < 6; i++) {
            tab.press("Tab");
        }
        assertThat(js("document.activeElement.localName")).isEqualTo("summary");
        tab.press("Enter");
        assertThat(js("document.activeElement.parentNode.open")).isEqualTo(true);
    }

    @Test
    void aNumberAtTheTopShowsItsFindings() {
        js("document.querySelector('[data-show=pending]').click()");
        js("new Promise(done => setTimeout(done, 50))");
        assertThat(shown(".chip").toString().split(",")).containsOnly("pending");
        js("document.querySelector('.duties a').click()");
        js("new Promise(done => setTimeout(done, 50))");
        assertThat(js("document.querySelector(location.hash + ' details').open"))
                .isEqualTo(true);
    }

    @Test
    void readsWithoutScripts() throws Exception {
        tab.send("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
        try {
            tab.load(page);
            assertThat(js("document.getElementById('filter').offsetHeight")).isEqualTo(0);
            assertThat(js("document.querySelectorAll('.finding').length"))
                    .isEqualTo(js(
                            "[...document.querySelectorAll('.finding')].filter(each => each.offsetHeight > 0).length"));
        } finally {
            tab.send("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
        }
    }

    @Test
    void headingsAreInOrder() {
        String levels = js("[...document.querySelectorAll('h1, h2, h3, h4')].map(each => each.localName[1]).join('')")
                .toString();
        assertThat(levels).startsWith("12").containsOnlyOnce("1").doesNotContain("13");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void everyTextHasEnoughContrast(boolean dark) throws Exception {
        tab.show(DESKTOP, 900, dark);
        js("[...document.querySelectorAll('details')].forEach(each => each.open = true)");
        assertThat(js(Files.readString(Path.of("src/test/resources/ca/iwso/policy/cli/browser/contrast.js"))))
                .isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
    void fitsAndHasAPicture(int width, boolean dark) throws Exception {
        tab.show(width, 900, dark);
        String name = "report-" + (width == TELEPHONE ? "phone" : "desktop") + (dark ? "-dark" : "-light");
        tab.picture(PICTURES.resolve(name + ".png"), true);
        assertThat(js("document.documentElement.scrollWidth")).isEqualTo(width);
        js("[...document.querySelectorAll('details')].forEach(each => each.open = true)");
        assertThat(js("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void hasAPictureForTheHandbook() throws Exception {
        tab.show(DESKTOP, 2060, false);
        js("document.querySelector('.finding:nth-of-type(2) details').open = true");
        Path picture = PICTURES.resolve("report.png");
        tab.picture(picture, false);
        assertThat(Files.size(picture)).isLessThan(300_000);
        if (Boolean.getBoolean("updateGolden")) {
            Files.createDirectories(Path.of("../docs/images"));
            Files.copy(picture, Path.of("../docs/images/report.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
