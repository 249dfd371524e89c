package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.finding.Reason;

/** The conditions that an act towards somebody who may be a client settles (6.10). */
public final class Dealings {
    private Dealings() {}

    /** Tells whether it is addressed to somebody who is a client at the time; former clients and relatives are none. */
    public static Reason withClient(Conduct conduct, Client client) {
        Interaction act = conduct.act(Interaction.class);
        return Reason.all(
                Reason.of(
                        "counterpart-is-client",
                        act.counterpart().kind().is(Party.Kind.CLIENT),
                        act,
                        act.counterpartKey(),
                        act.counterpart().kind()),
                clientAt(client, When.of(act)));
    }

    /** Tells whether somebody is a client at a moment; where she is a former one, the reason says so. */
    static Reason clientAt(Client client, When when) {
        return client.formerAt(when.moment()) == Truth.TRUE
                ? Reason.not("is-client-then", Reason.of("is-former-client", Truth.TRUE, client, "", client.id()))
                : when.says("is-client-then", client.clientAt(when.moment()), client, "", client.id());
    }

    /** Tells whether it asks somebody to be a contact, or adds her (5.Friending). */
    public static Reason befriends(Conduct conduct) {
        return befriends(conduct.act(Interaction.class));
    }

    private static Reason befriends(Interaction act) {
        return act instanceof Contact contact
                ? Reason.of("befriends", Truth.of(isFriending(contact.action())), act, "action", contact.action())
                : Reason.of("befriends", Truth.FALSE, act, "type", act.type());
    }

    private static boolean isFriending(Contact.Action action) {
        return action == Contact.Action.REQUEST || action == Contact.Action.ACCEPT;
    }

    /** Tells whether it is an interaction: of what is done about contacts, only befriending can be one (I-friend). */
    public static Reason interacts(Conduct conduct) {
        Interaction act = conduct.act(Interaction.class);
        return act instanceof Contact
                ? Reason.all(befriends(act), conduct.readings().says("I-friend"))
                : Reason.of("interacts", Truth.TRUE, act, "type", act.type());
    }

    /** Tells whether it is done by one of IWSO's official methods (6.10.1). */
    public static Reason byOfficialMethod(Conduct conduct) {
        Interaction act = conduct.act(Interaction.class);
        Account account = conduct.account();
        Readings readings = conduct.readings();
        return act instanceof ClientInteraction interaction
                ? readings.isOfficialMethod(interaction.channel(), act, "channel", interaction.channel())
                : readings.isOfficialMethod(channel(account), account, "hosting", account.hosting());
    }

    private static Channel channel(Account account) {
        return switch (account.hosting()) {
            case OFFICIAL -> Channel.OFFICIAL_ACCOUNT;
            case PERSONAL -> Channel.PERSONAL_ACCOUNT;
            case THIRD_PARTY -> Channel.OTHER;
            case UNKNOWN -> Channel.UNKNOWN;
        };
    }
}
