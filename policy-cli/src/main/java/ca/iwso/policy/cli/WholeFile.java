package ca.iwso.policy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all, whatever happens meanwhile: it is written beside its place and then moved there.
 *
 * <p>A link in its place is replaced and never followed, so that nobody can lead a report into another file. What stood
 * there keeps its permissions: a report for few stays one.
 */
final class WholeFile {
    private static final Object LOCK = new Object();
    /** What an interrupt has to take away; a process writes one file at a time. */
    private static @Nullable Path unfinished;

    private static boolean stopping;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(WholeFile::takeAway, "unfinished-file"));
        } catch (IllegalStateException endingAlready) {
            stopping = true;
        }
    }

    private WholeFile() {}

    /** Writes a file that is given by its absolute path. */
    static void write(Output.Content content, Path target) throws IOException {
        boolean there = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = start(target);
        try {
            if (there) {
                keepPermissions(target, temporary);
            }
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            finish(temporary, target);
        } finally {
            giveUp(temporary);
        }
    }

    /** Makes the file to write into, under a name that is nobody else's, and never through a link. */
    private static Path start(Path target) throws IOException {
        String unique =
                ProcessHandle.current().pid() + "-" + Long.toUnsignedString(System.nanoTime(), Character.MAX_RADIX);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + unique + ".tmp");
        synchronized (LOCK) {
            waitForEndIfStopping();
            Files.createFile(temporary);
            unfinished = temporary;
        }
        return temporary;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView kept = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (kept != null) {
            Files.setPosixFilePermissions(to, kept.readAttributes().permissions());
        }
    }

    private static void finish(Path temporary, Path target) throws IOException {
        synchronized (LOCK) {
            waitForEndIfStopping();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            unfinished = null;
        }
    }

    private static void giveUp(Path temporary) throws IOException {
        synchronized (LOCK) {
            waitForEndIfStopping();
            unfinished = null;
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Where the process was told to end, waits until it does: whoever went on would report a fault that is none, and end
     * it with another code.
     */
    private static void waitForEndIfStopping() {
        while (stopping) {
            try {
                LOCK.wait();
            } catch (InterruptedException goOnWaiting) {
                // The process ends in a moment.
            }
        }
    }

    private static void takeAway() {
        synchronized (LOCK) {
            stopping = true;
            try {
                if (unfinished != null) {
                    Files.deleteIfExists(unfinished);
                }
            } catch (IOException remains) {
                // There is nobody left to tell.
            }
        }
    }
}
