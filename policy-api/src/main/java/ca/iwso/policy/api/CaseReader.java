package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.CaseAssembly;
import ca.iwso.policy.api.reader.CaseDocuments;
import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.norm.Settings;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads case files: YAML 1.2, JSON and JSON Lines.
 *
 * <p>What a file includes is complete, and what it leaves out is unknown; nothing is guessed. Everything that is wrong
 * is reported at once. Readers are immutable and may be shared between threads.
 */
public final class CaseReader {
    /** The name under which programs read standard input, which no report takes for a file. */
    public static final String STANDARD_INPUT = "standard input";

    private static final long STANDARD_LIMIT = 64L << 20;

    private final Settings settings;
    private final boolean keepGoing;
    private final long limit;
    private final boolean recordsOnly;

    /** Makes a reader that reads dates in the zone of the settings. */
    public CaseReader(Settings settings) {
        this(Objects.requireNonNull(settings, "settings"), false, STANDARD_LIMIT, false);
    }

    private CaseReader(Settings settings, boolean keepGoing, long limit, boolean recordsOnly) {
        this.settings = settings;
        this.keepGoing = keepGoing;
        this.limit = limit;
        this.recordsOnly = recordsOnly;
    }

    /**
     * Gives a reader that leaves out what it cannot read, keeps the rest, and returns the problems.
     *
     * <p>An event with a problem is left out. A register with a problem counts as not given, since without the entry
     * in question it is not complete. A line of a stream that cannot be parsed is taken for an event. What spoils more
     * than an entry, such as broken syntax or a misspelt register, is still refused.
     */
    public CaseReader keepGoing() {
        return new CaseReader(settings, true, limit, recordsOnly);
    }

    /** Gives a reader that accepts files of up to some bytes, in place of 64 MiB. */
    public CaseReader withLimit(long bytes) {
        return new CaseReader(settings, keepGoing, bytes, recordsOnly);
    }

    /**
     * Gives a reader of the records of a stream: it refuses events, since these come with the stream, and takes requests that
     * are about some of them.
     */
    public CaseReader recordsOnly() {
        return new CaseReader(settings, keepGoing, limit, true);
    }

    /** Reads one case from some files; throws {@link BadInput} with everything that is wrong in them. */
    public CaseFile read(Path... files) {
        return read(List.of(Objects.requireNonNull(files, "files")));
    }

    /** Reads one case from some files; throws {@link BadInput} with everything that is wrong in them. */
    public CaseFile read(List<Path> files) {
        Problems problems = new Problems();
        CaseAssembly assembly = assembly(problems);
        CaseDocuments documents = new CaseDocuments(assembly, problems);
        InputFiles input = new InputFiles(limit, problems);
        for (Path file : files) {
            input.read(file).ifPresent(bytes -> documents.read(file.toString(), bytes));
        }
        return assembly.finish(keepGoing);
    }

    /**
     * Reads one case from a stream, such as standard input, and leaves it open.
     *
     * @param name the name that stands in places; its extension or else the text decides the format
     * @param in the stream
     */
    public CaseFile read(String name, InputStream in) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        Problems problems = new Problems();
        CaseAssembly assembly = assembly(problems);
        new InputFiles(limit, problems).read(name, in).ifPresent(bytes -> new CaseDocuments(assembly, problems)
                .read(name, bytes));
        return assembly.finish(keepGoing);
    }

    private CaseAssembly assembly(Problems problems) {
        return new CaseAssembly(settings.zone(), problems, recordsOnly);
    }
}
