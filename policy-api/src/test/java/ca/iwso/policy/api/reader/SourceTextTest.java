package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.iwso.policy.api.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes as text, and the lines of a stream. */
class SourceTextTest {
    private static byte[] bytes(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return all;
    }

    private static Place refused(byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> SourceText.decode("f", bytes))
                .problem()
                .place();
    }

    @Test
    void aByteOrderMarkIsLeftOut() throws Unreadable {
        assertThat(SourceText.decode("f", bytes(0xEF, 0xBB, 0xBF, 'a')).text()).isEqualTo("a");
        assertThat(SourceText.decode("f", bytes('a')).text()).isEqualTo("a");
        assertThat(SourceText.decode("f", bytes()).text()).isEmpty();
        assertThat(SourceText.decode("f", bytes(0)).text()).isEqualTo("\0");
    }

    @Test
    void otherEncodingsAreRefusedAtTheStart() {
        assertThat(refused(bytes(0xFE, 0xFF, 0, 'a'))).isEqualTo(new Place("f", 1, 1));
        assertThat(refused(bytes(0xFF, 0xFE))).isEqualTo(new Place("f", 1, 1));
        assertThat(refused(bytes(0, 0))).isEqualTo(new Place("f", 1, 1));
    }

    @Test
    void whatIsNotUtf8IsRefusedWhereItStands() {
        assertThat(refused(bytes('a', '\n', 'b', 0xE9, 'c'))).isEqualTo(new Place("f", 2, 2));
        assertThat(refused(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF))).isEqualTo(new Place("f", 1, 2));
        // A character of four bytes is one column.
        assertThat(refused(bytes(0xF0, 0x9F, 0x98, 0x80, 0xE9))).isEqualTo(new Place("f", 1, 2));
    }

    @Test
    void aLineIsRefusedWhereItStandsInItsFile() {
        Unreadable wrong = catchThrowableOfType(Unreadable.class, () -> SourceText.decode("f", bytes('a', 0xE9), 4));

        assertThat(wrong.problem().place()).isEqualTo(new Place("f", 5, 2));
    }

    @Test
    void placesAreCountedInCharactersAndNotInHalvesOfThem() throws Unreadable {
        SourceText text = SourceText.decode("f", "a\uD83D\uDE00b\nc".getBytes(StandardCharsets.UTF_8));

        assertThat(text.place(0)).isEqualTo(new Place("f", 1, 1));
        assertThat(text.place(2)).isEqualTo(new Place("f", 1, 3));
        assertThat(text.place(3)).isEqualTo(new Place("f", 1, 4));
        assertThat(text.place(4)).isEqualTo(new Place("f", 2, 1));
        assertThat(text.place(5)).isEqualTo(new Place("f", 2, 2));
        assertThat(text.place(99)).isEqualTo(new Place("f", 2, 2));
    }

    @Test
    void aLineEndsBeforeItsEndOrWithTheText() throws Unreadable {
        for (String first : List.of("ab", "é", "\uD83D\uDE00", "")) {
            for (String mark : List.of("", "\uFEFF")) {
                String line = mark + first;
                int end = line.getBytes(StandardCharsets.UTF_8).length;
                SourceText text = SourceText.decode("f", (line + "\n\nc").getBytes(StandardCharsets.UTF_8));

                assertThat(text.lineEnd(text.start())).isEqualTo(end);
                assertThat(text.lineEnd(end + 1)).isEqualTo(end + 1);
                assertThat(text.lineEnd(end + 2)).isEqualTo(end + 3);
            }
        }
    }

    private static List<String> lines(InputStream in) throws IOException, Unreadable {
        LineBytes lines = new LineBytes("f", in);
        List<String> all = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            all.add(new String(line, StandardCharsets.UTF_8));
        }
        return all;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesEndAtLineEndsAndAtTheEnd() throws IOException, Unreadable {
        assertThat(lines(stream("a\n\nbc\n"))).containsExactly("a", "", "bc");
        assertThat(lines(stream("a\nb"))).containsExactly("a", "b");
        assertThat(lines(stream(""))).isEmpty();
    }

    @Test
    void linesMayBeLongerThanWhatIsReadAtOnce() throws IOException, Unreadable {
        String exact = "x".repeat((1 << 16) - 1);
        String two = "y".repeat(1 << 17);

        assertThat(lines(stream(exact + "\n" + two + "\nz"))).containsExactly(exact, two, "z");
    }

    @Test
    void aLineThatNoMemoryHasRoomForIsRefusedWhereItStands() throws IOException, Unreadable {
        int longest = 16 << 20;
        byte[] fits = new byte[longest + 1];
        fits[longest] = '\n';
        assertThat(new LineBytes("f", new ByteArrayInputStream(fits)).next()).hasSize(longest);

        byte[] after = new byte[longest + 3];
        after[0] = 'a';
        after[1] = '\n';
        LineBytes lines = new LineBytes("f", new ByteArrayInputStream(after));
        assertThat(lines.next()).containsExactly('a');
        Unreadable wrong = catchThrowableOfType(Unreadable.class, lines::next);
        assertThat(wrong.problem().place()).isEqualTo(new Place("f", 2, 1));
    }
}
