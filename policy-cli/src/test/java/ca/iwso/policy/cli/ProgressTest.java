package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Progress progress(int width) {
        return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), width, nanoseconds::get);
    }

    private void pass(double seconds) {
        nanoseconds.addAndGet((long) (seconds * 1e9));
    }

    private String shown() {
        String text = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return text;
    }

    @Test
    void aShortRunShowsNothing() {
        try (Progress progress = progress(80)) {
            progress.stage("judging", "cases", 10);
            pass(0.9);
            assertThat(progress.show()).isTrue();
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void aLongRunShowsWhatIsDoneHowFastAndHowLongItWillTake() {
        try (Progress progress = progress(80)) {
            progress.stage("judging", "cases", 100);
            for (int i = 0; i < 20; i++) {
                progress.step();
            }
            pass(4);
            progress.show();
            assertThat(shown()).isEqualTo("\r\u001b[Kjudging 20 of 100 cases, 4 s, 5/s, 16 s left");
            progress.stage("judging", "events", 5000);
            pass(2);
            progress.show();
            assertThat(shown()).isEqualTo("\r\u001b[Kjudging 5000 events, 2 s");
        }
        assertThat(shown()).isEqualTo("\r\u001b[K");
    }

    @Test
    void aNarrowTerminalIsNotWrapped() {
        try (Progress progress = progress(12)) {
            progress.stage("judging", "events", 5000);
            pass(3);
            progress.show();
            assertThat(shown()).isEqualTo("\r\u001b[Kjudging 500");
        }
    }

    @Test
    void nothingIsShownOnceTheRunIsOver() {
        Progress progress = progress(80);
        progress.close();
        pass(10);
        assertThat(progress.show()).isFalse();
        assertThat(shown()).isEmpty();
    }
}
