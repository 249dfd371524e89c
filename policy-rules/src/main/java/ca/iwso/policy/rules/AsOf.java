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
import java.util.stream.Stream;

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
        Optional<Moment> latest = moments(policyCase).filter(Moment::isKnown).max(Moment::compareTo);
        return latest.orElseThrow(() -> new IllegalArgumentException(
                "the case has no recorded time; give it `asOf`, the time as of which it is to be judged"));
    }

    private static Stream<Moment> moments(PolicyCase policyCase) {
        Stream<Moment> staff = policyCase.staff().list().stream().flatMap(person -> Stream.of(
                        starts(person.periods()),
                        Stream.of(person.confidentialitySignedOn(), person.acknowledgedOn()),
                        person.roles().list().stream()
                                .flatMap(role -> Stream.of(role.period().from(), role.revokedOn())))
                .flatMap(each -> each));
        Stream<Moment> clients = policyCase.clients().list().stream().flatMap(client -> starts(client.periods()));
        Stream<Moment> accounts = policyCase.accounts().list().stream().map(Account::publishedOn);
        Stream<Moment> users = policyCase.users().list().stream()
                .flatMap(user -> Stream.concat(
                        Stream.of(user.issuedOn(), user.guidelinesAgreedOn()),
                        user.passwordChangedOn().list().stream()));
        Stream<Moment> consents = policyCase.consents().list().stream()
                .flatMap(consent -> Stream.of(consent.signedOn(), consent.withdrawnOn()));
        Stream<Moment> requests = policyCase.requests().list().stream()
                .flatMap(request -> Stream.of(request.madeOn(), request.decidedOn()));
        Stream<Moment> events = policyCase.events().stream().flatMap(AsOf::moments);
        return Stream.of(staff, clients, accounts, users, consents, requests, events)
                .flatMap(each -> each);
    }

    private static Stream<Moment> starts(Entries<Period> periods) {
        return periods.list().stream().map(Period::from);
    }

    private static Stream<Moment> moments(Event event) {
        if (event instanceof Post post) {
            Stream<Moment> pictures = post.depicts().list().stream().map(Depiction::takenOn);
            return Stream.concat(Stream.of(post.at(), post.review().on()), pictures);
        }
        if (event instanceof MaterialTransferred material) {
            return Stream.of(event.at(), material.licence().obtainedOn());
        }
        if (event instanceof InformationDisclosed told) {
            return Stream.of(event.at(), told.legalBasis().knownOn());
        }
        return event instanceof Reviewed reviewed
                ? Stream.of(event.at(), reviewed.review().on())
                : Stream.of(event.at());
    }

    /** Gives the case as it was at a known time, which becomes its own: what lies later has not happened. */
    static PolicyCase knownBy(PolicyCase policyCase, Moment time) {
        Instant asOf = time.known();
        return policyCase
                .withAsOf(time)
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
                .withRoles(
                        person.roles().recorded()
                                ? Entries.of(person.roles().list().stream()
                                        .filter(role -> !role.period().from().liesAfter(asOf))
                                        .map(role -> knownBy(role, asOf))
                                        .toList())
                                : person.roles());
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
                .withPasswordChangedOn(
                        user.passwordChangedOn().recorded()
                                ? Entries.of(user.passwordChangedOn().list().stream()
                                        .filter(change -> !change.liesAfter(asOf))
                                        .toList())
                                : user.passwordChangedOn());
    }

    private static Entries<Period> begun(Entries<Period> periods, Instant asOf) {
        return periods.recorded()
                ? Entries.of(periods.list().stream()
                        .filter(period -> !period.from().liesAfter(asOf))
                        .toList())
                : periods;
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
