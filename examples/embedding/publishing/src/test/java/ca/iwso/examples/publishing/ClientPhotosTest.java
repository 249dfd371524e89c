package ca.iwso.examples.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.DepictionBuilder;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Verdict;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Clause 6.9.3: a client's photo without her prior consent is never fine, whatever else is known, or is not. */
class ClientPhotosTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final Moment BEFORE = Moment.on("2026-03-02");
    private static final Moment NOON = Moment.at("2026-03-09T12:00:00-04:00");
    private static final Moment AFTER = Moment.on("2026-03-10");

    @Property
    void aClientsPhotoWithoutPriorConsentIsNeverFine(
            @ForAll("photos") Post photo,
            @ForAll("uselessConsents") Entries<Consent> consents,
            @ForAll("records") PolicyCase records) {
        Evaluation evaluation =
                ENGINE.evaluate(records.withConsents(consents).withAsOf(AFTER).and(photo));

        assertThat(evaluation.verdictOf(photo)).isIn(Verdict.VIOLATION, Verdict.UNDETERMINED);
    }

    /** The delegate, on the office's account, with the director's approval: only the consent decides. */
    @Property
    void withAllElseInOrderItIsAViolation(@ForAll("uselessConsents") Entries<Consent> consents) {
        PolicyCase records = Main.records().withConsents(consents).withAsOf(AFTER);
        Evaluation evaluation = ENGINE.evaluate(records.and(Main.approvedPhoto()));

        assertThat(evaluation.verdictOf(Main.approvedPhoto())).isEqualTo(Verdict.VIOLATION);
    }

    @Provide
    Arbitrary<Post> photos() {
        Arbitrary<Act> acts = Arbitraries.of(
                Act.proposed("approved-photo", NOON, "amina"),
                Act.done("approved-photo", NOON, "amina"),
                Act.done("approved-photo", NOON, "dana"));
        Arbitrary<Review> reviews = Arbitraries.of(Word.class)
                .list()
                .ofMaxSize(4)
                .map(words -> Review.noting("dana", NOON, words.toArray(Word[]::new)));

        Arbitrary<Truth> recognisable = Arbitraries.of(Truth.class);
        Arbitrary<Post.Form> forms = Arbitraries.of(Post.Form.class);
        Arbitrary<Boolean> reviewed = Arbitraries.of(true, false);
        return Combinators.combine(acts, reviews, reviewed, recognisable, forms)
                .as((act, review, isReviewed, seen, form) -> PostBuilder.builder()
                        .act(act)
                        .form(form)
                        .account("iwso-facebook")
                        .depicts(Entries.of(DepictionBuilder.builder()
                                .who(Party.client("c-17"))
                                .recognisable(seen)
                                .build()))
                        .review(isReviewed ? review : Review.MISSING)
                        .build());
    }

    /** No consent, and consents that are late, withdrawn, somebody else's, or not to pictures. */
    @Provide
    Arbitrary<Entries<Consent>> uselessConsents() {
        Consent good = Main.records().consents().list().get(0);
        List<Consent> useless = List.of(
                good.with().id("late").signedOn(AFTER).build(),
                good.with().id("withdrawn").withdrawnOn(BEFORE).build(),
                good.with().id("mothers").signer(Consent.Signer.OTHER).build(),
                ConsentBuilder.builder(good)
                        .id("of-her-story")
                        .covers(Entries.of(Consent.Matter.STORY))
                        .build());
        return Arbitraries.subsetOf(useless).map(List::copyOf).map(Entries::of);
    }

    /** What is on record, with some of it lost. */
    @Provide
    Arbitrary<PolicyCase> records() {
        PolicyCase whole = Main.records();
        Account account = whole.accounts().list().get(0);
        Arbitrary<Entries<Account>> accounts =
                Arbitraries.of(Hosting.class).map(hosting -> Entries.of(account.withHosting(hosting)));

        Arbitrary<Entries<Request>> requests = Arbitraries.of(whole.requests(), Entries.none(), Entries.unknown());
        Arbitrary<Boolean> knowsRoles = Arbitraries.of(true, false);
        return Combinators.combine(accounts, requests, knowsRoles)
                .as((hosted, asked, roles) -> whole.withAccounts(hosted)
                        .withRequests(asked)
                        .withStaff(whole.staff().map(person -> roles ? person : person.withRoles(Entries.unknown()))));
    }
}
