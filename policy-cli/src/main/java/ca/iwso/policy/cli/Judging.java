package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** By what cases are judged: the options that name settings and the rules of a site, and what these hold. */
final class Judging {
    static final String SETTINGS = "--settings";
    private static final String RULES = "--rules";

    private final @Nullable Path settingsFile;
    private final @Nullable Path rulesFolder;
    private final @Nullable SiteRules rules;

    /** Takes the values of the options, and reads the rules of the site. */
    Judging(ParseResult parsed) {
        this(parsed, Options.of(parsed, SETTINGS, Path.class));
    }

    /** Takes the settings named, and the rules of the site from the options. */
    Judging(ParseResult parsed, @Nullable Path settingsFile) {
        this.settingsFile = settingsFile;
        rulesFolder = Options.of(parsed, RULES, Path.class);
        rules = rulesFolder == null ? null : SiteRules.read(rulesFolder);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return addRulesTo(command.addOption(
                Options.value(Path.class, "FILE", "Settings: readings, parameters, hardened norms.", SETTINGS)));
    }

    /** Adds the option that names the rules of a site. */
    static CommandSpec addRulesTo(CommandSpec command) {
        return command.addOption(Options.value(
                Path.class,
                "FOLDER",
                "Norms and rules of your own, beside the policy. They are code: name no folder of others.",
                RULES));
    }

    /** Gives the register of the policy, with the norms of the site. */
    PolicyRegister register() {
        return rules == null ? PolicyEngine.policy() : rules.register();
    }

    /** Reads the settings. */
    Settings settings() {
        return settingsFile == null ? Settings.standard() : new SettingsReader(register()).read(settingsFile);
    }

    /** Gives the engine of some settings and of the rules of the site; throws UsageError where they do not fit. */
    PolicyEngine engine(Settings settings) {
        try {
            return rules == null
                    ? PolicyEngine.with(settings)
                    : PolicyEngine.builder().settings(settings).rules(rules).build();
        } catch (IllegalArgumentException unknownSetting) {
            throw new UsageError(SETTINGS + ": " + unknownSetting.getMessage());
        }
    }

    /** Adds the options as they were given to the words of a command line. */
    void addTo(List<String> words) {
        ShellWords.add(SETTINGS, settingsFile, words);
        ShellWords.add(RULES, rulesFolder, words);
    }
}
