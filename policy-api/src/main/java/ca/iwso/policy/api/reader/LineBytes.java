package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which it holds one at a time, and none that is larger than memory has room for. */
final class LineBytes {
    private static final int LONGEST = 16 << 20;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int number;

    LineBytes(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Gives the next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException, Unreadable {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        number++;
        while (true) {
            if (start == end) {
                start = 0;
                end = in.read(buffer);
                if (end <= 0) {
                    end = 0;
                    return any ? line.toByteArray() : null;
                }
            }
            any = true;
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, start, stop - start);
            if (line.size() > LONGEST) {
                throw new Unreadable(
                        new Place(file, number, 1),
                        "the line is longer than " + LONGEST + " bytes",
                        "write one event a line");
            }
            boolean found = stop < end;
            start = found ? stop + 1 : stop;
            if (found) {
                return line.toByteArray();
            }
        }
    }
}
