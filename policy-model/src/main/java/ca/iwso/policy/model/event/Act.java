package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What all events have in common: which, when, who, and whether it was done.
 *
 * @param id the id by which the case refers to the event
 * @param at when it happened, was tried, or is to happen
 * @param actor who did it
 * @param userId the user ID with which it was done (9); {@code unknown} where not recorded
 * @param stage whether it was done, tried or is proposed
 * @param intended whether the actor meant to do what the attempt would have led to (9.1); asked of attempts only
 */
@RecordBuilder
public record Act(
        String id,
        Moment at,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party actor,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String userId,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "STAGE")
        Stage stage,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth intended)
        implements ActBuilder.With {
    /** Refuses nulls. */
    public Act {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(intended, "intended");
    }

    /** How far an act went. */
    public enum Stage {
        /** It was done. */
        DONE,
        /** It was tried (9.1). */
        ATTEMPTED,
        /** It is proposed: findings say what would follow. */
        PROPOSED
    }

    /** Gives an act that a staff member did. */
    public static Act done(String id, Moment at, String staffMember) {
        return new Act(id, at, Party.staff(staffMember), Ids.UNKNOWN, Stage.DONE, Truth.UNKNOWN);
    }

    /** Gives an act that a staff member intends. */
    public static Act proposed(String id, Moment at, String staffMember) {
        return new Act(id, at, Party.staff(staffMember), Ids.UNKNOWN, Stage.PROPOSED, Truth.UNKNOWN);
    }
}
