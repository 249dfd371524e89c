package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A register of the case, as far as its being there goes.
 *
 * @param id the key of the register, such as {@code consents}
 * @param otherwise FALSE where the register was given, so that what it does not list is not so; else UNKNOWN
 */
public record Section(String id, Truth otherwise) implements Fact {

    /** Gives a register of the case. */
    public static Section of(String id, Entries<?> entries) {
        return new Section(id, entries.otherwise());
    }

    @Override
    public String path() {
        return id;
    }

    /**
     * Gives the reason that an entry holds of somebody of whom nobody knows who she is.
     *
     * @param any whether any entry holds of anybody: it may be hers
     */
    public Reason anyOfUnknown(String term, Truth any) {
        Truth hers = any.or(otherwise).and(Truth.UNKNOWN);
        return Reason.of(term, hers, this, "", hers == Truth.FALSE ? "none" : "unknown");
    }

    /**
     * Gives the reason that any of the entries holds; without entries, what the register's being there says.
     *
     * <p>Beside the entries of a register that is not complete there may be one that holds.
     */
    public Reason any(String term, Collection<Reason> entries) {
        if (entries.isEmpty()) {
            return others(term);
        }
        if (otherwise == Truth.FALSE) {
            return Reason.any(term, entries);
        }
        List<Reason> all = new ArrayList<>(entries);
        all.add(others(term));
        return Reason.any(term, all);
    }

    private Reason others(String term) {
        return Reason.of(term, otherwise, this, "", otherwise == Truth.FALSE ? "none" : "unknown");
    }
}
