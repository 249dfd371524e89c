package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.reader.CaseAssembly;
import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.SettingsTable;
import ca.iwso.policy.api.reader.TestTable;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of cases with what is expected of them.
 *
 * <p>A file lists its cases under {@code cases}; or it is named {@code week.expected.yaml} and says what is expected of the
 * case {@code week.yaml} beside it. Readers are immutable and may be shared between threads.
 */
public final class ExpectedCaseReader {
    private static final long LIMIT = 64L << 20;
    private static final Pattern BESIDE = Pattern.compile("(.+)\\.expected(\\.(?:yaml|yml|json))");

    private final PolicyRegister register;
    private final Settings standard;

    /**
     * Makes a reader.
     *
     * @param register the register that knows the norms, readings and parameters
     * @param standard the settings of cases without settings of their own
     */
    public ExpectedCaseReader(PolicyRegister register, Settings standard) {
        this.register = Objects.requireNonNull(register, "register");
        this.standard = Objects.requireNonNull(standard, "standard");
    }

    /** Tells whether a file is named as one that says what is expected: {@code cases.yaml}, {@code x.expected.yaml}. */
    public static boolean isNamedAsOne(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.matches("(?:.+[.-])?cases\\.(?:yaml|yml|json)")
                || BESIDE.matcher(name).matches();
    }

    /** Reads a file; throws {@link BadInput} with everything that is wrong in it. */
    public List<ExpectedCase> read(Path file) {
        Problems problems = new Problems();
        byte[] bytes = new InputFiles(LIMIT, problems).read(file).orElse(null);
        problems.throwIfAny();
        return read(file, Objects.requireNonNull(bytes, "read without problems"));
    }

    /** Reads the bytes of a file; throws {@link BadInput} with everything that is wrong in them. */
    public List<ExpectedCase> read(Path file, byte[] bytes) {
        Problems problems = new Problems();
        TestTable.Document document = new TestTable(register, problems).read(file.toString(), bytes);
        problems.throwIfAny();
        List<ExpectedCase> cases = new ArrayList<>();
        for (TestTable.Entry entry : document.cases()) {
            cases.add(new One(file, entry, problems).read(document.background()));
        }
        if (cases.isEmpty()) {
            Place start = new Place(file.toString(), 1, 1);
            problems.add(new Problem(start, "the file has no cases", "list them under `cases`", ""));
        }
        problems.throwIfAny();
        return cases;
    }

    /** One case while it is being read. */
    private final class One {
        private final Path file;
        private final TestTable.Entry entry;
        private final Problems problems;

        One(Path file, TestTable.Entry entry, Problems problems) {
            this.file = file;
            this.entry = entry;
            this.problems = problems;
        }

        ExpectedCase read(@Nullable Mapping background) {
            Settings settings = entry.settings() == null
                    ? standard
                    : new SettingsTable(register, problems).read(file.toString(), entry.settings());
            CaseFile facts;
            try {
                facts = facts(background, settings);
            } catch (BadInput bad) {
                // The cases of a file may share what is wrong.
                Set<Problem> known = new HashSet<>(problems.sorted());
                bad.problems().stream().filter(known::add).forEach(problems::add);
                facts = new CaseFile(PolicyCase.of(), Places.none(), List.of());
                return expected(settings, facts, List.of());
            }
            return expected(settings, facts, expectations(facts.policyCase()));
        }

        private ExpectedCase expected(Settings settings, CaseFile facts, List<Expectation> expected) {
            String name = entry.name() == null ? String.valueOf(file.getFileName()) : entry.name();
            return new ExpectedCase(place(entry.node()), name, settings, facts, entry.verdict(), expected);
        }

        private CaseFile facts(@Nullable Mapping background, Settings settings) {
            if (entry.facts() instanceof Scalar name) {
                return new CaseReader(settings).read(named(name));
            }
            Matcher beside = BESIDE.matcher(String.valueOf(file.getFileName()));
            if (entry.facts() == null && background == null && beside.matches()) {
                return new CaseReader(settings).read(file.resolveSibling(beside.group(1) + beside.group(2)));
            }
            if (entry.facts() == null && background == null) {
                throw new BadInput(List.of(new Problem(
                        place(entry.node()), "expectations without a case", "write the facts under `case`", "")));
            }
            return merged(background, settings);
        }

        private Path named(Scalar name) {
            try {
                Path named = file.resolveSibling(name.text());
                if (Files.isRegularFile(named)) {
                    return named;
                }
            } catch (InvalidPathException noName) {
                // No file can have it.
            }
            throw new BadInput(List.of(new Problem(
                    place(name),
                    "there is no such file",
                    "the facts, or the name of a case file beside this one",
                    "")));
        }

        /** Gives the case in the file itself: the background, and in place of its keys those of the case. */
        private CaseFile merged(@Nullable Mapping background, Settings settings) {
            Node own = entry.facts();
            Map<String, Member> all = new LinkedHashMap<>();
            if (background != null) {
                background.members().forEach(each -> all.put(each.key(), each));
            }
            if (own instanceof Mapping mapping) {
                mapping.members().forEach(each -> all.put(each.key(), each));
            }
            CaseAssembly assembly = new CaseAssembly(settings.zone(), new Problems());
            assembly.file(file.toString());
            Node node = entry.node();
            assembly.document(
                    own == null || own instanceof Mapping
                            ? new Mapping(node.line(), node.column(), List.copyOf(all.values()))
                            : own);
            return assembly.finish(false);
        }

        private List<Expectation> expectations(PolicyCase policyCase) {
            Subjects subjects = Subjects.of(policyCase);
            for (Member subject : entry.subjects()) {
                if (!subjects.has(subject.key())) {
                    // The key itself is not shown: it may be the id of a client, misspelt.
                    Place place = new Place(file.toString(), subject.line(), subject.column());
                    String hint = subjects.didYouMean(subject.key(), Redaction.of(policyCase));
                    problems.add(new Problem(
                            place, "the case has nothing with this id", "write the id of an event or entry", hint));
                }
            }
            return entry.expected().stream()
                    .map(each -> new Expectation(
                            place(each.node()),
                            each.subject(),
                            each.norm(),
                            each.outcome(),
                            each.values(),
                            each.lists()))
                    .toList();
        }

        private Place place(Node node) {
            return new Place(file.toString(), node.line(), node.column());
        }
    }
}
