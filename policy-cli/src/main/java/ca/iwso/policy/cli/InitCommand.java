package ca.iwso.policy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a case to start from. */
final class InitCommand implements Command {
    private static final String STANDARD_OUTPUT = "-";
    private static final String STANDARD_NAME = "case.yaml";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Writes a case with comments to start from; never over a file that exists.",
                        "",
                        "Example: iwso-policy init march.yaml")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("0")
                        .arity("0..1")
                        .required(false)
                        .type(String.class)
                        .description("The file to write; default: " + STANDARD_NAME + ". - is standard output.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        String file = parsed.matchedPositionalValue(0, STANDARD_NAME);
        byte[] starter = starter();
        if (file.equals(STANDARD_OUTPUT)) {
            Output.write(out -> out.write(starter), null, console);
            return ExitCode.OK;
        }
        Path target = Path.of(file);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageError(file + " exists already, and stays as it is; name another file");
        }
        Output.write(out -> out.write(starter), target, console);
        console.print("wrote " + file + "\nNow try:  iwso-policy evaluate " + file + "\n");
        return ExitCode.OK;
    }

    private static byte[] starter() {
        try (InputStream in =
                Objects.requireNonNull(InitCommand.class.getResourceAsStream("starter-case.yaml"), "starter")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
