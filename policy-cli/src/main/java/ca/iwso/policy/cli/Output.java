package ca.iwso.policy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes results to standard output, or to a file that appears whole or not at all. */
final class Output {
    private Output() {}

    /** What writes a result. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes to a file, or to standard output where there is none; throws UsageError where that fails. */
    static void write(Content content, @Nullable Path file, Console console) {
        if (file == null) {
            toStandardOutput(content, console);
        } else {
            toFile(content, file);
        }
    }

    private static void toStandardOutput(Content content, Console console) {
        try {
            content.writeTo(console.out());
            console.out().flush();
        } catch (IOException | RuntimeException failure) {
            // A reader such as head that has seen enough closes the pipe: the result stands all the same.
            if (!isClosedPipe(failure)) {
                throw failed("standard output", failure);
            }
        }
    }

    private static void toFile(Content content, Path file) {
        Path target = file.toAbsolutePath();
        try {
            if (isWrittenInPlace(target)) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                    content.writeTo(out);
                }
            } else {
                WholeFile.write(content, target);
            }
        } catch (IOException | RuntimeException failure) {
            throw failed(file.toString(), failure);
        }
    }

    /** Tells whether this is a device, a pipe or an open stream such as /dev/stdout, beside which no file can be made. */
    private static boolean isWrittenInPlace(Path target) {
        return Files.exists(target)
                && (!Files.isRegularFile(target) || target.startsWith("/dev") || target.startsWith("/proc"));
    }

    private static RuntimeException failed(String target, Exception failure) {
        IOException io = ioCause(failure);
        if (io == null) {
            return failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        }
        return new UsageError("cannot write " + target + ": " + Faults.reason(io));
    }

    /** Tells whether the reader of what is written has closed it. */
    static boolean isClosedPipe(Exception failure) {
        IOException io = ioCause(failure);
        return io != null && String.valueOf(io.getMessage()).contains("Broken pipe");
    }

    /** Gives the I/O failure beneath an exception: JSON writers wrap it. */
    private static @Nullable IOException ioCause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return (IOException) cause;
    }
}
