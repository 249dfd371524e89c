package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the JSON that other systems export as a tree.
 *
 * <p>More is taken than in a case file: values that are null or empty count as left out, and a key that is given twice is
 * there twice. What some keys hold is passed over, so that no text of a post is ever kept.
 */
public final class ExportDocument {
    private static final int DEEPEST = 64;

    private final String file;
    private final Tokens tokens;
    private final Set<String> passedOver;

    private ExportDocument(String file, Tokens tokens, Set<String> passedOver) {
        this.file = file;
        this.tokens = tokens;
        this.passedOver = passedOver;
    }

    /** Gives the value of a file, without what some keys hold; empty where it cannot be read, which is then reported. */
    public static Optional<Node> read(String file, byte[] bytes, Set<String> passedOver, Problems problems) {
        problems.reading(file);
        try {
            SourceText source = SourceText.decode(file, bytes);
            ExportDocument document = new ExportDocument(file, new JsonTokens(source), passedOver);
            Optional<Node> value = document.value(document.tokens.next(), 1);
            if (value.isEmpty()) {
                throw new Unreadable(new Place(file, 1, 1), "the file holds nothing", "name an export");
            }
            if (document.tokens.next() != Token.FINISHED) {
                throw new Unreadable(document.place(), "more than one value", "name an export with one");
            }
            return value;
        } catch (Unreadable rest) {
            problems.add(rest);
            return Optional.empty();
        }
    }

    private Place place() {
        return new Place(file, tokens.line(), tokens.column());
    }

    /** Gives the value that starts here; empty for one that is left out, and at the end. */
    private Optional<Node> value(Token token, int depth) throws Unreadable {
        int line = tokens.line();
        int column = tokens.column();
        if (depth > DEEPEST) {
            throw new Unreadable(place(), "values nested deeper than " + DEEPEST + " levels", "");
        }
        return switch (token) {
            case TEXT -> Optional.of(new Scalar(line, column, tokens.text()));
            case SEQUENCE -> Optional.of(new Sequence(line, column, items(depth)));
            case MAPPING -> Optional.of(new Mapping(line, column, members(depth)));
            case EMPTY, ALIAS, END, FINISHED -> Optional.empty();
        };
    }

    private List<Node> items(int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.END && token != Token.FINISHED; token = tokens.next()) {
            value(token, depth + 1).ifPresent(items::add);
        }
        return items;
    }

    private List<Member> members(int depth) throws Unreadable {
        List<Member> members = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.END && token != Token.FINISHED; token = tokens.next()) {
            int line = tokens.line();
            int column = tokens.column();
            // A key may be empty, for which there is no text.
            String key = token == Token.TEXT ? tokens.text() : "";
            Optional<Node> value = value(tokens.next(), depth + 1);
            if (value.isPresent() && !passedOver.contains(key)) {
                members.add(new Member(key, line, column, value.get()));
            }
        }
        return members;
    }
}
