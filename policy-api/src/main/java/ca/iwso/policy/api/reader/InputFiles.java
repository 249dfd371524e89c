package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gets the bytes of files up to some size, and reports those that cannot be had. */
public final class InputFiles {
    private final int limit;
    private final Problems problems;

    /** Limits files to some bytes. */
    public InputFiles(long limit, Problems problems) {
        // An array holds no more.
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        this.problems = problems;
    }

    /** Gives the bytes of a file; empty where it cannot be read, which is then reported. */
    public Optional<byte[]> read(Path file) {
        List<byte[]> read = new ArrayList<>();
        open(file, in -> read(file.toString(), in).ifPresent(read::add));
        return read.stream().findFirst();
    }

    /** Opens a file for a reader; where it cannot be opened, that is reported. */
    void open(Path file, Consumer<InputStream> reader) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            refuse(name, "this is a directory", "name its files");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            reader.accept(in);
        } catch (NoSuchFileException missing) {
            refuse(name, "there is no such file", "");
        } catch (IOException unreadable) {
            refuse(name, "the file cannot be opened", "");
        }
    }

    /** Gives the bytes of a stream; empty where it cannot be read, which is then reported. */
    public Optional<byte[]> read(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(limit);
            return bytes.length == limit && in.read() >= 0
                    ? refuse(name, "the file is larger than " + limit + " bytes", "split it, or raise the limit")
                    : Optional.of(bytes);
        } catch (IOException unreadable) {
            return refuse(name, "the file cannot be read", "");
        }
    }

    private Optional<byte[]> refuse(String name, String found, String allowed) {
        problems.reading(name);
        problems.add(new Unreadable(new Place(name, 1, 1), found, allowed));
        return Optional.empty();
    }
}
