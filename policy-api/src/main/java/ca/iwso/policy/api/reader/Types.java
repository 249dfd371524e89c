package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.norm.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of single values that many records share. */
final class Types {
    /** A date, a time, none or unknown. */
    static final Type<Moment> MOMENT = new MomentType();

    /** A date or a time that is known. */
    static final Type<Moment> KNOWN_MOMENT =
            Type.of(Shape.MOMENT, Types::knownMoment).as(Form.KNOWN_MOMENT);

    /** A number in digits, or unknown. */
    static final Type<OptionalInt> NUMBER = Type.of(Shape.NUMBER, Types::number);

    /** A truth. */
    static final Type<Truth> TRUTH = Type.of(Shape.TRUTH, Types::truth).as(Form.TRUTH);

    /** The id of a new entry. */
    static final Type<String> ID = Type.of(Shape.TEXT, Types::id).as(Form.ID);

    /** A name that refers to nothing in the case; may be unknown or none. */
    static final Type<String> NAME = Type.of(Shape.TEXT, Types::name).as(Form.NAME);

    /** A text of any form; may be unknown or none. */
    static final Type<String> TEXT = (node, binding) -> binding.text(node, "write a text");

    /** An e-mail address, of which only the domain is kept. */
    static final Type<Email> EMAIL = Type.of(Shape.EMAIL, Types::email);

    /** A reference to a staff member. */
    static final Type<String> STAFF = reference(Register.STAFF);

    /** A reference to a client. */
    static final Type<String> CLIENT = reference(Register.CLIENTS);

    /** A reference to an account or site. */
    static final Type<String> ACCOUNT = reference(Register.ACCOUNTS);

    /** A reference to a user ID. */
    static final Type<String> USER = reference(Register.USERS);

    /** A reference to an event. */
    static final Type<String> EVENT = reference(Register.EVENTS);

    /** A reference to an event or an account. */
    static final Type<String> EVENT_OR_ACCOUNT = reference(Register.EVENTS, Register.ACCOUNTS);

    /** A reference to an event that must name one. */
    static final Type<String> KNOWN_EVENT = Type.of(
                    new Shape.Reference(EnumSet.of(Register.EVENTS)), (node, binding) -> {
                        String id = id(node, binding);
                        if (id != null) {
                            binding.refer(Set.of(Register.EVENTS), id, node);
                        }
                        return id;
                    })
            .as(Form.ID);

    private static final String NUMBER_ALLOWED = "write a number in digits, or unknown";
    private static final String EMAIL_ALLOWED = "write an address with one @, none or unknown";
    private static final List<String> TRUTHS = List.of("true", "false", "yes", "no", "unknown");
    private static final String TRUTHS_ALLOWED = "allowed are " + String.join(", ", TRUTHS);

    private Types() {}

    private static Type<String> reference(Register... registers) {
        Set<Register> targets = EnumSet.copyOf(List.of(registers));
        return Type.of(new Shape.Reference(targets), (node, binding) -> {
            String id = name(node, binding);
            if (id != null && Ids.names(id)) {
                binding.refer(targets, id, node);
            }
            return id;
        });
    }

    private static @Nullable Moment knownMoment(Node node, Binding binding) {
        Moment moment = MOMENT.read(node, binding);
        if (moment == null || moment.isKnown()) {
            return moment;
        }
        binding.problem(node, "`" + moment.text() + "` instead of a date", "write a date or a time", "");
        return null;
    }

    private static @Nullable OptionalInt number(Node node, Binding binding) {
        String text = binding.text(node, NUMBER_ALLOWED);
        if (text == null || text.equals("unknown")) {
            return text == null ? null : OptionalInt.empty();
        }
        if (!Parameter.Unit.NUMBER.accepts(text)) {
            binding.problem(node, "this is no number", NUMBER_ALLOWED, "");
            return null;
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static @Nullable Truth truth(Node node, Binding binding) {
        String text = binding.text(node, TRUTHS_ALLOWED);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true", "yes" -> Truth.TRUE;
            case "false", "no" -> Truth.FALSE;
            case "unknown" -> Truth.UNKNOWN;
            default -> {
                binding.noWord(node, text, TRUTHS);
                yield null;
            }
        };
    }

    private static @Nullable String id(Node node, Binding binding) {
        String text = name(node, binding);
        if (text != null && !Ids.names(text)) {
            binding.problem(node, "`" + text + "` instead of an id", IdText.ALLOWED, "");
            return null;
        }
        return text;
    }

    private static @Nullable String name(Node node, Binding binding) {
        String text = binding.text(node, IdText.ALLOWED);
        if (text == null || IdText.isId(text)) {
            return text;
        }
        // The text itself is not shown: where an id should stand, people also write names.
        binding.problem(node, "this is not an id", IdText.ALLOWED, "");
        return null;
    }

    private static @Nullable Email email(Node node, Binding binding) {
        String text = binding.text(node, EMAIL_ALLOWED);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "unknown" -> Email.UNKNOWN;
            case "none" -> Email.NONE;
            default -> address(text, node, binding);
        };
    }

    private static @Nullable Email address(String text, Node node, Binding binding) {
        int at = text.indexOf('@');
        boolean plain = at > 0 && at == text.lastIndexOf('@') && IdText.isId(text.substring(at + 1));
        if (!plain || text.chars().anyMatch(c -> c <= ' ')) {
            binding.problem(node, "this is not an e-mail address", EMAIL_ALLOWED, "");
            return null;
        }
        return Email.of(text);
    }
}
