package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to ask and what to change, as far as a report looks for it.
 *
 * @param questions a smallest set of questions that decides what is open; null where that was not looked for
 * @param remedies what would make a finding right, by {@link #key}; what is not there was not looked for
 * @param bounds what was not looked for, in sentences; empty where nothing was left out
 */
record Advice(@Nullable Questions questions, Map<String, Remedies> remedies, List<String> bounds) {

    /** No advice, for want of an engine. */
    static final Advice NONE = new Advice(null, Map.of(), List.of());

    /** Copies the collections. */
    Advice {
        remedies = Map.copyOf(remedies);
        bounds = List.copyOf(bounds);
    }

    /** Gives what would make a finding right; nothing where that was not looked for. */
    Optional<Remedies> of(Finding finding) {
        return Optional.ofNullable(remedies.get(key(finding)));
    }

    /** Gives what findings share that one remedy makes right: the act as a whole; of a person or an account, each its own. */
    static String key(Finding finding) {
        return finding.subject() instanceof Event ? finding.subject().path() : finding.id();
    }
}
