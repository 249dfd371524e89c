package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.PartyTypes.PARTY;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ActBuilder;
import ca.iwso.policy.model.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys of events; the table of a type of event is set up when the first one of it is read. */
final class EventTables {
    /** An event of any type. */
    static final Type<Event> EVENT = EventTables::read;

    static final List<String> TYPES = List.of(
            "post-published",
            "reaction",
            "contact",
            "client-interaction",
            "client-request",
            "site-created",
            "site-discovered",
            "site-reviewed",
            "internet-used",
            "compromise-suspected",
            "reset-requested",
            "payment-offered",
            "media-contacted",
            "media-answered",
            "error-found",
            "post-corrected",
            "post-edited",
            "post-removed",
            "material-reported",
            "credential-shared",
            "credential-sought",
            "account-used",
            "password-set",
            "website-used",
            "material-transferred",
            "message-sent",
            "account-inspected",
            "information-disclosed");
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
        RecordType<?, ? extends Event> table = of(type);
        if (table == null) {
            binding.noWord(node, type, TYPES);
        }
        return table;
    }

    /** Gives the table of a type of event; null for none. */
    static @Nullable RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "post-published", "reaction" -> PostTables.of(type);
            case "contact", "client-interaction", "client-request" -> ContactTables.of(type);
            case "site-created", "site-discovered", "site-reviewed" -> SiteTables.of(type);
            case "compromise-suspected",
                    "reset-requested",
                    "credential-shared",
                    "credential-sought",
                    "account-used",
                    "password-set" -> CredentialTables.of(type);
            case "information-disclosed" -> DisclosureTables.of(type);
            case "internet-used" -> UsageTables.of(type);
            case "payment-offered", "media-contacted", "media-answered" -> MediaTables.of(type);
            case "error-found", "post-corrected", "post-edited", "post-removed", "material-reported" ->
                MistakeTables.of(type);
            case "website-used", "material-transferred", "message-sent", "account-inspected" -> WebsiteTables.of(type);
            default -> null;
        };
    }

    /** Gives all types of events. */
    static List<String> types() {
        return TYPES;
    }

    /** Gives the part of a JSON Schema for events of a type. */
    static Map<String, Object> schema(String type, String description, Definitions definitions) {
        return definitions.reference(type, () -> {
            Map<String, Object> keys = Objects.requireNonNull(of(type), type).keys(definitions);
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("type", Definitions.part("const", type));
            if (keys.get("properties") instanceof Map<?, ?> own) {
                own.forEach((key, part) -> properties.put(String.valueOf(key), part));
            }
            keys.put("properties", properties);
            return Definitions.described(description, keys);
        });
    }

    /** Starts the table of a type of event with the keys that all events share. */
    static <B, T extends Event> RecordType<B, T> event(
            String type, Supplier<B> start, Function<B, T> build, BiConsumer<B, Act> act) {
        return RecordType.of("an event of type " + type, start, build).inlined(ACT, act);
    }
}
