package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.reader.TestTable;
import java.util.List;
import java.util.Map;

/**
 * What a case expects of one norm for one subject; what it leaves out may be anything.
 *
 * @param place where it stands
 * @param subject the id of the event, account, person or role
 * @param norm the id of the norm
 * @param outcome the outcome in kebab-case, {@code none} where there is to be no finding
 * @param values the other expected values by key
 * @param lists the expected lists by key, sorted and without doubles
 */
public record Expectation(
        Place place,
        String subject,
        String norm,
        String outcome,
        Map<String, String> values,
        Map<String, List<String>> lists) {

    /** Copies the maps. */
    public Expectation {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** Tells whether there is to be a finding. */
    public boolean expectsFinding() {
        return !outcome.equals(TestTable.NO_FINDING);
    }
}
