package ca.iwso.policy.api.reader;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** The pieces of a JSON text, of all its values or of those of one line after another. */
final class JsonTokens implements Tokens {
    private static final PlacedFactory FACTORY = new PlacedFactory();

    private SourceText source;
    private boolean ascii;
    private int start;
    private int linesBefore;
    private PlacedParser parser;
    private String text = "";
    private int lineStart;
    private int counted;
    private int characters;

    /** Starts with a text. */
    JsonTokens(SourceText source) {
        this.source = source;
        this.ascii = source.isAscii();
        this.start = source.start();
        this.parser = parser(source.bytes(), start, source.bytes().length);
    }

    private static PlacedParser parser(byte[] bytes, int start, int end) {
        return (PlacedParser) FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** Goes on with some bytes of a text, which follow some lines of the file. */
    void line(SourceText text, int from, int end, int before) {
        source = text;
        ascii = text.isAscii();
        start = from;
        linesBefore = before;
        lineStart = 0;
        if (!parser.goOn(text.bytes(), from, end)) {
            parser = parser(text.bytes(), from, end);
        }
        parser.stayOpen = true;
    }

    /** Makes Jackson's parsers tell where pieces start. */
    private static final class PlacedFactory extends JsonFactory {
        private static final long serialVersionUID = 1L;

        PlacedFactory() {
            // The size of files is limited before they are parsed, so that longer texts are no danger.
            // Names that are the same objects as the keys of tables are found there at once.
            super(JsonFactory.builder()
                    .enable(Feature.INTERN_PROPERTY_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build()));
        }

        @Override
        protected JsonParser _createParser(
                ObjectReadContext readContext, IOContext ioContext, byte[] data, int offset, int length) {
            // The bytes are known to be UTF-8.
            ByteQuadsCanonicalizer names = _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures);
            return new PlacedParser(
                    readContext, ioContext, _streamReadFeatures, _formatReadFeatures, names, data, offset, length);
        }
    }

    /** Jackson's parser, which else would make an object of each place. */
    private static final class PlacedParser extends UTF8StreamJsonParser {
        private boolean stayOpen;

        PlacedParser(
                ObjectReadContext readContext,
                IOContext ioContext,
                int features,
                int formatFeatures,
                ByteQuadsCanonicalizer names,
                byte[] data,
                int offset,
                int length) {
            super(
                    readContext,
                    ioContext,
                    features,
                    formatFeatures,
                    null,
                    names,
                    data,
                    offset,
                    offset + length,
                    0,
                    false);
        }

        /** Goes on with some bytes, and tells whether it can: not from the middle of a value. */
        boolean goOn(byte[] data, int from, int end) {
            if (_closed || _currToken != null || !_streamReadContext.inRoot()) {
                return false;
            }
            _inputBuffer = data;
            _inputPtr = from;
            _inputEnd = end;
            _currInputProcessed = -from;
            _currInputRow = 1;
            _currInputRowStart = from;
            return true;
        }

        @Override
        public void close() {
            if (!stayOpen) {
                super.close();
            }
        }

        private boolean atName() {
            return _currToken == JsonToken.PROPERTY_NAME;
        }

        /** Gives the line of this piece, from 1. */
        int line() {
            return atName() ? _nameStartRow : _tokenInputRow;
        }

        /** Gives the byte of its line at which this piece starts, from 1. */
        int column() {
            return atName() ? _nameStartCol : _tokenInputCol;
        }

        /** Gives the byte of the input at which this piece starts, from 0. */
        long offset() {
            return atName() ? _currInputProcessed + _nameStartOffset - 1 : _tokenInputTotal - 1;
        }

        /** Copies a text without escapes from the bytes, where Jackson would decode it character by character. */
        @Override
        protected String _finishAndReturnString() {
            int end = _inputPtr;
            while (end < _inputEnd && isPlain(_inputBuffer[end])) {
                end++;
            }
            if (end == _inputEnd || _inputBuffer[end] != '"') {
                return super._finishAndReturnString();
            }
            String text = new String(_inputBuffer, _inputPtr, end - _inputPtr, StandardCharsets.ISO_8859_1);
            _inputPtr = end + 1;
            return text;
        }

        private static boolean isPlain(byte character) {
            return character >= ' ' && character != '"' && character != '\\';
        }
    }

    @Override
    public Token next() throws Unreadable {
        try {
            JsonToken token = parser.nextToken();
            text = "";
            if (token == null) {
                return Token.FINISHED;
            }
            return switch (token) {
                case START_OBJECT -> Token.MAPPING;
                case START_ARRAY -> Token.SEQUENCE;
                case END_OBJECT, END_ARRAY -> Token.END;
                case VALUE_NULL -> Token.EMPTY;
                case PROPERTY_NAME -> {
                    text = parser.currentName();
                    yield Token.TEXT;
                }
                default -> {
                    text = parser.getString();
                    yield text.isEmpty() ? Token.EMPTY : Token.TEXT;
                }
            };
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
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
        if (at != null && !ascii) {
            column = characters(column, at.getByteOffset());
        }
        String message = malformed.getOriginalMessage();
        String found = message.contains("end-of-input") || message.contains("end of input")
                ? "not valid JSON: it ends in the middle of a value"
                : "not valid JSON from here on";
        return new Unreadable(source.place(linesBefore + line, column), found, "");
    }

    @Override
    public int line() {
        return linesBefore + Math.max(1, parser.line());
    }

    @Override
    public int column() {
        int column = Math.max(1, parser.column());
        return ascii ? column : characters(column, parser.offset());
    }

    /** Gives the column in characters from that in bytes; a long line is counted once, as its pieces follow each other. */
    private int characters(int column, long offset) {
        if (column == 1) {
            return 1;
        }
        int end = start + (int) offset;
        int first = end - column + 1;
        if (first != lineStart || end < counted) {
            lineStart = first;
            counted = first;
            characters = 0;
        }
        characters += source.characters(counted, end);
        counted = end;
        return characters + 1;
    }

    @Override
    public @Nullable String decoration() {
        return null;
    }
}
