package ca.iwso.policy.api.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files of the project with which a fuzzer starts, beside those that lie in the folder of its test. */
final class Seeds {
    private Seeds() {}

    /** Gives files that other tests of the reader use. */
    static Stream<byte[]> tests(String... names) {
        return Arrays.stream(names).map(name -> {
            try (InputStream in = Seeds.class.getResourceAsStream("../" + name)) {
                return Objects.requireNonNull(in, name).readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Gives the YAML files of a folder beside this module. */
    static Stream<byte[]> folder(String folder) {
        try (Stream<Path> files = Files.list(Path.of("..").resolve(folder))) {
            List<Path> sorted = files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return sorted.stream().map(Seeds::bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives a file beside this module. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the bytes of some texts. */
    static Stream<byte[]> texts(String... texts) {
        return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
