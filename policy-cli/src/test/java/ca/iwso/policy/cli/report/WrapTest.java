package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 7)).isEqualTo(List.of("one two", "three"));
    }

    @Test
    void breaksAWordThatIsTooLong() {
        assertThat(Wrap.lines("a bbbbbb c", 4)).isEqualTo(List.of("a", "bbbb", "bb c"));
    }

    @Test
    void givesOneLineForNothing() {
        assertThat(Wrap.lines("", 10)).isEqualTo(List.of(""));
    }

    @Property(tries = 200)
    void keepsEveryLetterAndTheWidth(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 1, max = 80) int width) {
        List<String> lines = Wrap.lines(text, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allSatisfy(line -> assertThat(Wrap.length(line)).isLessThanOrEqualTo(width));
    }
}
