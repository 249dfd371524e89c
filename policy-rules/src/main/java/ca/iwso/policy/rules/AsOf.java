package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reviewed;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time as of which a case is judged, and the case as it was known by then. */
final class AsOf {
    private AsOf() {}

    /**
     * Gives the as-of time of a case: its own, else the latest time at which something in it happened or was recorded.
     *
     * <p>Ends of periods do not count: they may lie ahead. Throws IllegalArgumentException where no time is recorded.
     */
    static Moment of(PolicyCase policyCase) {
        if (policyCase.asOf().isKnown()) {
            return policyCase.asOf();
        }
        return latest(policyCase)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the case has no recorded time; give it `asOf`, the time as of which it is to be judged"));
    }

    /** Gives the latest time at which something in a case happened or was recorded; nothing where none is. */
    static Optional<Moment> latest(PolicyCase policyCase) {
        Latest moments = new Latest();
        for (StaffMember person : policyCase.staff()) {
            addStarts(moments, person.periods());
            moments.add(person.confidentialitySignedOn());
            moments.add(person.acknowledgedOn());
            for (RoleGrant role : person.roles()) {
                moments.add(role.period().from());
                moments.add(role.revokedOn());
            }
        }
        for (Client client : policyCase.clients()) {
            addStarts(moments, client.periods());
        }
        for (Account account : policyCase.accounts()) {
            moments.add(account.publishedOn());
        }
        for (UserId user : policyCase.users()) {
            moments.add(user.issuedOn());
            moments.add(user.guidelinesAgreedOn());
            for (Moment change : user.passwordChangedOn()) {
                moments.add(change);
            }
        }
        for (Consent consent : policyCase.consents()) {
            moments.add(consent.signedOn());
            moments.add(consent.withdrawnOn());
        }
        for (Request request : policyCase.requests()) {
            moments.add(request.madeOn());
            moments.add(request.decidedOn());
        }
        for (Event event : policyCase.events()) {
            add(moments, event);
        }
        return Optional.ofNullable(moments.latest);
    }

    private static void addStarts(Latest moments, Entries<Period> periods) {
        for (Period period : periods) {
            moments.add(period.from());
        }
    }

    private static void add(Latest moments, Event event) {
        moments.add(event.at());
        if (event instanceof Reviewed reviewed) {
            moments.add(reviewed.review().on());
        }
        if (event instanceof Post post) {
            for (Depiction depiction : post.depicts()) {
                moments.add(depiction.takenOn());
            }
        }
        if (event instanceof MaterialTransferred material) {
            moments.add(material.licence().obtainedOn());
        }
        if (event instanceof InformationDisclosed told) {
            moments.add(told.legalBasis().knownOn());
        }
    }

    /** Keeps the latest of the known moments added, and of equal ones the first: no list of all of them is made. */
    private static final class Latest {
        private @Nullable Moment latest;

        void add(Moment moment) {
            if (moment.isKnown() && (latest == null || latest.compareTo(moment) < 0)) {
                latest = moment;
            }
        }
    }

    /** Gives the case as it was at a known time, which becomes its own: what lies later has not happened. */
    static PolicyCase knownBy(PolicyCase policyCase, Moment time) {
        Instant asOf = time.known();
        PolicyCase judged = policyCase.withAsOf(time);
        Optional<Moment> latest = latest(policyCase);
        return latest.isPresent() && latest.get().liesAfter(asOf) ? knownBy(judged, asOf) : judged;
    }

    private static PolicyCase knownBy(PolicyCase policyCase, Instant asOf) {
        return policyCase
                .withStaff(policyCase.staff().map(person -> knownBy(person, asOf)))
                .withClients(policyCase.clients().map(client -> knownBy(client, asOf)))
                .withAccounts(policyCase
                        .accounts()
                        .map(account ->
                                account.withPublishedOn(account.publishedOn().knownBy(asOf))))
                .withUsers(policyCase.users().map(user -> knownBy(user, asOf)))
                .withConsents(policyCase.consents().map(consent -> knownBy(consent, asOf)))
                .withRequests(policyCase.requests().map(request -> knownBy(request, asOf)))
                .withEvents(policyCase.events().stream()
                        .filter(event -> !event.at().liesAfter(asOf))
                        .map(event -> knownBy(event, asOf))
                        .toList());
    }

    private static StaffMember knownBy(StaffMember person, Instant asOf) {
        return person.withConfidentialitySignedOn(
                        person.confidentialitySignedOn().knownBy(asOf))
                .withAcknowledgedOn(person.acknowledgedOn().knownBy(asOf))
                .withPeriods(begun(person.periods(), asOf))
                .withRoles(person.roles()
                        .filter(role -> !role.period().from().liesAfter(asOf))
                        .map(role -> knownBy(role, asOf)));
    }

    private static RoleGrant knownBy(RoleGrant role, Instant asOf) {
        return role.withRevokedOn(role.revokedOn().knownBy(asOf));
    }

    private static Client knownBy(Client client, Instant asOf) {
        return client.withPeriods(begun(client.periods(), asOf));
    }

    private static UserId knownBy(UserId user, Instant asOf) {
        return user.withIssuedOn(user.issuedOn().knownBy(asOf))
                .withGuidelinesAgreedOn(user.guidelinesAgreedOn().knownBy(asOf))
                .withPasswordChangedOn(user.passwordChangedOn().filter(change -> !change.liesAfter(asOf)));
    }

    private static Entries<Period> begun(Entries<Period> periods, Instant asOf) {
        return periods.filter(period -> !period.from().liesAfter(asOf));
    }

    private static Consent knownBy(Consent consent, Instant asOf) {
        return consent.withSignedOn(consent.signedOn().knownBy(asOf))
                .withWithdrawnOn(consent.withdrawnOn().knownBy(asOf));
    }

    private static Request knownBy(Request request, Instant asOf) {
        return request.withMadeOn(request.madeOn().knownBy(asOf))
                .withDecidedOn(request.decidedOn().knownBy(asOf));
    }

    private static Event knownBy(Event event, Instant asOf) {
        if (event instanceof MaterialTransferred material) {
            Licence licence = material.licence();
            return material.withLicence(
                    licence.withObtainedOn(licence.obtainedOn().knownBy(asOf)));
        }
        if (event instanceof InformationDisclosed told) {
            LegalBasis law = told.legalBasis();
            return told.withLegalBasis(law.withKnownOn(law.knownOn().knownBy(asOf)));
        }
        return event instanceof Reviewed reviewed && reviewed.review().on().liesAfter(asOf)
                ? reviewed.unreviewed()
                : event;
    }
}
