package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Somebody whom a picture or video shows.
 *
 * @param who whom it shows
 * @param recognisable whether she can be recognised
 * @param takenOn when it was taken
 */
@RecordBuilder
public record Depiction(
        Party who,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth recognisable,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment takenOn)
        implements DepictionBuilder.With {
    /** Refuses nulls. */
    public Depiction {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(recognisable, "recognisable");
        Objects.requireNonNull(takenOn, "takenOn");
    }

    /** Gives a picture of somebody of which nothing else is recorded. */
    public static Depiction of(Party who) {
        return new Depiction(who, Truth.UNKNOWN, Moment.UNKNOWN);
    }
}
