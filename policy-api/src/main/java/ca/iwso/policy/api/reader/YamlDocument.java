package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.reader.Tokens.Token;
import java.util.Optional;

/** Reads a small YAML file, of one document, as a tree. */
public final class YamlDocument {
    private YamlDocument() {}

    /** Gives the document of a file; empty where it holds none or cannot be read, which is then reported. */
    public static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        problems.reading(file);
        try {
            TreeReader tree = new TreeReader(file, new YamlTokens(SourceText.decode(file, bytes)), problems);
            Token first = tree.next();
            if (first == Token.FINISHED) {
                return Optional.empty();
            }
            Node document = tree.value(first);
            Token second = tree.next();
            if (second != Token.FINISHED) {
                throw new Unreadable(
                        new Place(file, document.line(), document.column()), "several documents", "write one");
            }
            return Optional.of(document);
        } catch (Unreadable rest) {
            problems.add(rest);
            return Optional.empty();
        }
    }
}
