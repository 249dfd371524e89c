package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Verdict;
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
 * @param file the case, with the places of its facts
 * @param verdict the expected verdict; null where any will do
 * @param expected the expected findings
 */
public record ExpectedCase(
        Place place,
        String name,
        Settings settings,
        CaseFile file,
        @Nullable Verdict verdict,
        List<Expectation> expected) {

    /** What a case shows of a norm that makes another exempt. */
    static final String DEFEATS = "defeats";

    /** Copies the list. */
    public ExpectedCase {
        expected = List.copyOf(expected);
    }

    /** Gives the case itself. */
    public PolicyCase policyCase() {
        return file.policyCase();
    }

    /** Gives what it shows of a norm: the outcomes that it expects, and that the norm defeats another. */
    Set<String> shows(String norm) {
        Set<String> shown = new TreeSet<>();
        for (Expectation each : expected) {
            if (each.norm().equals(norm) && each.expectsFinding()) {
                shown.add(each.outcome());
            }
            if (each.lists().getOrDefault("by", List.of()).contains(norm)) {
                shown.add(DEFEATS);
            }
        }
        return shown;
    }
}
