package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
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

    private final CaseWords words;

    SubjectWords(CaseWords words) {
        this.words = words;
    }

    String describe(Fact subject) {
        if (subject instanceof Event event) {
            return event(event);
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
            return Ids.names(user.assignee()) ? "user ID of " + words.person(user.assignee()) : "user ID";
        }
        String path = subject.path();
        int cut = path.indexOf('/');
        if (path.startsWith("staff/") && path.contains("/roles/")) {
            return "role";
        }
        return REGISTERS.getOrDefault(cut < 0 ? path : path.substring(0, cut), "record");
    }

    private String event(Event event) {
        Act act = event.act();
        String stage =
                switch (act.stage()) {
                    case DONE -> "";
                    case ATTEMPTED -> "attempted: ";
                    case PROPOSED -> "proposed: ";
                };
        String account =
                event.accountIds().isEmpty() ? Ids.UNKNOWN : event.accountIds().get(0);
        return stage + kind(event) + " by " + words.person(act.actor().id())
                + (Ids.names(account) ? " on " + words.id(account) : "") + ", "
                + words.dates().words(event.at());
    }

    private static String kind(Event event) {
        if (event instanceof Post post && post.form() != Post.Form.UNKNOWN) {
            return Names.of(post.form()).replace('-', ' ');
        }
        if (event instanceof Reaction reaction) {
            return Names.of(reaction.action());
        }
        if (event instanceof Contact contact) {
            return "contact (" + Names.of(contact.action()) + ")";
        }
        return event.type().replace('-', ' ');
    }
}
