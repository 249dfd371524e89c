package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A woman whom IWSO serves or served, known by an id only.
 *
 * @param id the id by which the case refers to her
 * @param periods when she was a client; unknown where the register gives no periods
 */
@RecordBuilder
public record Client(
        String id,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Period> periods) implements Fact, ClientBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public Client {
        Objects.requireNonNull(id, "id");
        periods = Entries.whole(periods, "periods");
    }

    /** Gives a client of whom nothing but the id is recorded. */
    public static Client unrecorded(String id) {
        return new Client(id, Entries.unknown());
    }

    @Override
    public String path() {
        return "clients/" + id;
    }

    /**
     * Tells whether she is a client at a moment.
     *
     * <p>Being named as a client says that she is one; only recorded periods can say that she is not one then.
     */
    public Truth clientAt(Moment moment) {
        if (!periods.recorded()) {
            return Truth.TRUE;
        }
        Truth truth = Truth.FALSE;
        for (Period period : periods) {
            truth = truth.or(period.covers(moment));
        }
        return truth;
    }

    /** Tells whether she was a client before the moment and no longer is. */
    public Truth formerAt(Moment moment) {
        if (!periods.recorded()) {
            return Truth.FALSE;
        }
        Truth ended = Truth.FALSE;
        for (Period period : periods) {
            ended = ended.or(period.endedBefore(moment));
        }
        return ended.and(clientAt(moment).not());
    }
}
