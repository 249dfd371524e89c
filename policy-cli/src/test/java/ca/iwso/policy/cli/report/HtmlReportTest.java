package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.cli.Sample;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private static String write(HtmlReport report, Judged judged) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(judged, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sample(boolean all, boolean showContent) throws IOException {
        return write(new HtmlReport(HtmlReportTest::advice, all), Sample.judged(showContent));
    }

    private static Advice advice(Judged judged) {
        return advice(judged, Sample.CLIENT);
    }

    /** Says of the picture of a client that to leave it out would have been right. */
    private static Advice advice(Judged judged, String client) {
        Map<String, Remedies> remedies = new HashMap<>();
        for (Finding finding : judged.evaluation().findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                Remedies.Change change = new Remedies.Change(
                        finding.subject().path(), "leave out the picture of client " + client, "none");
                remedies.put(
                        Advice.key(finding),
                        new Remedies(
                                finding,
                                true,
                                List.of(new Remedies.Remedy(List.of(change))),
                                List.of(),
                                List.of(),
                                false));
            }
        }
        return new Advice(null, remedies, List.of("Questions were not looked for."));
    }

    /** The style sheet and the script have tests of their own; the page would hide behind them. */
    private static String withoutCode(String page) throws IOException {
        String style = HtmlReport.resource("report.css");
        String script = HtmlReport.resource("report.js");
        return page.replace(HtmlReport.policy(style, script), HtmlReport.policy("", ""))
                .replace(style, "")
                .replace(script, "");
    }

    @Test
    void thePageOfASmallCase() throws IOException {
        Golden.assertSame(withoutCode(sample(false, false)), "report.html");
    }

    @Test
    void thePolicyLetsTheOwnCodeRunAndNothingElse() throws IOException {
        Document page = Jsoup.parse(sample(false, false));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe")
                .doesNotContain("http");
        assertThat(policy)
                .isEqualTo(HtmlReport.policy(
                        page.expectFirst("style").data(),
                        page.expectFirst("script").data()));
        assertThat(page.select("style, script, link, img, iframe, object, base, form[action], [style]"))
                .extracting(Element::tagName)
                .containsExactly("link", "style", "script");
    }

    @Test
    void everyReferenceWithinThePageLeadsSomewhere() throws IOException {
        Document page = Jsoup.parse(sample(true, false));
        assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
        assertThat(page.select("a[href]")).extracting(each -> each.attr("href")).allSatisfy(href -> assertThat(
                        page.getElementById(href.substring(1)))
                .as(href)
                .isNotNull());
        for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
            assertThat(page.select("[" + attribute + "]"))
                    .flatExtracting(each -> List.of(each.attr(attribute).split(" ")))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
    }

    @Test
    void clientsAreMaskedAndShownOnRequest() throws IOException {
        assertThat(sample(true, false))
                .doesNotContainIgnoringCase(Sample.CLIENT)
                .contains("reply-to-client#1")
                .contains("leave out the picture of client#1");
        assertThat(sample(true, true)).contains("reply-to-" + Sample.CLIENT);
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        Judged judged = hostile("plain");
        assertThat(write(new HtmlReport(ENGINE, true), judged)).isEqualTo(write(new HtmlReport(ENGINE, true), judged));
    }

    @Property(tries = 100)
    void nothingOfACaseBecomesMarkup(@ForAll("hostileTexts") String text) throws IOException {
        // A slash parts ids, so that reasons name fewer words of them: it stays.
        String harmless = text.replaceAll("[^/]", "x");
        Document page = Jsoup.parse(write(new HtmlReport(judged -> advice(judged, text), true), hostile(text)));
        Document other =
                Jsoup.parse(write(new HtmlReport(judged -> advice(judged, harmless), true), hostile(harmless)));
        assertThat(skeleton(page)).isEqualTo(skeleton(other));
        assertThat(page.select(".about b"))
                .extracting(Element::wholeText)
                .anyMatch(each -> each.equals(shown(text) + "-post"));
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</script>",
                "</style>",
                "<!--",
                "-->",
                "<img src=x onerror=alert(1)>",
                "\"",
                "'",
                "&",
                "&lt;",
                "&#60;",
                "<",
                ">",
                "javascript:alert(1)",
                "' onfocus='x",
                "\" autofocus x=\"",
                "]]>",
                "<svg>",
                "</title>",
                "</td></tr></table>",
                "\u0000",
                "\u001b[31m",
                "\r\n",
                "\u202e",
                "\ud800",
                "\udc00x",
                "\ufeff",
                "a",
                "é",
                "😀",
                "`",
                "=",
                " ",
                "${x}",
                "{{x}}");
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    /** Gives what a reader sees of a text: control characters written out, halves of characters replaced. */
    private static String shown(String text) {
        return new String(Redaction.printable(text).getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    /** Gives the elements of a page with the names of their attributes: all that is not text. */
    private static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(each -> each.tagName()
                        + each.parents().size()
                        + each.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList()
                        + each.attr("class")
                        + each.attr("href").replaceAll("[0-9]", ""))
                .toList();
    }

    /** Gives a case in which every id and name of a file is a text. */
    private static Judged hostile(String text) {
        String person = text + "-person";
        String account = text + "-account";
        String client = text + "-client";
        PolicyCase policyCase = PolicyCaseBuilder.builder()
                .asOf(Moment.at("2026-03-31T17:00:00-04:00"))
                .staff(Entries.of(StaffMember.unrecorded(person)))
                .clients(Entries.of(Client.unrecorded(client)))
                .accounts(Entries.of(AccountBuilder.builder()
                        .id(account)
                        .hosting(Hosting.PERSONAL)
                        .holder(person)
                        .build()))
                .consents(Entries.none())
                .requests(Entries.none())
                .events(List.of(PostBuilder.builder()
                        .act(Act.done(text + "-post", Moment.at("2026-03-05T12:10:00-05:00"), person))
                        .account(account)
                        .depicts(Entries.of(Depiction.of(Party.client(client))))
                        .build()))
                .build();
        Places places = new Places(path -> Optional.of(new Place(text + ".yaml", 7, 1)));
        return new Judged(
                List.of(text + ".yaml"),
                new CaseFile(policyCase, places, List.of()),
                ENGINE.evaluate(policyCase),
                ENGINE.register(),
                Redaction.none());
    }
}
