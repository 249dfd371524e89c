package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.CaseAssembly;
import ca.iwso.policy.api.reader.CsvMapping;
import ca.iwso.policy.api.reader.CsvRows;
import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.norm.Settings;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes cases of comma-separated values, by a mapping of columns to keys.
 *
 * <p>Only what the mapping names is taken over. A cell that is empty leaves its key unknown. Importers are immutable and may be
 * shared between threads.
 */
public final class CsvImport {
    private static final long LIMIT = 256L << 20;

    private final Settings settings;
    private final Path mapping;

    private CsvImport(Path mapping, Settings settings) {
        this.mapping = mapping;
        this.settings = settings;
    }

    /** Makes an importer by a file of a mapping, which is read with each table. */
    public static CsvImport by(Path mapping, Settings settings) {
        return new CsvImport(Objects.requireNonNull(mapping, "mapping"), Objects.requireNonNull(settings, "settings"));
    }

    /** Imports a table; throws {@link BadInput} with everything that is wrong in it and in the mapping. */
    public ImportedCase read(Path table) {
        Problems problems = new Problems();
        Optional<CsvMapping> read = mapping(problems);
        return imported(table.toString(), new InputFiles(LIMIT, problems).read(table), read, problems);
    }

    /** Imports the table of a stream, and leaves it open; throws as for a file. */
    public ImportedCase read(String name, InputStream table) {
        Problems problems = new Problems();
        Optional<CsvMapping> read = mapping(problems);
        return imported(name, new InputFiles(LIMIT, problems).read(name, table), read, problems);
    }

    private Optional<CsvMapping> mapping(Problems problems) {
        return new InputFiles(LIMIT, problems)
                .read(mapping)
                .flatMap(bytes -> CsvMapping.read(mapping.toString(), bytes, settings.zone(), problems));
    }

    private ImportedCase imported(String name, Optional<byte[]> table, Optional<CsvMapping> read, Problems problems) {
        if (table.isEmpty() || read.isEmpty()) {
            problems.throwIfAny();
            throw new IllegalStateException("what cannot be read is reported");
        }
        CaseAssembly assembly = new CaseAssembly(settings.zone(), problems);
        assembly.file(name);
        CsvRows rows = new CsvRows(read.get(), name, problems);
        assembly.document(rows.document(table.get(), mapping.toString()));
        return new ImportedCase(assembly.finish(false), rows.unmapped());
    }
}
