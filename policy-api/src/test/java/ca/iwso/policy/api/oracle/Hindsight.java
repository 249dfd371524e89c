package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.fact.Request;
import java.time.Instant;

/** Takes out of a case what lies after the as-of time, since it has not happened (design 2, Time). */
final class Hindsight {
    private final Instant asOf;

    private Hindsight(Instant asOf) {
        this.asOf = asOf;
    }

    static PolicyCase upTo(Instant asOf, PolicyCase whole) {
        Hindsight at = new Hindsight(asOf);
        return whole.withStaff(whole.staff().map(member -> member.withPeriods(at.periods(member.periods()))
                        .withConfidentialitySignedOn(at.by(member.confidentialitySignedOn()))
                        .withAcknowledgedOn(at.by(member.acknowledgedOn()))
                        .withRoles(member.roles()
                                .filter(role -> !role.period().from().liesAfter(asOf))
                                .map(role -> role.withPeriod(at.period(role.period()))
                                        .withRevokedOn(at.by(role.revokedOn()))))))
                .withClients(whole.clients().map(client -> client.withPeriods(at.periods(client.periods()))))
                .withAccounts(whole.accounts().map(account -> account.withPublishedOn(at.by(account.publishedOn()))))
                .withUsers(whole.users().map(user -> user.withIssuedOn(at.by(user.issuedOn()))
                        .withGuidelinesAgreedOn(at.by(user.guidelinesAgreedOn()))
                        .withPasswordChangedOn(user.passwordChangedOn().filter(change -> !change.liesAfter(asOf)))))
                .withConsents(whole.consents().map(consent -> consent.withSignedOn(at.by(consent.signedOn()))
                        .withWithdrawnOn(at.by(consent.withdrawnOn()))))
                .withRequests(whole.requests().map(at::request))
                .withEvents(whole.events().stream()
                        .filter(event -> !event.at().liesAfter(asOf))
                        .map(at::event)
                        .toList());
    }

    private Moment by(Moment moment) {
        return moment.knownBy(asOf);
    }

    private Period period(Period period) {
        // An end that is planned says until when somebody is bound.
        return new Period(by(period.from()), period.to());
    }

    private Entries<Period> periods(Entries<Period> periods) {
        return periods.filter(period -> !period.from().liesAfter(asOf)).map(this::period);
    }

    private Request request(Request request) {
        Request.Decision decision = request.decidedOn().liesAfter(asOf) ? Request.Decision.NONE : request.decision();
        return request.withMadeOn(by(request.madeOn())).withDecision(decision).withDecidedOn(by(request.decidedOn()));
    }

    private Event event(Event event) {
        if (event instanceof Post post) {
            return post.withReview(review(post.review()));
        } else if (event instanceof Reaction reaction) {
            return reaction.withReview(review(reaction.review()));
        } else if (event instanceof WebsiteUsed use) {
            return use.withReview(review(use.review()));
        } else if (event instanceof MessageSent message) {
            return message.withReview(review(message.review()));
        } else if (event instanceof InformationDisclosed told) {
            return told.withLegalBasis(
                    told.legalBasis().withKnownOn(by(told.legalBasis().knownOn())));
        } else if (event instanceof MaterialTransferred material) {
            return material.withLicence(
                    material.licence().withObtainedOn(by(material.licence().obtainedOn())));
        }
        return event;
    }

    private Review review(Review review) {
        return review.on().liesAfter(asOf) ? Review.MISSING : review;
    }
}
