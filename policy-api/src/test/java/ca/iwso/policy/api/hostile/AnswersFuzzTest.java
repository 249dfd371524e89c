package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers: each file is refused properly, or fills in a case that can then be judged. */
class AnswersFuzzTest {
    private static final Settings SETTINGS = Settings.standard();
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final PolicyCase OPEN = open().policyCase();

    private static CaseFile open() {
        byte[] text = """
                asOf: 2026-03-31
                staff: [{id: bea, engagement: volunteer}, {id: dana}]
                clients: [{id: c-17}]
                accounts: [{id: page, hosting: personal, holder: bea}]
                events:
                  - {id: rant, type: post-published, at: 2026-03-05T10:00:00-05:00, actor: bea, account: page}
                  - {id: reset, type: password-set, at: 2026-03-06T10:00:00-05:00, actor: bea}
                """.getBytes(StandardCharsets.UTF_8);
        return new CaseReader(SETTINGS).read("case.yaml", new ByteArrayInputStream(text));
    }

    /** The paths are those for which the engine itself asks. */
    static Stream<byte[]> seeds() {
        StringBuilder asked = new StringBuilder("answers:\n");
        Questions questions = ENGINE.questions(OPEN);
        questions.questions().forEach(each -> asked.append("  - {path: ")
                .append(each.path())
                .append(", value: unknown, by: dana}\n"));
        return Seeds.texts(asked.toString(), """
                answers:
                  - {path: events/rant/review, value: {by: dana, on: 2026-03-06, noted: [derogatory]}, by: dana, on: 2026-03-07}
                  - {path: events/rant/depicts, value: [{client: c-17}]}
                  - {path: staff/bea/roles, value: none}
                  - {path: consents, value: [{id: k, client: c-17, covers: [photo], signedOn: 2026-03-02}]}
                """);
    }

    @MethodSource("seeds")
    @FuzzTest
    void answers(byte[] file) throws Exception {
        Optional<Answers> read = read(file);
        if (read.isEmpty()) {
            return;
        }
        assertThat(read(read.get().text().getBytes(StandardCharsets.UTF_8)).map(Answers::given))
                .contains(read.get().given());
        Optional<PolicyCase> merged =
                Refusals.readOrRefused(List.of("a.yaml"), () -> read.get().mergedInto(OPEN, SETTINGS));
        merged.ifPresent(some -> assertThat(ENGINE.evaluate(some).events()).hasSameSizeAs(OPEN.events()));
    }

    private static Optional<Answers> read(byte[] file) throws Exception {
        return Refusals.readOrRefused(
                List.of("a.yaml"), () -> Answers.read("a.yaml", new ByteArrayInputStream(file), SETTINGS));
    }
}
