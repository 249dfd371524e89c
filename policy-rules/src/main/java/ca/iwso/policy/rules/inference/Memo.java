package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.finding.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reasons that many rules give of the same act, put together once: who is staff is asked of a post by thirty norms.
 *
 * <p>Belongs to one session, and so to one thread.
 */
final class Memo {
    private final Map<Object, Reason> reasons = new HashMap<>();

    /** Gives the reason under a key, and puts it together where it is asked for the first time. */
    Reason of(Object key, Supplier<Reason> reason) {
        Reason known = reasons.get(key);
        if (known == null) {
            // Not computeIfAbsent: one reason may ask for another.
            known = reason.get();
            reasons.put(key, known);
        }
        return known;
    }
}
