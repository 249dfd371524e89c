package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.iwso.policy.api.reader.Tokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Where the pieces of JSON stand, beside what Jackson says that reads characters and not bytes. */
class JsonTokensTest {
    private static final int LINES_BEFORE = 3;

    private static JsonParser ofCharacters(String text) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), text);
    }

    private static SourceText source(String text) throws Unreadable {
        return SourceText.decode("f.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pieces(JsonTokens tokens) throws Unreadable {
        List<String> pieces = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.FINISHED; token = tokens.next()) {
            pieces.add(tokens.line() + ":" + tokens.column() + " " + (token == Token.EMPTY ? "" : tokens.text()));
        }
        return pieces;
    }

    private static List<String> expected(String text, int linesBefore) {
        List<String> pieces = new ArrayList<>();
        JsonParser parser = ofCharacters(text);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TokenStreamLocation at = parser.currentTokenLocation();
            String piece = token.isStructStart() || token.isStructEnd() ? "" : parser.getString();
            pieces.add(linesBefore + at.getLineNr() + ":" + at.getColumnNr() + " " + piece);
        }
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"b\", \"c\": [1, true, {\"d\": -2.5e3}]}",
                "  [ \"é\" , \"ü\", \"z\" ]  ",
                "{\"clé\": \"d\u00e9j\u00e0\", \"\u4e2d\u6587\": {\"x\": \"\uD83D\uDE00\", \"y\": \"\uD83D\uDE00z\"}, \"last\": 1}",
                "{\"é\": 1,\n\"b\": \"é\", \"c\": 2,\r\n  \"d\": [\"x\"],\r\"e\": \"é\", \"f\": \"\"}\n",
                "{\"a\": \"\\u00e9\\n\", \"b\": \"é\\\"\", \"c\": 1}\n[\"é\", 2]\n3",
                "\"\u2028\" \"\u00a0\" 1",
            })
    void piecesStandWhereTheirCharactersDo(String text) throws Unreadable {
        assertThat(pieces(new JsonTokens(source(text)))).isNotEmpty().isEqualTo(expected(text, 0));
        assertThat(pieces(new JsonTokens(source("\uFEFF" + text)))).isEqualTo(expected(text, 0));

        SourceText whole = source("\"é\"\n" + text + "\n\"é\"");
        int start = "\"é\"\n".getBytes(StandardCharsets.UTF_8).length;
        int end = start + text.getBytes(StandardCharsets.UTF_8).length;
        JsonTokens lines = new JsonTokens(whole);
        lines.line(whole, start, end, LINES_BEFORE);
        assertThat(pieces(lines)).isEqualTo(expected(text, LINES_BEFORE));
        lines.line(whole, whole.start(), start, 0);
        assertThat(pieces(lines)).isEqualTo(expected("\"é\"", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [\"é", "[1, x]", "x", "{\"a\": \"b\"} ]", "\"é\\", "[\"\\u00"})
    void aLineThatIsWrongChangesNothingOfTheNext(String wrong) throws Unreadable {
        String right = "{\"a\": \"é\", \"b\": [2]}";
        JsonTokens lines = new JsonTokens(source(""));
        for (int line = 0; line < LINES_BEFORE; line++) {
            SourceText broken = source(wrong);
            lines.line(broken, broken.start(), broken.bytes().length, line);
            Unreadable problem = catchThrowableOfType(Unreadable.class, () -> pieces(lines));
            assertThat(problem.problem().place().line()).isEqualTo(line + 1);

            SourceText sound = source(right);
            lines.line(sound, sound.start(), sound.bytes().length, LINES_BEFORE);
            assertThat(pieces(lines)).isEqualTo(expected(right, LINES_BEFORE));
        }
    }

    @Test
    void aLineLeftInTheMiddleChangesNothingOfTheNext() throws Unreadable {
        String text = "{\"a\": [\"b\", {\"c\": 1}]}";
        SourceText source = source(text);
        for (int left = 0; left < expected(text, 0).size(); left++) {
            JsonTokens lines = new JsonTokens(source);
            for (int piece = 0; piece < left; piece++) {
                lines.next();
            }
            lines.line(source, source.start(), source.bytes().length, LINES_BEFORE);
            assertThat(pieces(lines)).isEqualTo(expected(text, LINES_BEFORE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": b}",
                "{\"é\": \"\uD83D\uDE00\", \"c\": b}",
                "[\"é\",\n \"é\" \"x\"]",
                "{\"é\": \"\u0007\"}",
                "[\"é\", \"\\x\"]",
                "[\"plain at first \\x\"]",
                "[\"plain to the end",
                "[\"é\", 01]",
                "{\"é\": 1}}",
                "[\"é\", é]",
                "[\"é\", \u00a0 1]"
            })
    void whatIsWrongStandsOnItsLineAndNearItsCharacter(String text) throws Unreadable {
        StreamReadException wrong = catchThrowableOfType(StreamReadException.class, () -> {
            JsonParser parser = ofCharacters(text);
            while (parser.nextToken() != null) {
                parser.getString();
            }
        });
        JsonTokens tokens = new JsonTokens(source(text));

        Unreadable problem = catchThrowableOfType(Unreadable.class, () -> pieces(tokens));

        assertThat(problem.problem().place().line())
                .isEqualTo(wrong.getLocation().getLineNr());
        // The two parsers read a character more or less before they see it.
        assertThat(problem.problem().place().column())
                .isBetween(
                        wrong.getLocation().getColumnNr() - 1,
                        wrong.getLocation().getColumnNr() + 1);
    }
}
