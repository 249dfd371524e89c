package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.finding.Outcome;
import java.util.List;
import java.util.function.Function;

/** 6.7.8: what the media ask staff about their own posts. */
final class MediaClauses {
    private static final String ADVISE = "6.7.8/advise-director";
    private static final String APPROVAL = "6.7.8/approval-before-answering";

    private MediaClauses() {}

    // 59, and 60 as long as nobody has answered.
    static void judge(Office office, Ledger ledger, MediaContacted contact) {
        String her = contact.addressee();
        Truth applies = office.staff(her, contact.at()).and(reached(contact));
        Truth own = office.ownDirector(her, contact.at());
        List<MediaAnswered> answers =
                answers(office, contact).stream().filter(office::counts).toList();
        Truth answered = FALSE;
        Truth unadvised = FALSE;
        for (MediaAnswered answer : answers) {
            Truth hers = Ids.same(answer.actorId(), her);
            answered = answered.or(hers);
            unadvised =
                    unadvised.or(hers.and(advised(office, contact, her, request -> office.askedBy(request, answer.at()))
                            .or(own)
                            .not()));
        }
        Truth advises = applies.and(Ledger.triggers(contact));
        Truth told = advised(office, contact, her, office::askedSoFar).or(own);
        ledger.put(ADVISE, contact.path(), her, answer(advises, unadvised, told, open(office, contact)));
        Truth waits = applies.and(Ledger.triggers(contact)).and(answered.not());
        ledger.put(
                APPROVAL,
                contact.path(),
                her,
                answer(
                        waits,
                        FALSE, // Before she has answered, that of another's answer is not hers.
                        approved(office, request -> Ids.same(request.about(), contact.id()), her, office.asOf())
                                .or(own),
                        open(office, contact)));
    }

    private static Answer answer(Truth applies, Truth broken, Truth done, boolean open) {
        Truth breach = applies.and(broken);
        if (breach == TRUE) {
            return Answer.of(Outcome.VIOLATED);
        } else if (breach == UNKNOWN || (applies == TRUE && done == UNKNOWN && open)) {
            return Answer.undetermined(Outcome.VIOLATED);
        } else if (applies != TRUE) {
            return applies == FALSE ? Answer.NOT_APPLICABLE : Answer.PERHAPS_PENDING;
        }
        return Answer.of(done == TRUE ? Outcome.FULFILLED : Outcome.PENDING);
    }

    // What the Executive Director tells herself, or approves for herself, is open.
    private static boolean open(Office office, MediaContacted contact) {
        return office.director(contact.addressee(), contact.at()) == TRUE && office.reading("I-ed-self") == UNKNOWN;
    }

    // 60 for an answer.
    static void judge(Office office, Ledger ledger, MediaAnswered answer) {
        for (Event event : office.facts().events()) {
            if (event instanceof MediaContacted contact && contact.id().equals(answer.contact())) {
                Truth asked = reached(contact).and(Ids.same(contact.addressee(), answer.actorId()));
                // Asked of nobody but her to whom the media turned, who may be the Executive Director herself.
                Truth approved = approved(
                                office, request -> about(office, request, contact), contact.addressee(), answer.at())
                        .or(office.ownDirector(contact.addressee(), answer.at()));
                ledger.act(APPROVAL, answer, asked, asked.and(approved.not()));
            }
        }
    }

    private static Truth reached(MediaContacted contact) {
        return contact.aboutOwnPosts().and(contact.relatesToIwso());
    }

    private static List<MediaAnswered> answers(Office office, MediaContacted contact) {
        return office.facts().events().stream()
                .filter(MediaAnswered.class::isInstance)
                .map(MediaAnswered.class::cast)
                .filter(answer -> answer.contact().equals(contact.id()))
                .toList();
    }

    // To ask her for the approval, or for advice, tells her.
    private static Truth advised(Office office, MediaContacted contact, String her, Function<Request, Truth> asked) {
        // What she asks of herself as Executive Director is open.
        Truth counts = office.director(her, contact.at()).not().or(office.reading("I-ed-self"));
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            boolean tells = request.kind() == Request.Kind.MEDIA_ANSWER || request.kind() == Request.Kind.CONSULTATION;
            any = any.or(Truth.of(tells)
                    .and(about(office, request, contact))
                    .and(Ids.same(request.by(), her))
                    .and(asked.apply(request)));
        }
        return any.and(counts);
    }

    private static Truth approved(Office office, Function<Request, Truth> about, String her, Moment by) {
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            any = any.or(Truth.of(request.kind() == Request.Kind.MEDIA_ANSWER)
                    .and(about.apply(request))
                    .and(office.approvedBy(request, by, her)));
        }
        return any;
    }

    // "About the contact or the answer."
    private static Truth about(Office office, Request request, MediaContacted contact) {
        Truth any = Ids.same(request.about(), contact.id());
        for (MediaAnswered answer : answers(office, contact)) {
            any = any.or(Ids.same(request.about(), answer.id()));
        }
        return any;
    }
}
