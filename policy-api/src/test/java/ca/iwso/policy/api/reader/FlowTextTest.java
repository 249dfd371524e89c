package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values on one line. */
class FlowTextTest {
    private static Scalar scalar(String text) {
        return new Scalar(1, 1, text);
    }

    @Test
    void listsAndKeysAreInBrackets() {
        Node list = new Sequence(1, 1, List.of(scalar("a"), scalar("b c")));
        Node keys = new Mapping(1, 1, List.of(new Member("one", 1, 1, scalar("x")), new Member("two", 1, 1, list)));

        assertThat(FlowText.of(keys)).isEqualTo("{one: x, two: [a, \"b c\"]}");
        assertThat(FlowText.of(new Node.Fault(1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bea", "2026-03-05T10:00:00.5-05:00", "a_b/c+d", "b@example.org", "nullable"})
    void plainWordsStayPlain(String text) {
        assertThat(FlowText.of(scalar(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "-a", "a:", "null", "Null", "#a", "a,b", "[a"})
    void whatYamlCouldTakeForSomethingElseIsInQuotes(String text) {
        assertThat(FlowText.of(scalar(text))).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0x0A, \\u000A",
        "0x1F, \\u001F",
        "0x7F, \\u007F",
        "0x9F, \\u009F",
        "0x2028, \\u2028",
        "0x2029, \\u2029",
        "0xFEFF, \\uFEFF",
        "0x22, \\\"",
        "0x5C, \\\\",
    })
    void whatCouldEndTheLineIsAnEscape(String code, String escape) {
        String text = "a" + (char) (int) Integer.decode(code);

        assertThat(FlowText.of(scalar(text))).isEqualTo("\"" + "a" + escape + "\"");
    }

    @ParameterizedTest
    @CsvSource({"0x20", "0x7E", "0xA0", "0x202A"})
    void otherCharactersStayAsTheyAre(String code) {
        String text = "a" + (char) (int) Integer.decode(code);

        assertThat(FlowText.of(scalar(text))).isEqualTo("\"" + text + "\"");
    }
}
