package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import java.util.Map;
import java.util.stream.Stream;

/** Events in words: "new password of u-bea by bea, 9 March 2026, 09:05". */
final class EventWords {
    /** What an event of a type is called, with the word that leads to what it is about; empty where nothing follows. */
    private record Phrase(String noun, String link) {}

    private static final Map<String, Phrase> PHRASES = Map.ofEntries(
            phrase("client-interaction", "interaction", "with"),
            phrase("client-request", "request", "to"),
            phrase("site-created", "new site", ""),
            phrase("site-discovered", "site discovered", ""),
            phrase("site-reviewed", "review", "after"),
            phrase("internet-used", "use of the internet", ""),
            phrase("website-used", "use of the website", ""),
            phrase("message-sent", "message", ""),
            phrase("account-inspected", "inspection", "of"),
            phrase("account-used", "use", "of"),
            phrase("credential-shared", "sharing of credentials", "of"),
            phrase("credential-sought", "attempt to obtain the password", "of"),
            phrase("compromise-suspected", "suspicion about the password", "of"),
            phrase("reset-requested", "request for a new password", "of"),
            phrase("password-set", "new password", "of"),
            phrase("payment-offered", "payment offered", "to"),
            phrase("media-contacted", "media contact", "with"),
            phrase("media-answered", "answer", "to"),
            phrase("error-found", "error found", "in"),
            phrase("post-corrected", "correction", "of"),
            phrase("post-edited", "change", "of"),
            phrase("post-removed", "removal", "of"),
            phrase("material-reported", "report", "of"));

    private final FactWords words;

    EventWords(FactWords words) {
        this.words = words;
    }

    String describe(Event event) {
        return act(event) + ", " + words.dates().words(event.at());
    }

    /** Gives what was done, by whom and where, but not when. */
    String act(Event event) {
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
                + (Ids.names(account) ? " on " + words.id(account) : "");
    }

    private String kind(Event event) {
        if (event instanceof Post post) {
            return post.form() == Post.Form.UNKNOWN ? "post" : words(Names.of(post.form()));
        }
        if (event instanceof Reaction reaction) {
            return Names.of(reaction.action());
        }
        if (event instanceof Contact contact) {
            return "contact (" + Names.of(contact.action()) + ")" + named(" with ", contact.person());
        }
        if (event instanceof InformationDisclosed told) {
            return "disclosure" + named(" to ", told.to());
        }
        if (event instanceof MaterialTransferred transfer) {
            return words(Names.of(transfer.action())) + " of material";
        }
        Phrase phrase = PHRASES.getOrDefault(event.type(), new Phrase(words(event.type()), ""));
        String about = phrase.link().isEmpty() ? "" : about(event);
        return about.isEmpty() ? phrase.noun() : phrase.noun() + " " + phrase.link() + " " + about;
    }

    private String named(String link, Party party) {
        return Ids.names(party.id()) ? link + words.person(party.id()) : "";
    }

    /** Gives what an event is about: a user ID, another event, or a person; empty where nobody recorded it. */
    private String about(Event event) {
        String first = Stream.concat(event.userIds().stream(), event.refersTo().stream())
                .filter(Ids::names)
                .findFirst()
                .orElse(Ids.NONE);
        if (Ids.names(first)) {
            return words.id(first);
        }
        return event.parties().stream()
                .map(Party::id)
                .filter(Ids::names)
                .map(words::person)
                .findFirst()
                .orElse("");
    }

    private static Map.Entry<String, Phrase> phrase(String type, String noun, String link) {
        return Map.entry(type, new Phrase(noun, link));
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
