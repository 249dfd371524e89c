package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several threads do what one would. */
class SideBySideTest {

    @Test
    void resultsComeInTheOrderOfThePieces() {
        List<Integer> results = SideBySide.all(1000, 4, piece -> piece * piece, done -> {});

        assertThat(results)
                .isEqualTo(IntStream.range(0, 1000).map(i -> i * i).boxed().toList());
    }

    /** Each of two pieces waits for the other to begin, which one thread alone would do for ever. */
    @Test
    void piecesAreDoneAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        SideBySide.all(2, 2, piece -> meet(both, threads), done -> {});

        assertThat(threads).hasSize(2).contains(Thread.currentThread());
        threads.remove(Thread.currentThread());
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    private static int meet(CountDownLatch both, Set<Thread> threads) {
        threads.add(Thread.currentThread());
        both.countDown();
        try {
            both.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneThreadIsTheCallers() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        SideBySide.all(100, 1, piece -> threads.add(Thread.currentThread()), done -> {});

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void progressComesOnTheCallersThreadAndEndsWithAll() {
        List<Integer> told = new ArrayList<>();
        Set<Thread> tellers = ConcurrentHashMap.newKeySet();

        SideBySide.all(200, 3, piece -> piece, done -> {
            told.add(done);
            tellers.add(Thread.currentThread());
        });

        assertThat(told).isSorted().last().isEqualTo(200);
        assertThat(tellers).containsExactly(Thread.currentThread());
    }

    /** As one thread would fail, however late the first piece that fails comes to it. */
    @Test
    void theFirstPieceThatFailsIsThrown() {
        for (int i = 0; i < 20; i++) {
            CountDownLatch later = new CountDownLatch(1);
            AtomicInteger begun = new AtomicInteger();

            assertThatThrownBy(() -> SideBySide.all(50, 2, piece -> failing(piece, later, begun), done -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("piece 3");
            assertThat(begun).hasValueLessThan(50);
        }
    }

    private static int failing(int piece, CountDownLatch later, AtomicInteger begun) {
        begun.incrementAndGet();
        if (piece == 3) {
            try {
                later.await();
            } catch (InterruptedException e) {
                throw new IllegalArgumentException(e);
            }
        }
        if (piece == 4) {
            later.countDown();
        }
        if (piece >= 3) {
            throw new IllegalStateException("piece " + piece);
        }
        return piece;
    }

    @Test
    void whatTheProgressThrowsEndsTheWork() {
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> SideBySide.all(1_000_000, 2, piece -> begun.incrementAndGet(), done -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
        assertThat(begun).hasValueLessThan(1_000_000);
    }

    @Test
    void anInterruptIsKeptForTheCaller() {
        Thread.currentThread().interrupt();

        assertThat(SideBySide.all(100, 2, piece -> piece, done -> {})).hasSize(100);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(SideBySide.all(0, 4, piece -> piece, done -> {})).isEmpty();
    }
}
