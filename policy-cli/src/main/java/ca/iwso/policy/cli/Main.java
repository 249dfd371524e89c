package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyVersion;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: judges case files, and explains the policy. */
public final class Main {
    private static final List<Command> COMMANDS = List.of(
            new EvaluateCommand(),
            new CheckCommand(),
            new QuestionsCommand(),
            new ImportCommand(),
            new ClausesCommand(),
            new ExplainCommand(),
            new TestCommand(),
            new CompareCommand(),
            new SchemaCommand(),
            new InitCommand(),
            new CompletionCommand());

    private static final int HELP_WIDTH = 80;
    /** The least that picocli takes. */
    private static final int LEAST_HELP_WIDTH = 55;

    private final Console console;
    private final Faults faults;
    private boolean debug;

    private Main(Console console) {
        this.console = console;
        this.faults = new Faults(console);
    }

    /** Runs the program and exits with its code. */
    public static void main(String[] arguments) {
        int code = run(Console.ofProcess(), arguments);
        // Nothing is left to be done, and an exit in due form would first look for loggers that want to know of it.
        Runtime.getRuntime().halt(code);
    }

    /** Runs the program and gives its exit code. */
    static int run(Console console, String... arguments) {
        Main main = new Main(console);
        try {
            return main.run(help(arguments));
        } catch (ParameterException usage) {
            return main.faults.usage(usage);
        } catch (Throwable failure) {
            // Whatever it is: the code that Java gives to what nobody catches would say that a norm is broken.
            return main.faults.of(failure, main.debug);
        }
    }

    /** Reads {@code help evaluate} as {@code evaluate --help}. */
    private static String[] help(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }

    private int run(String... arguments) {
        COMMANDS.stream().filter(command -> isCalled(command, arguments)).forEach(Command::prepare);
        ParseResult parsed = commandLine(arguments).parseArgs(arguments);
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        debug = Options.debug(last) || Options.debug(parsed);
        CommandLine asked = last.commandSpec().commandLine();
        if (last.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            asked.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, Math.min(HELP_WIDTH, console.width())));
            console.print(asked.getUsageMessage(Help.Ansi.OFF));
            return ExitCode.OK;
        }
        if (parsed.isVersionHelpRequested()) {
            console.print(version(PolicyVersion.current()));
            return ExitCode.OK;
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(last.commandSpec().name())) {
                return command.run(last, console);
            }
        }
        throw new ParameterException(asked, "say what to do: a command is missing; " + UsageWords.commands(asked));
    }

    private static String version(PolicyVersion version) {
        return "iwso-policy " + version.engine() + "\n"
                + "policy " + version.policy() + ", SHA-256 of its norms and rules: " + version.digest() + "\n"
                + "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n";
    }

    /** Gives the description of the whole program, of which all commands are known. */
    static CommandLine program() {
        return commandLine();
    }

    /** Gives the description of the program: of all commands, or of the one alone that is called. */
    private static CommandLine commandLine(String... arguments) {
        CommandSpec root = Options.command(
                        "iwso-policy",
                        "Judges conduct by the Social Media & Internet Usage Policy, and says why.",
                        "",
                        "Exit codes: 0 compliant, advisory or not regulated; 1 violation;",
                        "2 bad input or usage; 3 undetermined; 70 internal error.",
                        "",
                        "Example: iwso-policy evaluate examples/cases/week.yaml")
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the versions of the program, the policy and Java, and exit.")
                        .build());
        root.usageMessage().synopsisSubcommandLabel("COMMAND");
        CommandLine program = new CommandLine(root);
        boolean called = COMMANDS.stream().anyMatch(command -> isCalled(command, arguments));
        for (Command command : COMMANDS) {
            if (!called || isCalled(command, arguments)) {
                program.addSubcommand(command.name(), command.spec());
            }
        }
        return program.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static boolean isCalled(Command command, String... arguments) {
        return arguments.length > 0 && arguments[0].equals(command.name());
    }
}
