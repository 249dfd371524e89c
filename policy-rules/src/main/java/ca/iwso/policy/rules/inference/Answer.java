package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.finding.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An act that may answer what a client asked of a member of staff in a social network (6.10.2).
 *
 * @param act the act
 * @param actor the id of who did it
 * @param asked what the client asked
 */
public record Answer(Interaction act, String actor, Asking asked) {

    /**
     * Tells whether an act answers any of some requests otherwise than in person; one may be in several lists.
     *
     * @param asked what may be what it answers
     */
    @SafeVarargs
    public static Reason toAny(Conduct conduct, List<Asking>... asked) {
        Interaction act = conduct.act(Interaction.class);
        Map<String, Asking> all = new HashMap<>();
        for (List<Asking> some : asked) {
            some.forEach(each -> all.put(each.request().id(), each));
        }
        List<Reason> given = all.values().stream()
                .sorted((one, other) -> Event.BY_TIME.compare(one.request(), other.request()))
                .map(each -> new Answer(act, conduct.actor().id(), each).given(conduct.readings()))
                .filter(each -> each.truth() != Truth.FALSE)
                .toList();
        return given.isEmpty()
                ? Reason.of("answers-request", Truth.FALSE, act, "answers", act.answers())
                : Reason.any("answers-request", given);
    }

    /** Tells whether it answers the request otherwise than in person: in person it is what the policy recommends. */
    public Reason given(Readings readings) {
        return Reason.all(
                asked.byClientOffOfficialSites(), toHerWhoWasAsked(), linked(onlineLink(readings)), answers(readings));
    }

    /** Tells whether it addresses the request in person. */
    public Reason inPerson() {
        return act instanceof ClientInteraction interaction
                ? Reason.all(
                        Reason.of(
                                "met-in-person",
                                interaction.channel().is(Channel.IN_PERSON),
                                act,
                                "channel",
                                interaction.channel()),
                        toHerWhoWasAsked(),
                        linked(Truth.UNKNOWN))
                : Reason.of("met-in-person", Truth.FALSE, act, "type", act.type());
    }

    private Reason toHerWhoWasAsked() {
        ClientRequest request = asked.request();
        return Reason.all(
                Conduct.isBy(act, actor, "asked-of-her", request, "to", request.addressee()),
                When.of(act).says("asked-before", request.at().notAfter(act.at()), request, "at", request.at()));
    }

    /** Tells whether it answers this request, where it says so or else where it is done towards the same client. */
    private Reason linked(Truth otherwise) {
        ClientRequest request = asked.request();
        String answered = act.answers();
        Truth towardsHer = Ids.same(act.counterpartClient(), request.client());
        Truth truth = Ids.names(answered)
                ? Truth.of(answered.equals(request.id()))
                : towardsHer.and(answered.equals(Ids.UNKNOWN) ? Truth.UNKNOWN : otherwise);
        return Reason.of("answers-that-request", truth, act, "answers", answered);
    }

    /** Accepting or declining a contact answers the request for it; of other acts on the same account or by other methods it is open. */
    private Truth onlineLink(Readings readings) {
        Truth sameAccount = Ids.same(act.overAccount(), asked.request().account());
        if (act instanceof Contact contact) {
            boolean settles = asked.isForContact() && contact.action() != Contact.Action.REQUEST;
            return sameAccount.and(settles ? Truth.TRUE : Truth.UNKNOWN);
        }
        return act instanceof ClientInteraction interaction
                ? readings.isOfficialMethod(interaction.channel()).not().and(Truth.UNKNOWN)
                : sameAccount.and(Truth.UNKNOWN);
    }

    private Reason answers(Readings readings) {
        if (act instanceof Contact contact) {
            return switch (contact.action()) {
                case ACCEPT, REQUEST -> Reason.of("is-answer", Truth.TRUE, act, "action", contact.action());
                case DECLINE -> Reason.not("is-answer", readings.says("I-decline"));
                case IGNORE, REMOVE -> Reason.of("is-answer", Truth.FALSE, act, "action", contact.action());
            };
        }
        if (act instanceof ClientInteraction interaction) {
            Channel channel = interaction.channel();
            return Reason.not(
                    "is-answer",
                    Reason.any(
                            Reason.of("met-in-person", channel.is(Channel.IN_PERSON), act, "channel", channel),
                            Reason.all(
                                    readings.isOfficialMethod(channel, act, "channel", channel),
                                    readings.says("I-elsewhere"))));
        }
        return Reason.of("is-answer", Truth.TRUE, act, "form", ((Post) act).form());
    }
}
