package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a rule states of a norm: that its matter is present, and that what the norm is about holds.
 *
 * <p>For an obligation, prohibition, recommendation or discouragement, {@code holds} says that it is not followed; for
 * a permission or an exception, that it applies. A rule states it for every act that it matches, whatever the truth.
 *
 * @param norm the id of the norm
 * @param subject the act, person, account or role that it is about
 * @param bearer the id of the person whom it binds here; {@code IWSO} where it binds the organisation
 * @param attributed whether it binds her only because her user ID was used (9)
 * @param stage how far the act went
 * @param matter whether the norm's matter is present
 * @param holds whether what the norm is about holds
 * @param duty what there is to do, for a norm that asks for something to be done; else null
 */
public record Claim(
        String norm,
        Fact subject,
        String bearer,
        boolean attributed,
        Act.Stage stage,
        Reason matter,
        Reason holds,
        @Nullable Duty duty) {

    /**
     * Something to be done after a trigger.
     *
     * @param since when the trigger happened
     * @param due by when the text wants it done; {@link Moment#NONE} where it leaves that to the settings or says
     *     nothing, UNKNOWN where what sets it was not recorded. A date is in time to its end
     * @param done when it was done; {@link Moment#NONE} where it was not, UNKNOWN where it may have been
     */
    public record Duty(Moment since, Moment due, Moment done) {

        /** Makes a duty for which the text sets no date. */
        public Duty(Moment since, Moment done) {
            this(since, Moment.NONE, done);
        }
    }

    /** The bearer of what binds the organisation. */
    public static final String ORGANISATION = "IWSO";
}
