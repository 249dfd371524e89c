package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Finding;
import java.util.List;

/**
 * What would make an act right, and what is left to do where it was done.
 *
 * @param finding the finding to be remedied
 * @param irreversible whether the breach stays, whatever is done now: the act was done or tried
 * @param remedies the smallest sets of changes, each shown by judging the changed case to turn the finding and the act
 *     right and to break nothing else; for an act that was done, what would have made it right
 * @param repairs what is still to be done after a breach, in plain words
 * @param duties the duties that are live for whoever bears the finding, with when they are due
 * @param complete whether the search came to its end; when not, there may be other remedies
 */
public record Remedies(
        Finding finding,
        boolean irreversible,
        List<Remedy> remedies,
        List<String> repairs,
        List<Finding> duties,
        boolean complete) {

    /** Copies the lists. */
    public Remedies {
        remedies = List.copyOf(remedies);
        repairs = List.copyOf(repairs);
        duties = List.copyOf(duties);
    }

    /**
     * A set of changes that is enough together, and of which none is too many.
     *
     * @param changes the changes
     */
    public record Remedy(List<Change> changes) {
        /** Copies the list. */
        public Remedy {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of what is done.
     *
     * @param path the fact that it changes, such as {@code events/spring-gala/depicts}
     * @param words what to do, in words
     * @param value the value as a case file writes it, in the flow style of YAML
     */
    public record Change(String path, String words, String value) {}
}
