package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.List;
import java.util.Set;

/**
 * Which findings a report lists. What it leaves out is judged all the same: the verdict is that of the whole.
 *
 * @param people the ids of those whose findings are listed; empty for everybody's
 * @param norms the ids of the norms whose findings are listed; empty for all
 * @param outcomes the outcomes that are listed; empty for those that a report lists by itself
 * @param from the time from which on events are listed; NONE for no such limit
 * @param to the time up to which events are listed, of a date the whole day; NONE for no such limit
 * @param criteria all this in words; empty where nothing was asked for
 */
public record Selection(
        Set<String> people, Set<String> norms, Set<Outcome> outcomes, Moment from, Moment to, List<String> criteria) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Moment.NONE, Moment.NONE, List.of());

    /** Copies the collections. */
    public Selection {
        people = Set.copyOf(people);
        norms = Set.copyOf(norms);
        outcomes = Set.copyOf(outcomes);
        criteria = List.copyOf(criteria);
    }

    /** Tells whether anything was asked for in particular. */
    public boolean isAll() {
        return criteria.isEmpty();
    }

    /** Tells whether a finding is one of those asked for. */
    public boolean selects(Finding finding) {
        return (people.isEmpty() || people.contains(finding.bearer()))
                && (norms.isEmpty() || norms.contains(finding.norm().id()))
                && (outcomes.isEmpty() || outcomes.contains(finding.outcome()))
                && (!isTimed() || (finding.subject() instanceof Event event && isWithin(event.at())));
    }

    /**
     * Tells whether a report lists a finding: of those asked for, what blames, asks or is still to be done.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public boolean lists(Finding finding, boolean all) {
        return selects(finding) && (all || !outcomes.isEmpty() || isLoud(finding));
    }

    private static boolean isLoud(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED, DEPARTED, PENDING -> true;
            case UNDETERMINED -> finding.worstCase() != null;
            case EXEMPT, FULFILLED, NOT_APPLICABLE -> false;
        };
    }

    private boolean isTimed() {
        return from.isKnown() || to.isKnown();
    }

    /** What nobody knows the time of may have happened within any. */
    private boolean isWithin(Moment at) {
        if (!at.isKnown()) {
            return true;
        }
        boolean early = from.isKnown() && at.known().isBefore(from.known());
        return !early && (to.end() == null || at.known().isBefore(to.end()));
    }
}
