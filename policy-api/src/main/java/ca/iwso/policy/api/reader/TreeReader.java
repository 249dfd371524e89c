package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Fault;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the pieces of a file into a tree, and reports what no file may hold.
 *
 * <p>Refused are duplicate and merge keys, anchors, aliases, tags, empty values and deep nesting: each of them lets a
 * reader of the file see something else than the engine would.
 */
final class TreeReader {
    private static final int DEEPEST = 32;
    private static final String WRITE_OUT = "write the value out where it is needed";

    private final String file;
    private final Tokens tokens;
    private final Problems problems;

    TreeReader(String file, Tokens tokens, Problems problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Moves to the next piece: the start of a value, the end of the list or mapping it would stand in, or of the file. */
    Token next() throws Unreadable {
        return tokens.next();
    }

    /** Gives the place of the current piece, for what is not read to a value. */
    Fault here() {
        return new Fault(tokens.line(), tokens.column());
    }

    /** Gives the next key of a mapping, which is then the current piece; null at its end. */
    @Nullable
    String key(KeysSoFar earlier) throws Unreadable {
        return key(earlier, 1);
    }

    private @Nullable String key(KeysSoFar earlier, int depth) throws Unreadable {
        while (true) {
            Token token = tokens.next();
            if (token == Token.END || token == Token.FINISHED) {
                return null;
            }
            if (token != Token.TEXT) {
                refuseKey(token, depth);
                continue;
            }
            refuseDecoration();
            String key = tokens.text();
            if (key.equals("<<")) {
                refuse("a merge key", WRITE_OUT);
            } else if (!earlier.add(key)) {
                refuse("the key " + Hints.quote(key, "here") + " is given twice", "give each key once");
            } else {
                return key;
            }
            value(tokens.next(), depth + 1);
        }
    }

    private void refuseKey(Token token, int depth) throws Unreadable {
        String found =
                switch (token) {
                    case ALIAS -> "an alias as a key";
                    case EMPTY -> "an empty key";
                    default -> "a list or mapping as a key";
                };
        refuse(found, "write a plain word");
        if (token == Token.MAPPING || token == Token.SEQUENCE) {
            value(token, depth + 1);
        }
        value(tokens.next(), depth + 1);
    }

    /** Gives the value that starts with a piece. */
    Node value(Token token) throws Unreadable {
        return value(token, 1);
    }

    private Node value(Token token, int depth) throws Unreadable {
        int line = tokens.line();
        int column = tokens.column();
        if (depth > DEEPEST) {
            throw new Unreadable(new Place(file, line, column), "values nested deeper than " + DEEPEST + " levels", "");
        }
        refuseDecoration();
        return switch (token) {
            case TEXT -> new Scalar(line, column, tokens.text());
            case SEQUENCE -> new Sequence(line, column, items(depth));
            case MAPPING -> new Mapping(line, column, members(depth));
            case EMPTY -> refuse("an empty value", "write unknown or none, or leave the key out");
            case ALIAS -> refuse("an alias", WRITE_OUT);
            case END, FINISHED -> new Fault(line, column);
        };
    }

    private List<Node> items(int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.END && token != Token.FINISHED; token = tokens.next()) {
            items.add(value(token, depth + 1));
        }
        return items;
    }

    private List<Member> members(int depth) throws Unreadable {
        List<Member> members = new ArrayList<>();
        KeysSoFar keys = new KeysSoFar();
        for (String key = key(keys, depth); key != null; key = key(keys, depth)) {
            int line = tokens.line();
            int column = tokens.column();
            members.add(new Member(key, line, column, value(tokens.next(), depth + 1)));
        }
        return members;
    }

    private Fault refuse(String found, String allowed) {
        Fault fault = here();
        problems.add(new Problem(new Place(file, fault.line(), fault.column()), found, allowed, ""));
        return fault;
    }

    /** Reports an anchor or a tag in front of the current piece. */
    void refuseDecoration() {
        String decoration = tokens.decoration();
        if (decoration != null) {
            refuse(decoration, decoration.equals("a tag") ? "leave it out" : WRITE_OUT);
        }
    }
}
