package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Moment;
import java.util.List;
import java.util.Objects;

/**
 * Those who appear in generated cases, by the ids that events and registers use for them.
 *
 * @param staff ids of staff; the first is the Executive Director in most cases, the second a communications delegate
 * @param clients ids of clients
 * @param accounts ids of accounts; the first is official in most cases, the others belong to staff
 * @param users ids of user IDs
 * @param asOf the time as of which cases are judged; what is generated happens in the year before it and shortly after
 */
public record Cast(List<String> staff, List<String> clients, List<String> accounts, List<String> users, Moment asOf) {
    /** Copies the lists; throws IllegalArgumentException where one has fewer than two ids, or the time is not known. */
    public Cast {
        staff = several(staff, "staff");
        clients = several(clients, "clients");
        accounts = several(accounts, "accounts");
        users = several(users, "users");
        if (!Objects.requireNonNull(asOf, "asOf").isKnown()) {
            throw new IllegalArgumentException("a cast needs a known time as of which its cases are judged");
        }
    }

    private static List<String> several(List<String> ids, String name) {
        List<String> copy = List.copyOf(ids);
        if (copy.size() < 2) {
            throw new IllegalArgumentException("a cast has at least two " + name);
        }
        return copy;
    }

    /** Gives a small office at the end of March 2026, so that months of unequal length and a change of clocks lie before it. */
    public static Cast standard() {
        return new Cast(
                List.of("dana", "amina", "bea"),
                List.of("c-1", "c-2"),
                List.of("iwso-page", "bea-page", "amina-blog"),
                List.of("u-amina", "u-bea"),
                Moment.at("2026-03-31T17:00:00-04:00"));
    }
}
