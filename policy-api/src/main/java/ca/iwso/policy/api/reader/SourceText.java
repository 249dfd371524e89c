package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file, and the bytes of UTF-8 that it was decoded from. */
final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final String text;
    private final byte[] bytes;
    private final int start;

    private SourceText(String file, String text, byte[] bytes, int start) {
        this.file = file;
        this.text = text;
        this.bytes = bytes;
        this.start = start;
    }

    /** Gives the file as it was given to the reader. */
    String file() {
        return file;
    }

    /** Gives its text, without a byte order mark. */
    String text() {
        return text;
    }

    /** Gives the bytes that it was decoded from. */
    byte[] bytes() {
        return bytes;
    }

    /** Gives where the bytes of the text start, which is after a byte order mark. */
    int start() {
        return start;
    }

    /** Tells whether each byte is one character. */
    boolean isAscii() {
        return text.length() == bytes.length - start;
    }

    /** Gives how many characters some bytes are. */
    int characters(int from, int to) {
        int characters = 0;
        for (int i = from; i < to; i++) {
            boolean continued = (bytes[i] & 0xC0) == 0x80;
            boolean pair = (bytes[i] & 0xF8) == 0xF0;
            characters += continued ? 0 : pair ? 2 : 1;
        }
        return characters;
    }

    /** Gives where the line ends that holds some byte. */
    int lineEnd(int from) {
        if (isAscii()) {
            // Java searches a text many characters at a time.
            int end = text.indexOf('\n', from - start);
            return end < 0 ? bytes.length : start + end;
        }
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Tells whether some bytes hold nothing but blanks. */
    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return new String(bytes, i, to - i, StandardCharsets.UTF_8).isBlank();
            }
            if (!Character.isWhitespace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** Decodes a file, and refuses everything but UTF-8. */
    static SourceText decode(String file, byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0, 0)) {
            throw new Unreadable(new Place(file, 1, 1), "the file is not encoded in UTF-8", "save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // Either the file holds that character, or the decoder put it in place of something wrong.
            refuseMalformed(file, ByteBuffer.wrap(bytes, start, bytes.length - start));
        }
        return new SourceText(file, text, bytes, start);
    }

    /** Decodes a line of a file that follows some others, as {@link #decode(String, byte[])} does a file. */
    static SourceText decode(String file, byte[] line, int linesBefore) throws Unreadable {
        try {
            return decode(file, line);
        } catch (Unreadable wrong) {
            Problem problem = wrong.problem();
            Place place = new Place(file, linesBefore + 1, problem.place().column());
            throw new Unreadable(place, problem.found(), problem.allowed());
        }
    }

    /** Gives the place of a character, counted in code points from 0. */
    Place place(int codePoint) {
        return place(file, text, codePoint);
    }

    /** Gives the place of a line and column. */
    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    private static void refuseMalformed(String file, ByteBuffer bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        if (decoder.decode(bytes, decoded, true).isError()) {
            String before = decoded.flip().toString();
            Place place = place(file, before, before.codePointCount(0, before.length()));
            throw new Unreadable(place, "these bytes are not UTF-8", "save the file as UTF-8");
        }
    }

    private static Place place(String file, String text, int codePoint) {
        int line = 1;
        int column = 1;
        int at = 0;
        for (int i = 0; i < codePoint && at < text.length(); i++) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            boolean newLine = character == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
