package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A case with what is expected of it.
 *
 * @param place where it stands
 * @param name what it shows
 * @param settings the settings under which it is judged
 * @param policyCase the case
 * @param verdict the expected verdict in kebab-case, null where any will do
 * @param expected the expected findings
 */
record ClauseCase(
        Place place,
        String name,
        Settings settings,
        PolicyCase policyCase,
        @Nullable String verdict,
        List<Expectation> expected) {

    /** What a case shows of a norm that makes another exempt. */
    static final String DEFEATS = "defeats";

    ClauseCase {
        expected = List.copyOf(expected);
    }

    /** Gives what it shows of a norm: the outcomes that it expects, and that the norm defeats another. */
    Set<String> shows(String norm) {
        Set<String> shown = new TreeSet<>();
        for (Expectation each : expected) {
            if (each.norm().equals(norm) && !each.outcome().equals(Expectation.NO_FINDING)) {
                shown.add(each.outcome());
            }
            if (each.lists().getOrDefault("by", List.of()).contains(norm)) {
                shown.add(DEFEATS);
            }
        }
        return shown;
    }
}
