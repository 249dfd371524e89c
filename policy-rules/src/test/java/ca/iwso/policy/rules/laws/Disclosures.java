package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InformationDisclosedBuilder;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Consent;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates what is told otherwise than in posts (5, 6.1), and what can be forgotten of it. */
final class Disclosures {
    private static final Party COURT = Party.other("court");

    private Disclosures() {}

    static Arbitrary<Cases.Template> events(Arbitrary<Act> acts, Arbitrary<Party> parties) {
        Arbitrary<LegalBasis> laws = Arbitraries.of(
                LegalBasis.NONE,
                LegalBasis.UNKNOWN,
                new LegalBasis("court", Moment.on("2026-03-01")),
                new LegalBasis("court", Moment.on("2026-03-20")),
                new LegalBasis("court", Moment.UNKNOWN));
        Arbitrary<Entries<Party>> about = Arbitraries.oneOf(
                parties.list().ofMinSize(1).ofMaxSize(2).map(Entries::of),
                Arbitraries.of(Entries.<Party>unknown(), Entries.<Party>none()));
        Arbitrary<Entries<Consent.Matter>> what =
                Arbitraries.of(Consent.Matter.class).list().ofMaxSize(2).map(Entries::of);
        return Combinators.combine(
                        acts,
                        Arbitraries.oneOf(parties, Arbitraries.of(COURT, Party.NONE)),
                        Arbitraries.of(Channel.class),
                        about,
                        what,
                        Arbitraries.of(Truth.class),
                        laws)
                .as((act, to, channel, whom, told, confidential, law) -> id -> InformationDisclosedBuilder.builder()
                        .act(act.withId(id))
                        .to(to)
                        .channel(channel)
                        .about(whom)
                        .what(told)
                        .confidentialOrganisation(confidential)
                        .legalBasis(law)
                        .build());
    }

    /** Gives the same event without one of its facts, by the key of the fact. */
    static Map<String, Event> forgotten(Event event) {
        Map<String, Event> all = new LinkedHashMap<>();
        if (event instanceof InformationDisclosed told) {
            LegalBasis law = told.legalBasis();
            all.put("to", told.withTo(Party.UNKNOWN));
            all.put("channel", told.withChannel(Channel.UNKNOWN));
            all.put("about", told.withAbout(Entries.unknown()));
            all.put("what", told.withWhat(Entries.unknown()));
            all.put("confidentialOrganisation", told.withConfidentialOrganisation(Truth.UNKNOWN));
            all.put("legalBasis", told.withLegalBasis(LegalBasis.UNKNOWN));
            all.put("legalBasis/authority", told.withLegalBasis(law.withAuthority(Ids.UNKNOWN)));
            all.put("legalBasis/knownOn", told.withLegalBasis(law.withKnownOn(Moment.UNKNOWN)));
        }
        return all;
    }
}
