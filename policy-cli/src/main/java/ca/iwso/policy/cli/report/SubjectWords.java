package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.util.List;
import java.util.Map;

/** What findings are about, in words: "post by bea on bea-instagram, 5 March 2026, 12:10". */
final class SubjectWords {
    private static final Map<String, String> REGISTERS = Map.of(
            "staff", "member of staff",
            "clients", "client",
            "accounts", "account",
            "users", "user ID",
            "consents", "consent",
            "requests", "request");
    private static final Map<String, String> PARTS = Map.of("staff", "role", "users", "password");

    private final FactWords words;
    private final EventWords events;

    SubjectWords(FactWords words) {
        this.words = words;
        this.events = new EventWords(words);
    }

    String describe(Fact subject) {
        return subject instanceof Event event ? events.describe(event) : undated(subject);
    }

    /** Gives the same without the time of an event. */
    String undated(Fact subject) {
        if (subject instanceof Event event) {
            return events.act(event);
        }
        if (subject instanceof Account account) {
            String whose = Ids.names(account.holder()) ? " of " + words.person(account.holder()) : "";
            return Names.of(account.hosting())
                            .replace('-', ' ')
                            .replace(Ids.UNKNOWN, "")
                            .concat(" account")
                            .strip()
                    + whose;
        }
        if (subject instanceof StaffMember member) {
            return Names.of(member.engagement()).equals(Ids.UNKNOWN)
                    ? "member of staff"
                    : "member of staff, " + Names.of(member.engagement()).replace('-', ' ');
        }
        if (subject instanceof UserId user) {
            List<String> assignees = user.assignees().stream()
                    .filter(Ids::names)
                    .map(words::person)
                    .toList();
            return assignees.isEmpty() ? "user ID" : "user ID of " + String.join(" and ", assignees);
        }
        // What lies in an entry of a register: the role of somebody, the time for which a password was in use.
        String[] path = subject.path().split("/", 3);
        String part = path.length < 3 ? "" : PARTS.getOrDefault(path[0], "");
        return part.isEmpty() ? REGISTERS.getOrDefault(path[0], "record") : part + " of " + words.id(path[1]);
    }
}
