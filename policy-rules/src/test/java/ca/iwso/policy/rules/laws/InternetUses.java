package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.InternetUsedBuilder;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates uses of the internet, and approvals of them. */
final class InternetUses {
    private InternetUses() {}

    /** Gives uses that lack an id. */
    static Arbitrary<Function<String, Event>> events(Arbitrary<Act> acts) {
        return Combinators.combine(
                        acts,
                        Arbitraries.of(InternetUsed.Facility.class),
                        Arbitraries.of(Purpose.class),
                        Arbitraries.of(Ids.NONE, "iwso-page", "bea-page"))
                .as((act, facility, purpose, account) -> id -> InternetUsedBuilder.builder()
                        .act(act.withId(id))
                        .facility(facility)
                        .purpose(purpose)
                        .account(account)
                        .build());
    }

    /** Gives approvals of the Executive Director. */
    static Arbitrary<Request> approvals() {
        return Combinators.combine(
                        Arbitraries.of("amina", "bea", "dana", Ids.UNKNOWN),
                        Arbitraries.of("e-1", "e-2", Ids.NONE, Ids.UNKNOWN),
                        Arbitraries.of(Purpose.class).list().uniqueElements().ofMaxSize(3),
                        Cases.moments(),
                        Cases.moments())
                .as((by, about, purposes, decidedOn, from) -> RequestBuilder.builder()
                        .id("r")
                        .kind(Request.Kind.INTERNET_USE)
                        .by(by)
                        .about(about)
                        .purposes(Entries.of(purposes))
                        .period(Period.since(from))
                        .decision(Request.Decision.APPROVED)
                        .decidedBy("dana")
                        .decidedOn(decidedOn)
                        .build());
    }

    /** Tells what of a use can be forgotten. */
    static void forget(InternetUsed use, BiConsumer<String, Event> forgotten) {
        forgotten.accept(use.path() + "/facility", use.withFacility(InternetUsed.Facility.UNKNOWN));
        forgotten.accept(use.path() + "/purpose", use.withPurpose(Purpose.UNKNOWN));
        if (Ids.names(use.account())) {
            // Left out, it is none.
            forgotten.accept(use.path() + "/account", use.withAccount(Ids.UNKNOWN));
        }
    }
}
