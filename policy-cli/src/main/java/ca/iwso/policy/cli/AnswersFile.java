package ca.iwso.policy.cli;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of answers that is being written: what stood in it stays, and what is answered now follows. */
final class AnswersFile {
    private static final String ENDING = ".answers.yaml";

    private final Path file;
    private final boolean alreadyMerged;
    private final Settings settings;
    private final String before;
    private final List<Answers.Given> earlier;

    private AnswersFile(
            Path file, boolean alreadyMerged, Settings settings, String before, List<Answers.Given> earlier) {
        this.file = file;
        this.alreadyMerged = alreadyMerged;
        this.settings = settings;
        this.before = before;
        this.earlier = List.copyOf(earlier);
    }

    /** Gives the file beside a case file: {@code week.answers.yaml} beside {@code week.yaml}. */
    static Path beside(Path caseFile) {
        String name = String.valueOf(caseFile.getFileName());
        int dot = name.lastIndexOf('.');
        return caseFile.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /** Opens a file, which need not exist; throws BadInput for one that holds no answers, and leaves it as it is. */
    static AnswersFile open(Path file, CaseInput input, Console console, Settings settings) {
        if (!Files.exists(file)) {
            return new AnswersFile(file, false, settings, "", List.of());
        }
        for (Path each : input.caseFiles(console)) {
            if (isSame(each, file)) {
                throw new UsageError("the answers cannot go into the case file " + file + "; name another with --save");
            }
        }
        boolean merged = input.answers().stream().anyMatch(each -> isSame(each, file));
        List<Answers.Given> earlier = Answers.read(file, settings).given();
        try {
            return new AnswersFile(file, merged, settings, Files.readString(file), earlier);
        } catch (IOException failure) {
            throw new UsageError("cannot read " + file + ": " + Faults.reason(failure));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return false;
        }
    }

    Path path() {
        return file;
    }

    /** Gives the answers that stood in it and are not in the case yet. */
    List<Answers.Given> unmerged() {
        return alreadyMerged ? List.of() : earlier;
    }

    int size() {
        return earlier.size();
    }

    /** Writes what stood in it and some new answers; the file appears whole or not at all. */
    void write(List<Answers.Given> given, Console console) {
        if (given.isEmpty() && earlier.isEmpty()) {
            return;
        }
        String text = text(given);
        Output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), file, console);
    }

    /** Gives the text: what stood there with its comments, where the new lines fit below it. */
    private String text(List<Answers.Given> given) {
        List<Answers.Given> all = new ArrayList<>(earlier);
        all.addAll(given);
        String whole = Answers.of(all).text();
        if (earlier.isEmpty()) {
            return whole;
        }
        String lines = Answers.of(given).text();
        String longer = before + (before.endsWith("\n") ? "" : "\n") + lines.substring(lines.indexOf('\n') + 1);
        return holds(longer, all) ? longer : whole;
    }

    private boolean holds(String text, List<Answers.Given> all) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Answers.read(file.toString(), new ByteArrayInputStream(bytes), settings)
                    .given()
                    .equals(all);
        } catch (BadInput otherForm) {
            return false;
        }
    }
}
