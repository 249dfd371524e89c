package ca.iwso.policy.api.laws;

import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Tries laws on generated values: few and always the same ones in a build, which no chance find must turn red, and as many
 * others as asked for with {@code -Dlaws.times=100} and {@code -Dlaws.seed=…}.
 */
final class Trials {
    private static final int MOST_SHRUNK = 400;

    private Trials() {}

    /** Tries a law; throws the failure of the smallest value that breaks it, as far as shrinking finds one. */
    static <T> void hold(Arbitrary<T> values, int tries, Consumer<T> law) {
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = values.generator(1000);
            Random random = new Random(Long.getLong("laws.seed", 42));
            long all = (long) tries * Integer.getInteger("laws.times", 1);
            for (long i = 0; i < all; i++) {
                Shrinkable<T> value = generator.next(random);
                if (broken(value, law).isPresent()) {
                    Shrinkable<T> smallest = shrunk(value, law);
                    throw new AssertionError(
                            "broken by " + smallest.value(),
                            broken(smallest, law).orElseThrow());
                }
            }
        });
    }

    private static <T> Optional<Throwable> broken(Shrinkable<T> value, Consumer<T> law) {
        try {
            law.accept(value.value());
            return Optional.empty();
        } catch (AssertionError | RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private static <T> Shrinkable<T> shrunk(Shrinkable<T> value, Consumer<T> law) {
        Shrinkable<T> smallest = value;
        int tried = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            try (Stream<Shrinkable<T>> candidates = smallest.shrink()) {
                Iterator<Shrinkable<T>> each = candidates.iterator();
                while (!smaller && each.hasNext() && tried++ < MOST_SHRUNK) {
                    Shrinkable<T> candidate = each.next();
                    if (broken(candidate, law).isPresent()) {
                        smallest = candidate;
                        smaller = true;
                    }
                }
            }
        }
        return smallest;
    }
}
