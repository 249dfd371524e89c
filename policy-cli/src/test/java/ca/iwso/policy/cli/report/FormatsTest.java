package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Unread;
import ca.iwso.policy.cli.Sample;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each format writes of the sample, whole, in part, and with what could not be read. */
class FormatsTest {
    static final Problem PROBLEM = new Problem(
            new Place("cases/bad|\u001b[31m.yaml", 3, 7),
            "the word `nobody` is none",
            "allowed are a, b",
            "did you mean `a`?");

    static Map<String, CasesFormat> formats(boolean all) {
        Map<String, CasesFormat> formats = new TreeMap<>();
        formats.put("json", new JsonCasesReport(Sample.register()));
        formats.put("jsonl", new JsonLinesReport(Sample.register()));
        formats.put("csv", new CsvReport(all));
        formats.put("md", new MarkdownReport(all));
        formats.put("sarif", new SarifReport(Sample.register(), Path.of(""), all));
        formats.put("xml", new JunitReport(all));
        formats.put("txt", new TextCasesReport(100, Palette.PLAIN, all));
        return formats;
    }

    static Stream<String> endings() {
        return formats(false).keySet().stream();
    }

    static String write(CasesFormat format, Cases cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(cases, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String write(String ending, boolean all, Cases cases) throws IOException {
        return write(Objects.requireNonNull(formats(all).get(ending)), cases);
    }

    /** Gives the sample read as far as it could be, beside a case that could not be read at all. */
    static Cases incomplete() {
        Judged sample = Sample.judged(false);
        CaseFile file = new CaseFile(sample.file().policyCase(), sample.file().places(), List.of(PROBLEM));
        Judged judged = new Judged(sample.sources(), file, sample.evaluation(), sample.register(), sample.redaction());
        return new Cases(List.of(judged), List.of(new Unread(PROBLEM.place().file(), List.of(PROBLEM))));
    }

    static Selection only(Set<String> people, Set<String> norms, Set<Outcome> outcomes, String criterion) {
        return new Selection(people, norms, outcomes, Moment.NONE, Moment.NONE, List.of(criterion));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theSample(String ending) throws IOException {
        Golden.assertSame(write(ending, false, Cases.of(Sample.judged(false))), "format." + ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theSampleWithEverything(String ending) throws IOException {
        Golden.assertSame(write(ending, true, Cases.of(Sample.judged(false))), "format-all." + ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatCouldNotBeRead(String ending) throws IOException {
        Golden.assertSame(write(ending, false, incomplete()), "format-incomplete." + ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aPart(String ending) throws IOException {
        Selection selection = only(Set.of(), Set.of("6.9.3/client-images"), Set.of(), "clause 6.9.3");
        Golden.assertSame(
                write(ending, false, Cases.of(Sample.judged(false).listing(selection))), "format-part." + ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void clientsAndControlCharactersAreMasked(String ending) throws IOException {
        Selection selection = only(Set.of(), Set.of(), Set.of(), "person " + Sample.CLIENT);
        for (Cases cases : List.of(
                Cases.of(Sample.judged(false)),
                incomplete(),
                Cases.of(Sample.judged(false).listing(selection)))) {
            assertThat(write(ending, true, cases))
                    .doesNotContainIgnoringCase(Sample.CLIENT)
                    .doesNotContain("\u001b")
                    .doesNotContain("\\u001b");
        }
    }

    @ParameterizedTest
    @MethodSource("endings")
    void clientsAreShownOnRequest(String ending) throws IOException {
        assertThat(write(ending, true, Cases.of(Sample.judged(true)))).contains(Sample.CLIENT);
    }

    @Test
    void aFilterChoosesWhatIsListedAndNeverTheVerdict() {
        Judged whole = Sample.judged(false);
        Judged fulfilled = whole.listing(only(Set.of(), Set.of(), Set.of(Outcome.FULFILLED), "outcome fulfilled"));

        assertThat(fulfilled.listed(false)).extracting(each -> each.outcome()).containsExactly(Outcome.FULFILLED);
        // The sample lists two violations, a departure, a pending duty and two open findings by itself.
        assertThat(fulfilled.leftOut(false)).isEqualTo(6);
        assertThat(fulfilled.evaluation().verdict())
                .isEqualTo(whole.evaluation().verdict());
        assertThat(fulfilled.listingInWords(false)).contains("outcome fulfilled", "6 findings are left out");
    }

    @Test
    void aPartIsNotReadBackForTheWhole() throws IOException {
        Judged whole = Sample.judged(false);
        Judged part = whole.listing(only(Set.of(), Set.of("6.2/respect"), Set.of(), "clause 6.2"));

        assertThat(EvaluationJson.read("whole.json", json(whole)).findings()).hasSize(7);
        assertThatThrownBy(() -> EvaluationJson.read("part.json", json(part)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("part.json:1:1")
                .hasMessageContaining("something was left out");
    }

    private static byte[] json(Judged judged) throws IOException {
        return ReportTest.write(new JsonReport(), judged).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTimeLeavesOutWhatLiesOutsideAndWhatIsNoEvent() {
        Selection march = new Selection(
                Set.of(), Set.of(), Set.of(), Moment.on("2026-03-05"), Moment.on("2026-03-06"), List.of("a time"));

        assertThat(Sample.judged(false).listing(march).listed(true))
                .extracting(each -> each.subject().id())
                .containsOnly("lunch-photo", "award-post");
    }
}
