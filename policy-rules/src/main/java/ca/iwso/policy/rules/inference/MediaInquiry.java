package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * The media's turning to somebody, with her answers and what she asked of the Executive Director about it (6.7.8).
 *
 * @param contact the contact
 * @param answers the answers to it, by whomever
 * @param asked what was asked about it
 */
public record MediaInquiry(MediaContacted contact, List<MediaAnswered> answers, Asked asked) {

    /** Gives the inquiry of a contact. */
    public static MediaInquiry of(MediaContacted contact, List<MediaAnswered> answers, Asked asked) {
        List<MediaAnswered> sorted = answers.stream().sorted(Event.BY_TIME).toList();
        return new MediaInquiry(contact, sorted, asked);
    }

    /** Gives the claim that she has still to advise the Executive Director, or answered without having done so. */
    public Claim claimOfAdvising(Rule rule) {
        Precedence answering = Precedence.over(hers());
        Reason undone = answering.leftUndone(
                "answered-without-advising",
                limit -> Reason.not("director-not-advised", asked.madeBy("director-advised", limit, director())));
        return claim(
                rule,
                toStaffAboutHerPosts(),
                undone,
                answering.duty(contact.at(), undone, Step.first(asked.requests(director(), When.EVER))));
    }

    /** Gives the claim that she waits for the approval, as long as she has not answered. */
    public Claim claimOfWaiting(Rule rule) {
        List<Reason> given =
                Precedence.over(hers()).closings().stream().map(Step::is).toList();
        Reason unanswered = given.isEmpty()
                ? Reason.not("not-answered-yet", Reason.of("was-answered-by-her", Truth.FALSE, contact, "", Ids.NONE))
                : Reason.not("not-answered-yet", Reason.any("was-answered-by-her", given));
        Reason unapproved = Reason.not("answer-not-approved", asked.approvedBy(When.EVER, director()));
        return claim(
                rule,
                Reason.all(toStaffAboutHerPosts(), unanswered),
                unapproved,
                new Claim.Duty(contact.at(), Step.first(asked.approvals())));
    }

    /** Gives the claim that somebody to whom the media turned answered without the approval. */
    public Claim claimOfAnswering(Rule rule, Conduct answering) {
        Reason toHer = Reason.of(
                "media-turned-to-her",
                Ids.same(contact.addressee(), answering.actor().id()),
                contact,
                "to",
                contact.to().id());
        Reason unapproved = Reason.not(
                "answer-not-approved",
                asked.approvedBy(answering.when(), Holding.director(asked.asker(), answering.when())));
        return answering.claim(rule, Reason.all(answering.byStaff(), toHer, aboutHerPosts()), unapproved);
    }

    private List<Step> hers() {
        return answers.stream()
                .map(answer -> new Step(
                        Reason.of(
                                "answer-is-hers",
                                Ids.same(answer.actorId(), contact.addressee()),
                                answer,
                                "actor",
                                answer.actorId()),
                        When.of(answer)))
                .toList();
    }

    private Reason director() {
        return Holding.director(asked.asker(), When.of(contact));
    }

    private Reason toStaffAboutHerPosts() {
        StaffMember addressee = asked.asker();
        return Reason.all(Conduct.staffAt("contacted-is-staff", addressee, When.of(contact)), aboutHerPosts());
    }

    private Reason aboutHerPosts() {
        return Reason.all(
                Reason.of(
                        "about-own-posts", contact.aboutOwnPosts(), contact, "aboutOwnPosts", contact.aboutOwnPosts()),
                Reason.of(
                        "posts-relate-to-iwso",
                        contact.relatesToIwso(),
                        contact,
                        "relatesToIwso",
                        contact.relatesToIwso()));
    }

    private Claim claim(Rule rule, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        // To have been contacted asks for something where it took place alone.
        boolean tried = contact.act().stage() == Act.Stage.ATTEMPTED;
        return new Claim(
                Conduct.norm(rule),
                contact,
                asked.asker().id(),
                false,
                contact.act().stage(),
                matter,
                holds,
                duty == null && tried ? new Claim.Duty(contact.at(), Moment.NONE) : duty);
    }
}
