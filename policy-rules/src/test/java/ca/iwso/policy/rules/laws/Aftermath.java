package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates what follows on posts: errors, corrections, removals, reports, the media, offers. */
final class Aftermath {
    private static final Arbitrary<String> EARLIER = Arbitraries.of("e-0", "e-0", "e-1", "e-2");
    private static final Arbitrary<Truth> TRUTHS = Arbitraries.of(Truth.class);

    private Aftermath() {}

    static Arbitrary<Cases.Template> events() {
        return Arbitraries.oneOf(mistakes(), responses(), media());
    }

    private static Arbitrary<Cases.Template> mistakes() {
        Arbitrary<Entries<MaterialReported.Kind>> kinds =
                Arbitraries.of(Entries.unknown(), Entries.none(), Entries.of(List.of(MaterialReported.Kind.OFFENSIVE)));
        Arbitrary<Cases.Template> errors = Combinators.combine(Cases.acts(), EARLIER)
                .as((act, post) -> id -> new ErrorFound(act.withId(id), post));
        Arbitrary<Cases.Template> reports = Combinators.combine(Cases.acts(), EARLIER, kinds)
                .as((act, post, as) -> id -> new MaterialReported(act.withId(id), post, as));
        return Arbitraries.oneOf(errors, reports);
    }

    private static Arbitrary<Cases.Template> responses() {
        Arbitrary<Cases.Template> corrections = Combinators.combine(Cases.acts(), EARLIER, TRUTHS)
                .as((act, post, names) -> id -> new PostCorrected(act.withId(id), post, names));
        Arbitrary<Cases.Template> removals = Combinators.combine(Cases.acts(), EARLIER, TRUTHS)
                .as((act, post, names) -> id -> new PostRemoved(act.withId(id), post, names));
        Arbitrary<Cases.Template> edits = Combinators.combine(Cases.acts(), EARLIER, TRUTHS)
                .as((act, post, disclosed) -> id -> new PostEdited(act.withId(id), post, disclosed));
        return Arbitraries.oneOf(corrections, removals, edits);
    }

    private static Arbitrary<Cases.Template> media() {
        Arbitrary<Party> addressees = Arbitraries.of(Party.staff("bea"), Party.staff("dana"), Party.UNKNOWN);
        Arbitrary<Cases.Template> contacts = Combinators.combine(Cases.acts(), addressees, TRUTHS, TRUTHS)
                .as((act, to, own, iwso) -> id -> new MediaContacted(act.withId(id), to, own, iwso));
        Arbitrary<Cases.Template> answers = Combinators.combine(Cases.acts(), EARLIER)
                .as((act, contact) -> id -> new MediaAnswered(act.withId(id), contact));
        Arbitrary<Cases.Template> offers = Combinators.combine(Cases.acts(), addressees)
                .as((act, to) -> id -> new PaymentOffered(act.withId(id), to));
        return Arbitraries.oneOf(contacts, answers, offers);
    }

    /** Gives an event without one of its facts, by the key of the fact; empty where it has none of these. */
    static Map<String, Event> forgotten(Event event) {
        if (event instanceof PostCorrected response) {
            return Map.of(
                    "namesMistake", response.withNamesMistake(Truth.UNKNOWN),
                    "actor", response.withAct(response.act().withActor(Party.UNKNOWN)));
        }
        if (event instanceof PostRemoved response) {
            return Map.of(
                    "namesMistake", response.withNamesMistake(Truth.UNKNOWN),
                    "actor", response.withAct(response.act().withActor(Party.UNKNOWN)));
        }
        if (event instanceof PostEdited edit) {
            return Map.of("disclosed", edit.withDisclosed(Truth.UNKNOWN));
        }
        if (event instanceof MaterialReported report) {
            return Map.of("kinds", report.withKinds(Entries.unknown()));
        }
        return event instanceof MediaContacted contact
                ? Map.of(
                        "aboutOwnPosts", contact.withAboutOwnPosts(Truth.UNKNOWN),
                        "relatesToIwso", contact.withRelatesToIwso(Truth.UNKNOWN))
                : Map.of();
    }
}
