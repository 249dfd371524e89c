package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.Post;

/** 6.10.1: by which methods staff deal with clients. */
final class ContactClauses {
    private ContactClauses() {}

    // 75 and 77.
    static void judge(Office office, Ledger ledger, Contact contact) {
        Truth befriends =
                Truth.of(contact.action() == Contact.Action.REQUEST || contact.action() == Contact.Action.ACCEPT);
        Truth client = office.client(contact.person(), contact.at()).and(befriends);
        ledger.act("6.10.1/friending", contact, client, client);
        interaction(ledger, contact, client.and(office.reading("I-friend")), overAccount(office, contact.account()));
    }

    static void judge(Office office, Ledger ledger, ClientInteraction dealing) {
        Truth client = office.client(dealing.client(), dealing.at());
        interaction(ledger, dealing, client, official(office, dealing.channel()));
    }

    static void judge(Office office, Ledger ledger, Post post) {
        Truth client = office.client(post.counterpart(), post.at());
        interaction(ledger, post, client, overAccount(office, post.account()));
    }

    private static void interaction(Ledger ledger, Interaction event, Truth client, Truth official) {
        ledger.act("6.10.1/official-methods", event, client, client.and(official.not()));
    }

    // The methods are a setting; a personal account is none, and of any other channel it is open.
    static Truth official(Office office, Channel channel) {
        if (office.settings().officialMethods().contains(channel)) {
            return TRUE;
        }
        return channel == Channel.PERSONAL_ACCOUNT ? FALSE : UNKNOWN;
    }

    private static Truth overAccount(Office office, String account) {
        return switch (office.account(account).hosting()) {
            case PERSONAL -> official(office, Channel.PERSONAL_ACCOUNT);
            case OFFICIAL -> official(office, Channel.OFFICIAL_ACCOUNT);
            case THIRD_PARTY -> official(office, Channel.OTHER);
            case UNKNOWN -> UNKNOWN;
        };
    }
}
