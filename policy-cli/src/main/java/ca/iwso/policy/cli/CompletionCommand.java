package ca.iwso.policy.cli;

import ca.iwso.policy.model.Names;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints what makes a shell complete commands, options and their values. */
final class CompletionCommand implements Command {
    private static final String PROGRAM = "iwso-policy";

    /** The shells. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Prints a script that makes a shell complete commands, options and their values.",
                        "",
                        "To switch it on, save the script and add this line to ~/.bashrc or, with zsh,",
                        "to ~/.zshrc after compinit:",
                        "  source ~/.iwso-policy-completion",
                        "",
                        "Example: iwso-policy completion bash > ~/.iwso-policy-completion")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SHELL")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(Shell.class)
                        .description("bash or zsh.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        // The same script serves both: under zsh it loads the completion of bash.
        console.print(AutoComplete.bash(PROGRAM, Main.program()));
        return ExitCode.OK;
    }
}
