package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.PartyTypes.PARTY;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ActBuilder;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientInteractionBuilder;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.ClientRequestBuilder;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CompromiseSuspectedBuilder;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.ContactBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.ReactionBuilder;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.ResetRequestedBuilder;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteCreatedBuilder;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteDiscoveredBuilder;
import ca.iwso.policy.model.event.SiteReviewed;
import ca.iwso.policy.model.event.SiteReviewedBuilder;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys of events; the table of a type of event is set up when the first one of it is read. */
final class EventTables {
    /** An event of any type. */
    static final Type<Event> EVENT = EventTables::read;

    private static final List<String> TYPES = List.of(
            "post-published",
            "reaction",
            "contact",
            "client-interaction",
            "client-request",
            "site-created",
            "site-discovered",
            "site-reviewed",
            "compromise-suspected",
            "reset-requested");
    private static final String TYPES_ALLOWED = "allowed are " + String.join(", ", TYPES);

    private static final RecordType<ActBuilder, Act> ACT = RecordType.of(
                    "an event", () -> ActBuilder.builder(), ActBuilder::build)
            .required("id", Types.ID, ActBuilder::id)
            .known("type")
            .required("at", Types.MOMENT, ActBuilder::at)
            .optional("actor", PARTY, ActBuilder::actor)
            .optional("userId", Types.USER, ActBuilder::userId)
            .optional("stage", WordType.of(Act.Stage.values()), ActBuilder::stage)
            .optional("intended", Types.TRUTH, ActBuilder::intended);

    private EventTables() {}

    private static @Nullable Event read(Node node, Binding binding) {
        if (!(node instanceof Mapping mapping)) {
            ACT.read(node, binding);
            return null;
        }
        Node.Member type = mapping.member("type");
        if (type == null) {
            binding.problem(
                    node, "the key `type` is missing", "write the type of the event: " + String.join(", ", TYPES), "");
        }
        RecordType<?, ? extends Event> table = type == null ? null : table(type.value(), binding);
        if (type == null || table == null) {
            // What all events share can still be checked.
            ACT.readDeclared(mapping, binding);
            return null;
        }
        binding.record("type", type.line(), type.column());
        return table.read(node, binding);
    }

    private static @Nullable RecordType<?, ? extends Event> table(Node node, Binding binding) {
        String type = binding.text(node, TYPES_ALLOWED);
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "post-published" -> Posts.TABLE;
            case "reaction" -> Reactions.TABLE;
            case "contact" -> Contacts.TABLE;
            case "client-interaction" -> ClientInteractions.TABLE;
            case "client-request" -> ClientRequests.TABLE;
            case "site-created" -> SitesCreated.TABLE;
            case "site-discovered" -> SitesDiscovered.TABLE;
            case "site-reviewed" -> SitesReviewed.TABLE;
            case "compromise-suspected" -> CompromisesSuspected.TABLE;
            case "reset-requested" -> ResetsRequested.TABLE;
            default -> {
                binding.noWord(node, type, TYPES);
                yield null;
            }
        };
    }

    private static <B, T extends Event> RecordType<B, T> event(
            String type, Supplier<B> start, Function<B, T> build, BiConsumer<B, Act> act) {
        return RecordType.of("an event of type " + type, start, build).inlined(ACT, act);
    }

    private static final class Posts {
        static final RecordType<PostBuilder, Post> TABLE = event(
                        "post-published", () -> PostBuilder.builder(), PostBuilder::build, PostBuilder::act)
                .optional("form", WordType.of(Post.Form.values()), PostBuilder::form)
                .optional("account", Types.ACCOUNT, PostBuilder::account)
                .optional("site", Types.ACCOUNT, PostBuilder::site)
                .optional("email", Types.EMAIL, PostBuilder::email)
                .optional("to", PARTY, PostBuilder::to)
                .optional("answers", Types.EVENT, PostBuilder::answers)
                .optional("depicts", ListType.of(PartyTypes.DEPICTION).entries(), PostBuilder::depicts)
                .optional("review", PartyTypes.REVIEW, PostBuilder::review);
    }

    private static final class Reactions {
        static final RecordType<ReactionBuilder, Reaction> TABLE = event(
                        "reaction", () -> ReactionBuilder.builder(), ReactionBuilder::build, ReactionBuilder::act)
                .required("action", WordType.of(Reaction.Action.values()), ReactionBuilder::action)
                .optional("account", Types.ACCOUNT, ReactionBuilder::account)
                .optional("private", Types.TRUTH, ReactionBuilder::secret)
                .optional("review", PartyTypes.REVIEW, ReactionBuilder::review);
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

    private static final class SitesCreated {
        static final RecordType<SiteCreatedBuilder, SiteCreated> TABLE = event(
                        "site-created",
                        () -> SiteCreatedBuilder.builder(),
                        SiteCreatedBuilder::build,
                        SiteCreatedBuilder::act)
                .optional("site", Types.ACCOUNT, SiteCreatedBuilder::site)
                .optional("official", Types.TRUTH, SiteCreatedBuilder::official)
                .optional(
                        "identifiers",
                        ListType.of(WordType.of(SiteCreated.Identifier.values()))
                                .entries(),
                        SiteCreatedBuilder::identifiers);
    }

    private static final class SitesDiscovered {
        static final RecordType<SiteDiscoveredBuilder, SiteDiscovered> TABLE = event(
                        "site-discovered",
                        () -> SiteDiscoveredBuilder.builder(),
                        SiteDiscoveredBuilder::build,
                        SiteDiscoveredBuilder::act)
                .optional("site", Types.ACCOUNT, SiteDiscoveredBuilder::site)
                .optional("authorised", Types.TRUTH, SiteDiscoveredBuilder::authorised);
    }

    private static final class SitesReviewed {
        static final RecordType<SiteReviewedBuilder, SiteReviewed> TABLE = event(
                        "site-reviewed",
                        () -> SiteReviewedBuilder.builder(),
                        SiteReviewedBuilder::build,
                        SiteReviewedBuilder::act)
                .required("discovery", Types.KNOWN_EVENT, SiteReviewedBuilder::discovery);
    }

    private static final class CompromisesSuspected {
        static final RecordType<CompromiseSuspectedBuilder, CompromiseSuspected> TABLE = event(
                        "compromise-suspected",
                        () -> CompromiseSuspectedBuilder.builder(),
                        CompromiseSuspectedBuilder::build,
                        CompromiseSuspectedBuilder::act)
                .optional("user", Types.USER, CompromiseSuspectedBuilder::user);
    }

    private static final class ResetsRequested {
        static final RecordType<ResetRequestedBuilder, ResetRequested> TABLE = event(
                        "reset-requested",
                        () -> ResetRequestedBuilder.builder(),
                        ResetRequestedBuilder::build,
                        ResetRequestedBuilder::act)
                .optional("user", Types.USER, ResetRequestedBuilder::user);
    }
}
