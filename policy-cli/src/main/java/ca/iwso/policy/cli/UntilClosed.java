package ca.iwso.policy.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Writes on until a reader such as head has seen enough and closes the pipe: then nothing more, since what follows still counts. */
final class UntilClosed extends OutputStream {
    private final OutputStream out;
    private boolean closed;

    UntilClosed(OutputStream out) {
        this.out = out;
    }

    /** Something that can meet a closed pipe. */
    private interface Step {
        void run() throws IOException;
    }

    private void unlessClosed(Step step) throws IOException {
        if (closed) {
            return;
        }
        try {
            step.run();
        } catch (IOException failure) {
            if (!Output.isClosedPipe(failure)) {
                throw failure;
            }
            closed = true;
        }
    }

    @Override
    public void write(int one) throws IOException {
        unlessClosed(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        unlessClosed(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        unlessClosed(out::flush);
    }
}
