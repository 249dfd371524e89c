package ca.iwso.policy.api;

import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts to read in tests. */
final class Texts {
    private Texts() {}

    /** Gives the text of a resource beside this class. */
    static String of(String resource) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a case from a text. */
    static CaseFile read(String name, String text) {
        return new CaseReader(Settings.standard()).read(name, stream(text));
    }

    /** Gives what is wrong with a text, each as a line; empty where nothing is. */
    static List<String> problems(String name, String text) {
        try {
            return read(name, text).problems().stream().map(Problem::toString).toList();
        } catch (BadInput bad) {
            return bad.problems().stream().map(Problem::toString).toList();
        }
    }

    /** Gives what is wrong with a YAML text. */
    static List<String> problems(String text) {
        return problems("f.yaml", text);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
