package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.fact.Consent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what staff have to do with clients, the media and others. */
final class Dealings {
    private final Times times;
    private final People people;
    private final Contents contents;

    Dealings(Cast cast) {
        times = new Times(cast);
        people = new People(cast);
        contents = new Contents(cast);
    }

    Arbitrary<Event> any() {
        return Arbitraries.oneOf(
                contacts(),
                interactions(),
                requests(),
                reactions(),
                disclosures(),
                mediaContacts(),
                mediaAnswers(),
                offers());
    }

    private Arbitrary<Event> contacts() {
        return Combinators.combine(
                        contents.act(),
                        Arbitraries.of(Contact.Action.class),
                        people.party(),
                        contents.account(),
                        Contents.answers())
                .as(Contact::new);
    }

    private Arbitrary<Event> interactions() {
        return Combinators.combine(contents.act(), people.party(), Arbitraries.of(Channel.class), Contents.answers())
                .as(ClientInteraction::new);
    }

    private Arbitrary<Event> requests() {
        Arbitrary<Party> askers = Arbitraries.frequencyOf(Tuple.of(6, people.client()), Tuple.of(1, people.party()));
        return Combinators.combine(
                        contents.act(),
                        askers,
                        Arbitraries.of(ClientRequest.Kind.class),
                        addressee(),
                        contents.account())
                .as((act, asker, kind, to, account) -> new ClientRequest(act.withActor(asker), kind, to, account));
    }

    private Arbitrary<Event> reactions() {
        return Combinators.combine(
                        contents.act(),
                        Arbitraries.of(Reaction.Action.class),
                        contents.account(),
                        Arbitraries.of(Truth.class),
                        contents.review())
                .as(Reaction::new);
    }

    private Arbitrary<Event> disclosures() {
        Arbitrary<Entries<Party>> about = Arbitraries.frequencyOf(
                Tuple.of(5, people.party().list().ofMaxSize(2).map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<Party>unknown())));
        Arbitrary<Entries<Consent.Matter>> what = Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(Consent.Matter.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<Consent.Matter>unknown())));
        Arbitrary<LegalBasis> laws = Combinators.combine(Arbitraries.of("court", Ids.NONE, Ids.UNKNOWN), times.open())
                .as((authority, on) -> authority.equals(Ids.NONE) ? LegalBasis.NONE : new LegalBasis(authority, on));
        return Combinators.combine(
                        contents.act(),
                        Arbitraries.frequencyOf(Tuple.of(6, people.party()), Tuple.of(1, Arbitraries.just(Party.NONE))),
                        Arbitraries.of(Channel.class),
                        about,
                        what,
                        Arbitraries.of(Truth.class),
                        laws)
                .as(InformationDisclosed::new);
    }

    private Arbitrary<Event> mediaContacts() {
        return Combinators.combine(
                        contents.act(), addressee(), Arbitraries.of(Truth.class), Arbitraries.of(Truth.class))
                .as((act, to, own, iwso) ->
                        new MediaContacted(act.withActor(Party.other("journalist")), to, own, iwso));
    }

    private Arbitrary<Event> mediaAnswers() {
        return Combinators.combine(contents.act(), References.waiting()).as(MediaAnswered::new);
    }

    private Arbitrary<Event> offers() {
        return Combinators.combine(contents.act(), addressee())
                .as((act, to) -> new PaymentOffered(act.withActor(Party.other("payer")), to));
    }

    private Arbitrary<Party> addressee() {
        return Arbitraries.frequencyOf(Tuple.of(6, people.member()), Tuple.of(1, people.party()));
    }
}
