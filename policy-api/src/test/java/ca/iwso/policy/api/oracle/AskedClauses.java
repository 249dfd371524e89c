package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;

/** 6.10.2: what clients ask of staff in social media. */
final class AskedClauses {
    private static final String IGNORE = "6.10.2/ignore-requests";
    private static final String IN_PERSON = "6.10.2/address-in-person";

    private AskedClauses() {}

    // 79 for an act that answers.
    static void judge(Office office, Ledger ledger, Interaction act) {
        Truth answers = FALSE;
        for (Event event : office.facts().events()) {
            if (event instanceof ClientRequest request) {
                answers = answers.or(meant(office, request).and(answers(office, act, request)));
            }
        }
        ledger.act(IGNORE, act, answers, answers);
    }

    // 79 where nothing answers, and 80.
    static void judge(Office office, Ledger ledger, ClientRequest request) {
        String her = request.addressee();
        Truth applies = office.staff(her, request.at()).and(meant(office, request));
        Truth answered = FALSE;
        Moment met = Moment.NONE;
        for (Event event : office.facts().events()) {
            if (event instanceof Interaction act && office.counts(act)) {
                answered = answered.or(answers(office, act, request));
            }
            if (event instanceof ClientInteraction talk && office.counts(talk)) {
                Truth done = meets(talk, request);
                if (done == TRUE && (!met.isKnown() || talk.at().compareTo(met) < 0)) {
                    met = talk.at();
                } else if (done == UNKNOWN && !met.isKnown()) {
                    met = Moment.UNKNOWN;
                }
            }
        }
        Truth ignored = applies.and(answered.not()).and(Ledger.triggers(request));
        ledger.state(IGNORE, request.path(), her, ignored, FALSE, FALSE, FALSE);
        ledger.duty(
                IN_PERSON, request.path(), her, applies.and(Ledger.triggers(request)), request.at(), met, FALSE, FALSE);
    }

    // A client's, and elsewhere than on IWSO's own accounts; what was only tried did not arrive.
    private static Truth meant(Office office, ClientRequest request) {
        return office.client(request.act().actor(), request.at())
                .and(office.official(request.account()).not())
                .and(Truth.of(office.counts(request)));
    }

    private static Truth answers(Office office, Interaction act, ClientRequest request) {
        return concerns(office, act, request)
                .and(Ids.same(act.actorId(), request.addressee()))
                .and(request.at().notAfter(act.at()))
                .and(responds(office, act));
    }

    // It names the request, or may answer it: what names none, one on the same account; nobody records that of
    // interactions, of which those by an official method are on none. What is done about a contact answers the request
    // for it.
    private static Truth concerns(Office office, Interaction act, ClientRequest request) {
        if (Ids.names(act.answers())) {
            return Truth.of(act.answers().equals(request.id()));
        }
        boolean open = act.answers().equals(Ids.UNKNOWN);
        Truth account = open ? UNKNOWN : sameAccount(office, act, request);
        Truth link = !open && settles(act, request) ? TRUE : UNKNOWN;
        return Ids.same(act.counterpartClient(), request.client()).and(account).and(link);
    }

    private static Truth sameAccount(Office office, Interaction act, ClientRequest request) {
        return act instanceof ClientInteraction talk
                ? ContactClauses.official(office, talk.channel()).not().and(UNKNOWN)
                : Ids.same(act.overAccount(), request.account());
    }

    private static boolean settles(Interaction act, ClientRequest request) {
        boolean forContact = request.kind() == ClientRequest.Kind.FRIENDSHIP
                || request.kind() == ClientRequest.Kind.BUSINESS_CONTACT;
        return forContact && act instanceof Contact contact && contact.action() != Contact.Action.REQUEST;
    }

    private static Truth responds(Office office, Interaction act) {
        if (act instanceof Contact contact) {
            return switch (contact.action()) {
                case REQUEST, ACCEPT -> TRUE;
                case DECLINE -> office.reading("I-decline").not();
                case IGNORE, REMOVE -> FALSE;
            };
        } else if (act instanceof ClientInteraction talk) {
            Truth elsewhere = ContactClauses.official(office, talk.channel()).and(office.reading("I-elsewhere"));
            return talk.channel().is(Channel.IN_PERSON).or(elsewhere).not();
        }
        return TRUE;
    }

    private static Truth meets(ClientInteraction talk, ClientRequest request) {
        Truth concerns = Ids.names(talk.answers())
                ? Truth.of(talk.answers().equals(request.id()))
                : Ids.same(talk.counterpartClient(), request.client()).and(UNKNOWN);
        return concerns.and(Ids.same(talk.actorId(), request.addressee()))
                .and(request.at().notAfter(talk.at()))
                .and(talk.channel().is(Channel.IN_PERSON));
    }
}
