package ca.iwso.policy.api.reader;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The pieces of a JSON text, of all its values. */
final class JsonTokens implements Tokens {
    // The size of files is limited before they are parsed, so that longer texts are no danger; and they are decoded
    // before.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final int linesBefore;
    private final JsonParser parser;
    private String text = "";
    private int line = 1;
    private int column = 1;

    /** Starts with a text. */
    JsonTokens(SourceText source) {
        this(source, 0, source.text().length(), 0);
    }

    /** Starts with a part of a text, which follows some lines of the file. */
    JsonTokens(SourceText source, int start, int end, int linesBefore) {
        this.file = source.file();
        this.linesBefore = linesBefore;
        ObjectReadContext context = ObjectReadContext.empty();
        this.parser = source.isAscii()
                ? FACTORY.createParser(context, source.bytes(), start, end - start)
                : FACTORY.createParser(context, source.text().substring(start, end));
    }

    @Override
    public Token next() throws Unreadable {
        try {
            JsonToken token = parser.nextToken();
            TokenStreamLocation location = parser.currentTokenLocation();
            line = linesBefore + Math.max(1, location.getLineNr());
            column = Math.max(1, location.getColumnNr());
            text = "";
            if (token == null) {
                return Token.FINISHED;
            }
            return switch (token) {
                case START_OBJECT -> Token.MAPPING;
                case START_ARRAY -> Token.SEQUENCE;
                case END_OBJECT, END_ARRAY -> Token.END;
                case VALUE_NULL -> Token.EMPTY;
                case PROPERTY_NAME -> name();
                default -> value();
            };
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
    }

    private Token name() {
        text = parser.currentName();
        return Token.TEXT;
    }

    private Token value() {
        text = parser.getString();
        return text.isEmpty() ? Token.EMPTY : Token.TEXT;
    }

    @Override
    public String text() {
        return text;
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

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public @Nullable String decoration() {
        return null;
    }
}
