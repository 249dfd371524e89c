package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.cli.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static String write(ReportFormat format, boolean showContent) throws IOException {
        return write(format, Sample.judged(showContent));
    }

    static String write(ReportFormat format, Judged judged) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(judged, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(int width, boolean all) throws IOException {
        return write(new TextReport(width, Palette.PLAIN, all), false);
    }

    @Test
    void textForAnAnalyst() throws IOException {
        Golden.assertSame(text(100, false), "report.txt");
    }

    @Test
    void textWithEverything() throws IOException {
        Golden.assertSame(text(100, true), "report-all.txt");
    }

    @Test
    void textOfANarrowTerminal() throws IOException {
        Golden.assertSame(text(60, false), "report-narrow.txt");
    }

    @Test
    void json() throws IOException {
        Golden.assertSame(write(new JsonReport(), false), "report.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        assertThat(text(width, true).lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                .isLessThanOrEqualTo(width));
    }

    @Test
    void coloursChangeNothingButColours() throws IOException {
        String coloured = write(new TextReport(100, Palette.COLOURED, true), false);
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(text(100, true));
    }

    @Test
    void clientsAreMaskedInEveryFormat() throws IOException {
        assertThat(text(100, true)).doesNotContainIgnoringCase(Sample.CLIENT).contains("reply-to-client#1");
        assertThat(write(new JsonReport(), false))
                .doesNotContainIgnoringCase(Sample.CLIENT)
                .contains("reply-to-client#1");
    }

    @Test
    void clientsAreShownOnRequest() throws IOException {
        assertThat(write(new TextReport(100, Palette.PLAIN, false), true)).contains(Sample.CLIENT);
        assertThat(write(new JsonReport(), true)).contains(Sample.CLIENT);
    }

    @Test
    void noControlCharacterOfACaseReachesTheTerminal() throws IOException {
        assertThat(write(new TextReport(100, Palette.PLAIN, true), true)).doesNotContain("\u001b");
        assertThat(write(new JsonReport(), true)).doesNotContain("\u001b").doesNotContain("\\u001b");
    }
}
