package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;
import static ca.iwso.policy.api.reader.PartyTypes.PARTY;

import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientInteractionBuilder;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.ClientRequestBuilder;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.ContactBuilder;
import ca.iwso.policy.model.event.Event;

/** The keys of events about contacts with clients. */
final class ContactTables {
    private ContactTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "contact" -> Contacts.TABLE;
            case "client-interaction" -> ClientInteractions.TABLE;
            case "client-request" -> ClientRequests.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class Contacts {
        static final RecordType<ContactBuilder, Contact> TABLE = event(
                        "contact", () -> ContactBuilder.builder(), ContactBuilder::build, ContactBuilder::act)
                .required("action", WordType.of(Contact.Action.values()), ContactBuilder::action)
                .optional("person", PARTY, ContactBuilder::person)
                .optional("account", Types.ACCOUNT, ContactBuilder::account)
                .optional("answers", Types.EVENT, ContactBuilder::answers);
    }

    private static final class ClientInteractions {
        static final RecordType<ClientInteractionBuilder, ClientInteraction> TABLE = event(
                        "client-interaction",
                        () -> ClientInteractionBuilder.builder(),
                        ClientInteractionBuilder::build,
                        ClientInteractionBuilder::act)
                .optional("client", PARTY, ClientInteractionBuilder::client)
                .optional("channel", WordType.of(Channel.values()), ClientInteractionBuilder::channel)
                .optional("answers", Types.EVENT, ClientInteractionBuilder::answers);
    }

    private static final class ClientRequests {
        static final RecordType<ClientRequestBuilder, ClientRequest> TABLE = event(
                        "client-request",
                        () -> ClientRequestBuilder.builder(),
                        ClientRequestBuilder::build,
                        ClientRequestBuilder::act)
                .required("kind", WordType.of(ClientRequest.Kind.values()), ClientRequestBuilder::kind)
                .optional("to", PARTY, ClientRequestBuilder::to)
                .optional("account", Types.ACCOUNT, ClientRequestBuilder::account);
    }
}
