package ca.iwso.policy.api.reader;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The pieces of a JSON text, of all its values. */
final class JsonTokens implements Tokens {
    // The size of files is limited before they are parsed, so that longer texts are no danger.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final int linesBefore;
    private final JsonParser parser;
    private @Nullable TokenStreamLocation location;

    /** Starts at a text that follows some lines of the file. */
    JsonTokens(String file, String text, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public Token next() throws Unreadable {
        try {
            JsonToken token = parser.nextToken();
            location = null;
            if (token == null) {
                return Token.FINISHED;
            }
            return switch (token) {
                case START_OBJECT -> Token.MAPPING;
                case START_ARRAY -> Token.SEQUENCE;
                case END_OBJECT, END_ARRAY -> Token.END;
                case VALUE_NULL -> Token.EMPTY;
                case VALUE_STRING -> parser.getString().isEmpty() ? Token.EMPTY : Token.TEXT;
                default -> Token.TEXT;
            };
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException malformed) {
            // Only the first look at a text can fail, and that was in next().
            throw new IllegalStateException("a text that was read before", malformed);
        }
    }

    /** Says what is wrong without the parser's words, since these repeat the text. */
    private Unreadable unreadable(JacksonException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        String message = malformed.getOriginalMessage();
        String found = message.contains("end-of-input") || message.contains("end of input")
                ? "not valid JSON: it ends in the middle of a value"
                : "not valid JSON from here on";
        return new Unreadable(new ca.iwso.policy.api.Place(file, linesBefore + line, column), found, "");
    }

    private TokenStreamLocation location() {
        if (location == null) {
            location = parser.currentTokenLocation();
        }
        return location;
    }

    @Override
    public int line() {
        return linesBefore + Math.max(1, location().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(1, location().getColumnNr());
    }

    @Override
    public @Nullable String decoration() {
        return null;
    }
}
