package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.SettingsTable;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.util.Objects;

/** Reads files of settings: YAML or JSON. */
public final class SettingsReader {
    private static final long LIMIT = 1L << 20;

    private final PolicyRegister register;

    /** Makes a reader that knows the norms, readings and parameters of the policy. */
    public SettingsReader() {
        this(PolicyEngine.policy());
    }

    /** Makes a reader that knows those of a register, such as that of {@link SiteRules}. */
    public SettingsReader(PolicyRegister register) {
        Objects.requireNonNull(register, "register");
        this.register = register;
    }

    /** Reads a file; throws {@link BadInput} with everything that is wrong in it. */
    public Settings read(Path file) {
        Problems problems = new Problems();
        SettingsTable table = new SettingsTable(register, problems);
        Settings settings = new InputFiles(LIMIT, problems)
                .read(file)
                .map(bytes -> table.read(file.toString(), bytes))
                .orElse(Settings.standard());
        problems.throwIfAny();
        return settings;
    }
}
