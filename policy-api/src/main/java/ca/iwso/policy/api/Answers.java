package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.AnswersTable;
import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.FlowText;
import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers to the questions of a case, as data beside it: what, who said so, and when.
 *
 * <p>A file of answers lists them under {@code answers}, each with the {@code path} of the question, the {@code value} as a
 * case file writes it, {@code by} and {@code on}. Merged into the case they fill in what it leaves open; they never change
 * what it records. The value {@code unknown} says that whoever was asked did not know: it leaves the case as it is.
 */
public final class Answers {
    private static final long LIMIT = 64L << 20;

    private final String file;
    private final List<AnswersTable.Entry> entries;

    private Answers(String file, List<AnswersTable.Entry> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    /**
     * An answer.
     *
     * @param path where it belongs in the case
     * @param value the value as a case file writes it, in the flow style of YAML
     * @param by who said so
     * @param on when she said so
     */
    public record Given(String path, String value, String by, Moment on) {}

    /** Reads a file of answers; throws {@link BadInput} with everything that is wrong in it. */
    public static Answers read(Path file, Settings settings) {
        Problems problems = new Problems();
        Optional<byte[]> bytes = new InputFiles(LIMIT, problems).read(file);
        return parsed(file.toString(), bytes, settings, problems);
    }

    /** Reads answers from a stream, and leaves it open; throws as for a file. */
    public static Answers read(String name, InputStream in, Settings settings) {
        Problems problems = new Problems();
        Optional<byte[]> bytes = new InputFiles(LIMIT, problems).read(name, in);
        return parsed(name, bytes, settings, problems);
    }

    private static Answers parsed(String name, Optional<byte[]> bytes, Settings settings, Problems problems) {
        List<AnswersTable.Entry> entries =
                new AnswersTable(settings.zone(), problems).read(name, bytes.orElseGet(() -> new byte[0]));
        problems.throwIfAny();
        return new Answers(name, entries);
    }

    /** Gives answers that were not read from a file; throws {@link BadInput} where a value cannot be read. */
    public static Answers of(List<Given> given) {
        Problems problems = new Problems();
        List<AnswersTable.Entry> entries = new ArrayList<>();
        for (Given each : given) {
            AnswersTable.value(each.value().getBytes(StandardCharsets.UTF_8), problems)
                    .ifPresent(value -> entries.add(new AnswersTable.Entry(each.path(), value, each.by(), each.on())));
        }
        problems.throwIfAny();
        return new Answers("answers", entries);
    }

    /** Gives the answers. */
    public List<Given> given() {
        return entries.stream()
                .map(entry -> new Given(entry.path(), FlowText.of(entry.value()), entry.by(), entry.on()))
                .toList();
    }

    /** Gives the text of a file of these answers: after the first line, a line for each. */
    public String text() {
        StringBuilder text = new StringBuilder(entries.isEmpty() ? "answers: []\n" : "answers:\n");
        for (AnswersTable.Entry entry : entries) {
            List<Node.Member> members = new ArrayList<>();
            FactNodes.add(members, "path", FactNodes.text(entry.path()));
            FactNodes.add(members, "value", entry.value());
            if (!entry.by().equals(Ids.UNKNOWN)) {
                FactNodes.add(members, "by", FactNodes.text(entry.by()));
            }
            if (entry.on().isKnown()) {
                FactNodes.add(members, "on", FactNodes.text(entry.on().text()));
            }
            text.append("  - ")
                    .append(FlowText.of(new Node.Mapping(0, 0, members)))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Gives a case with these answers in it.
     *
     * <p>Throws {@link BadInput} with everything that is wrong: an answer that does not fit where it belongs, that names what
     * the case does not have, or that contradicts what the case records.
     */
    public PolicyCase mergedInto(PolicyCase policyCase, Settings settings) {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit(file, settings.zone(), problems);
        PolicyCase merged = policyCase;
        for (AnswersTable.Entry entry : entries) {
            if (entry.value() instanceof Node.Scalar value && value.text().equals(Ids.UNKNOWN)) {
                continue;
            }
            if (CaseFacts.isRecorded(merged, entry.path())) {
                edit.refuse(entry.value(), "the case records this already");
            } else {
                PolicyCase before = merged;
                merged = edit.with(before, entry.path(), entry.value()).orElse(before);
            }
        }
        edit.checkReferences(merged);
        problems.throwIfAny();
        return merged;
    }

    /** Gives a case file with these answers in it, which then stand where the answers do; throws as for a case. */
    public CaseFile mergedInto(CaseFile caseFile, Settings settings) {
        Map<String, Place> answered = new HashMap<>();
        for (AnswersTable.Entry entry : entries) {
            Node value = entry.value();
            answered.put(entry.path(), new Place(file, value.line(), value.column()));
        }
        Places places = new Places(path -> answered.containsKey(path)
                ? Optional.ofNullable(answered.get(path))
                : caseFile.places().exactly(path));
        return new CaseFile(mergedInto(caseFile.policyCase(), settings), places, caseFile.problems());
    }
}
