package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A licence to use material (7.1).
 *
 * @param obtainedOn when it was obtained; {@link Moment#NONE} where there is none
 * @param covers what it allows
 */
@RecordBuilder
public record Licence(
        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment obtainedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<MaterialTransferred.Action> covers)
        implements LicenceBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public Licence {
        Objects.requireNonNull(obtainedOn, "obtainedOn");
        covers = Entries.whole(covers, "covers");
    }

    /** The record that there is no licence. */
    public static final Licence NONE = new Licence(Moment.NONE, Entries.none());

    /** The lack of any record. */
    public static final Licence UNKNOWN = new Licence(Moment.UNKNOWN, Entries.unknown());

    /** Tells whether it had been obtained by a moment and allows something. */
    public Truth permits(MaterialTransferred.Action action, Moment by) {
        return obtainedOn.notAfter(by).and(covers.contains(action));
    }
}
