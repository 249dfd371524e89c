package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of files can do to whoever reads a report, and to files that a report is not meant for. */
class HostileNamesTest extends EvaluateFixture {
    /** A terminal's escape, a formula, markup of two kinds, and a line of its own. */
    private static final String NAME = "=1+1|\u001b\u0007<img src=x onerror=alert(1)>`__b__\u007f\nok.yaml";

    // ---- Names that are shown

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void noFormatShowsANameRaw(ReportKind kind) throws IOException {
        file(NAME, photo("lunch"));
        file("bad\u001b[31m.yaml", "evnts: []\n");
        String format = kind.name().toLowerCase(Locale.ROOT);

        assertThat(runOn(NAME, "-f", format)).isEqualTo(1);
        assertShowsNothingRaw(kind);
        assertThat(run("evaluate", "--each", "-f", format, folder.toString()))
                .isEqualTo(kind == ReportKind.HTML ? 2 : 1);
        assertShowsNothingRaw(kind);
    }

    private void assertShowsNothingRaw(ReportKind kind) {
        String ends = kind == ReportKind.CSV ? "\r\n" : "\n";
        assertThat(output().replace(ends, "")).doesNotContainPattern("\\p{Cntrl}");
        assertThat(errors().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
        assertThat(output()).doesNotContain("\nok.yaml").doesNotContain("\r\n=1+1");
        if (kind == ReportKind.HTML || kind == ReportKind.JUNIT) {
            assertThat(output()).doesNotContain("<img");
        }
    }

    @Test
    void noMessageShowsANameRaw() throws IOException {
        file("bad\u001b[31m\nx.yaml", "evnts: []\n");

        assertThat(runOn("bad\u001b[31m\nx.yaml")).isEqualTo(2);
        assertThat(errors()).contains("bad\\x1B[31m\\x0Ax.yaml:1:1").doesNotContain("\u001b");
        assertThat(run("evaluate", "none\u001b.yaml")).isEqualTo(2);
        assertThat(errors()).doesNotContain("\u001b");
        assertThat(runOn("bad\u001b[31m\nx.yaml", "-o", "r\u001b.doc")).isEqualTo(2);
        assertThat(errors()).doesNotContain("\u001b");
        assertThat(run("evaluate", "--nons\u001b[31mense")).isEqualTo(2);
        assertThat(errors()).doesNotContain("\u001b");
    }

    // ---- Names that are written to

    @Test
    void aLinkIsReplacedAndNeverWrittenThrough() throws IOException {
        file("case.yaml", photo("lunch"));
        Path kept = file("kept.txt", "not for the report");
        Path link = Files.createSymbolicLink(folder.resolve("r.txt"), kept);
        Path nowhere = Files.createSymbolicLink(folder.resolve("n.txt"), folder.resolve("gone.txt"));

        assertThat(runOn("case.yaml", "-o", link.toString(), "-o", nowhere.toString()))
                .isEqualTo(1);

        assertThat(Files.readString(kept)).isEqualTo("not for the report");
        assertThat(folder.resolve("gone.txt")).doesNotExist();
        assertThat(List.of(link, nowhere)).allSatisfy(each -> assertThat(each)
                .isRegularFile()
                .isNotEmptyFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse()));
    }

    @Test
    void theEvidenceIsSparedUnderEachOfItsNames() throws IOException {
        Path file = file("in/case.json", "{\"asOf\": \"2026-03-31\", \"events\": []}");
        Path answers = file("in/answers.json", "{\"answers\": []}");
        Path other = Files.createSymbolicLink(folder.resolve("other"), folder.resolve("in"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        Path hard = Files.createLink(folder.resolve("hard.json"), file);

        for (Path name : List.of(other.resolve("case.json"), link, hard, folder.resolve("in/../in/case.json"))) {
            assertThat(runOn("in/case.json", "-o", name.toString())).isEqualTo(2);
            assertThat(errors()).contains("would write over the case");
        }
        assertThat(runOn("in/case.json", "--answers", answers.toString(), "-o", answers.toString()))
                .isEqualTo(2);
        assertThat(Files.readString(file)).startsWith("{\"asOf\"");
        assertThat(Files.readString(answers)).isEqualTo("{\"answers\": []}");
    }

    @Test
    void aReportForFewStaysOneAndNoFileThatIsProtectedIsReplaced() throws IOException {
        file("case.yaml", photo("lunch"));
        Path few = file("few.txt", "the old one");
        Files.setPosixFilePermissions(few, PosixFilePermissions.fromString("rw-------"));

        assertThat(runOn("case.yaml", "-o", few.toString())).isEqualTo(1);

        assertThat(Files.readString(few)).contains("VIOLATION");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(few)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(few, PosixFilePermissions.fromString("r--------"));
        // The superuser may write to any file.
        assumeTrue(!Files.isWritable(few));
        assertThat(runOn("case.yaml", "-o", few.toString())).isEqualTo(2);
        assertThat(errors()).contains("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case.yaml/r.txt", "none/r.txt"})
    void whatIsNoPlaceForAFileIsSaid(String name) throws IOException {
        file("case.yaml", photo("lunch"));

        assertThat(runOn("case.yaml", "-f", "text", "-o", folder.resolve(name).toString()))
                .isEqualTo(2);

        assertThat(errors()).contains("cannot write ").doesNotContain("Exception");
        assertThat(output()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).extracting(each -> each.getFileName().toString()).containsExactly("case.yaml");
        }
    }

    @Test
    void aDeviceIsWrittenToInPlace() throws IOException {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        file("case.yaml", photo("lunch"));

        assertThat(runOn("case.yaml", "-f", "json", "-o", "/dev/null")).isEqualTo(1);
        assertThat(runOn("case.yaml", "-f", "json", "-o", "/dev/full")).isEqualTo(2);
        assertThat(errors()).contains("cannot write /dev/full: No space left on device");
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @Test
    void aStarterThatCannotBeWrittenLeavesNothing() throws IOException {
        Path kept = file("kept.yaml", "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("gone.yaml"));

        assertThat(run("init", kept.toString())).isEqualTo(2);
        assertThat(run("init", link.toString())).isEqualTo(2);
        assertThat(errors()).contains("exists already");
        assertThat(run("init", folder.resolve("none/case.yaml").toString())).isEqualTo(2);
        assertThat(errors()).contains("cannot write").contains("no such file or folder");
        assertThat(Files.readString(kept)).isEqualTo("mine");
        assertThat(folder.resolve("gone.yaml")).doesNotExist();
    }
}
