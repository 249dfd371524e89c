package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What leave that was given does for the acts it is about, and what leave does that comes too late.
 *
 * <p>Each law is read both ways: a case is compared with the same case that has more, so that taking away never betters.
 */
class PermissionLawsTest {
    /** Rows 41, 70, 72, 83, 84 and 89. */
    private static final Set<Integer> ROWS = Set.of(41, 70, 72, 83, 84, 89);

    private static final Cast CAST = Cast.standard();
    private static final Moment LONG_BEFORE = Moment.on("2020-01-01");
    private static final Moment LAST = Moment.at("2026-03-31T16:59:00-04:00");

    @Test
    void aConsentBeforeTheActNeverWorsensIt() {
        assertNeverWorse(
                some -> withConsents(some, LONG_BEFORE),
                some -> withApprovals(withRoles(some, LONG_BEFORE), LONG_BEFORE));
    }

    @Test
    void anApprovalBeforeTheActNeverWorsensIt() {
        assertNeverWorse(
                some -> withApprovals(some, LONG_BEFORE),
                some -> withConsents(withRoles(some, LONG_BEFORE), LONG_BEFORE));
    }

    @Test
    void aDelegatesRoleBeforeTheActNeverWorsensIt() {
        assertNeverWorse(
                some -> withRoles(some, LONG_BEFORE),
                some -> withConsents(withApprovals(some, LONG_BEFORE), LONG_BEFORE));
    }

    /** Leave that comes after an act finds the act as it was, good or bad. */
    @Test
    void laterLeaveNeverRepairsAnEarlierAct() {
        Trials.hold(Cases.standard(), 150, some -> {
            Map<String, Finding> before = Findings.whole(Findings.evaluate(some));
            for (PolicyCase later :
                    new PolicyCase[] {withConsents(some, LAST), withApprovals(some, LAST), withRoles(some, LAST)}) {
                Map<String, Outcome> after = Findings.of(later);
                before.forEach((id, finding) -> {
                    if (decides(finding) && happenedBefore(finding, LAST)) {
                        assertThat(after).as(id).containsEntry(id, finding.outcome());
                    }
                });
            }
        });
    }

    private static boolean happenedBefore(Finding finding, Moment last) {
        return finding.subject() instanceof Event event
                && event.at().isKnown()
                && event.at().known().isBefore(last.known());
    }

    private static boolean decides(Finding finding) {
        return ROWS.contains(finding.norm().row()) && finding.subject() instanceof Event;
    }

    /** Leave rarely decides alone: so it is tried where all other leave was given, too. */
    private static void assertNeverWorse(UnaryOperator<PolicyCase> leave, UnaryOperator<PolicyCase> others) {
        AtomicInteger bettered = new AtomicInteger();
        Trials.hold(Cases.standard(), 75, some -> bettered.addAndGet(bettered(some, leave.apply(some))));
        Trials.hold(new Cases(CAST).ofPosts(), 75, some -> {
            PolicyCase favoured = others.apply(onOwnSites(some));
            bettered.addAndGet(bettered(favoured, leave.apply(favoured)));
        });
        assertThat(bettered).hasPositiveValue();
    }

    /** Gives a case in which all accounts are IWSO's own and the first of the staff is its Executive Director. */
    private static PolicyCase onOwnSites(PolicyCase some) {
        String director = CAST.staff().get(0);
        RoleGrant office = new RoleGrant(Role.EXECUTIVE_DIRECTOR, Ids.UNKNOWN, Period.since(LONG_BEFORE), Moment.NONE);
        return some.withAccounts(some.accounts().map(account -> account.withHosting(Hosting.OFFICIAL)))
                .withStaff(some.staff()
                        .map(person -> person.id().equals(director)
                                ? person.withRoles(Entries.of(office))
                                : person.withRoles(Entries.none())));
    }

    /** Gives how many findings are better in a case that has more than another; throws where one is worse. */
    private static int bettered(PolicyCase less, PolicyCase more) {
        int bettered = 0;
        Map<String, Outcome> after = Findings.of(more);
        for (Finding finding : Findings.evaluate(less).findings()) {
            if (decides(finding)) {
                Outcome now = after.getOrDefault(finding.id(), Outcome.NOT_APPLICABLE);
                assertThat(goodness(finding.norm(), now))
                        .as("%s was %s and is %s", finding.id(), finding.outcome(), now)
                        .isGreaterThanOrEqualTo(goodness(finding.norm(), finding.outcome()));
                bettered += goodness(finding.norm(), now) > goodness(finding.norm(), finding.outcome()) ? 1 : 0;
            }
        }
        return bettered;
    }

    /** A prohibition is the better the less it is broken, a permission the more it is used. */
    private static int goodness(Norm norm, Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, DEPARTED -> 0;
            case NOT_APPLICABLE -> norm.allows() ? 0 : 2;
            case UNDETERMINED, PENDING -> 1;
            case EXEMPT, FULFILLED -> 2;
        };
    }

    private static PolicyCase withConsents(PolicyCase some, Moment signedOn) {
        Entries<Consent> consents = some.consents();
        for (String client : CAST.clients()) {
            consents = consents.and(new Consent(
                    "k-new-" + client,
                    client,
                    Consent.Signer.CLIENT,
                    Entries.of(Consent.Matter.values()),
                    signedOn,
                    Moment.NONE));
        }
        return some.consents().recorded() ? some.withConsents(consents) : some;
    }

    private static PolicyCase withApprovals(PolicyCase some, Moment decidedOn) {
        Entries<Request> requests = some.requests();
        for (Event event : some.events()) {
            if (event instanceof Post) {
                requests = requests.and(RequestBuilder.builder()
                        .id("r-new-" + event.id())
                        .kind(Request.Kind.PUBLICATION)
                        .by(event.actorId())
                        .about(event.id())
                        .decision(Request.Decision.APPROVED)
                        .decidedBy(CAST.staff().get(0))
                        .decidedOn(decidedOn)
                        .build());
            }
        }
        return some.requests().recorded() ? some.withRequests(requests) : some;
    }

    private static PolicyCase withRoles(PolicyCase some, Moment from) {
        RoleGrant grant =
                new RoleGrant(Role.COMMUNICATIONS_DELEGATE, CAST.staff().get(0), Period.since(from), Moment.NONE);
        return some.withStaff(some.staff()
                .map(person ->
                        person.id().equals(grant.grantedBy()) || !person.roles().recorded()
                                ? person
                                : person.withRoles(person.roles().and(grant))));
    }
}
