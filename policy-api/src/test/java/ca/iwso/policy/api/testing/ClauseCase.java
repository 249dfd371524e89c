package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
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

    ClauseCase {
        expected = List.copyOf(expected);
    }
}
