package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells what the facts of a case may hold, from the tables of the reader. */
public final class Shapes {
    private Shapes() {}

    /** Gives the shape of what a path leads to; empty where no file has such a path. */
    public static Optional<Shape> at(PolicyCase policyCase, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Register register = Register.of(keys.get(0));
        if (register == null) {
            return Optional.empty();
        }
        if (keys.size() == 1) {
            return register == Register.EVENTS ? Optional.empty() : Optional.of(new Shape.Items(entry(register)));
        }
        Optional<Shape> shape = register == Register.EVENTS
                ? CaseFacts.find(policyCase, "events/" + keys.get(1)).map(Shapes::of)
                : Optional.of(entry(register));
        for (String key : keys.subList(2, keys.size())) {
            shape = shape.flatMap(outer -> below(outer, key));
        }
        return shape;
    }

    /** Gives the shape of an entry, which for events is that of their type. */
    static Shape of(Fact entry) {
        if (entry instanceof Event event) {
            return Objects.requireNonNull(EventTables.of(event.type()), event.type())
                    .shape();
        }
        return entry(Objects.requireNonNull(
                Register.of(entry.path().substring(0, entry.path().indexOf('/'))), entry.path()));
    }

    private static Shape entry(Register register) {
        return RegisterTables.of(register).shape();
    }

    private static Optional<Shape> below(Shape outer, String key) {
        if (outer instanceof Shape.Keys keys) {
            return Optional.ofNullable(keys.keys().get(key));
        }
        if (outer instanceof Shape.Somebody) {
            Register register = key.equals("client") ? Register.CLIENTS : Register.STAFF;
            return Optional.of(new Shape.Reference(EnumSet.of(register)));
        }
        return outer instanceof Shape.Items items ? Optional.of(items.item()) : Optional.empty();
    }
}
