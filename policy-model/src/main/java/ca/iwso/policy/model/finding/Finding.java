package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.norm.Norm;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine finds of one norm for one subject and bearer, and why.
 *
 * @param norm the norm
 * @param subject the act, person, account or role that it is about
 * @param bearer the id of the person whom it binds here; {@code IWSO} where it binds the organisation
 * @param attributed whether it binds her only because her user ID was used (9)
 * @param stage how far the act went
 * @param outcome what is found
 * @param worstCase what it would be at worst; null unless undetermined, and for permissions
 * @param because why
 * @param exemptions the norms that defeat it or might have
 * @param missing what would decide it
 * @param yieldedTo the norms that speak first on the same act, as far as they are broken or undetermined
 * @param due by when a duty is to be done; {@link Moment#NONE} where no date is set
 * @param done when a duty was done; {@link Moment#NONE} where it was not, UNKNOWN where it may have been, null where the
 *     norm asks for nothing to be done
 * @param remediedAt when a breach was repaired; {@link Moment#NONE} where it was not
 * @param settings the settings that this finding used, such as {@code readings/I-selfie=review}
 */
@RecordBuilder
public record Finding(
        Norm norm,
        Fact subject,
        String bearer,
        boolean attributed,
        Act.Stage stage,
        Outcome outcome,
        @Nullable Outcome worstCase,
        Reason because,
        List<Exemption> exemptions,
        List<Missing> missing,
        List<Precedent> yieldedTo,
        Moment due,
        @Nullable Moment done,
        Moment remediedAt,
        List<String> settings)
        implements FindingBuilder.With {

    /** Copies the lists. */
    public Finding {
        exemptions = List.copyOf(exemptions);
        missing = List.copyOf(missing);
        yieldedTo = List.copyOf(yieldedTo);
        settings = List.copyOf(settings);
    }

    /** Leaves out the reasons, which hold hundreds of values: findings that differ in them alone are rare. */
    @Override
    public int hashCode() {
        return 31 * (31 * norm.hashCode() + subject.id().hashCode()) + bearer.hashCode();
    }

    /** Gives the id, the same for the same norm, subject and bearer in every run. */
    public String id() {
        return norm.id() + "@" + subject.path() + "@" + bearer;
    }

    /** Tells whether it is about a duty that is still to be done: not yet due, or due and undone. */
    public boolean isLiveDuty() {
        return switch (outcome) {
            case PENDING -> true;
            case VIOLATED, DEPARTED -> done != null && !done.isKnown();
            case UNDETERMINED, EXEMPT, FULFILLED, NOT_APPLICABLE -> false;
        };
    }

    /** Tells whether a person broke a binding norm, which may have consequences (2.p5): advice and IWSO's own duties have none. */
    public boolean mayHaveConsequences() {
        return outcome == Outcome.VIOLATED && !bearer.equals(Claim.ORGANISATION);
    }

    /** Tells whether an exemption takes the act out of the policy's reach, and does not only defeat this norm (6.7.1). */
    public boolean isExclusion(Exemption exemption) {
        return norm.excludedBy().contains(exemption.norm().id());
    }

    /** Tells whether the act lies outside of the policy's reach as far as this norm goes (6.7.1). */
    public boolean outOfScope() {
        return outcome == Outcome.EXEMPT
                && exemptions.stream()
                        .anyMatch(each -> isExclusion(each) && each.reason().truth() == Truth.TRUE);
    }

    /** Gives what this finding says of the whole that it belongs to. */
    public Verdict verdict() {
        return switch (outcome) {
            case VIOLATED -> Verdict.VIOLATION;
            case DEPARTED -> Verdict.ADVISORY;
            case UNDETERMINED ->
                worstCase == Outcome.VIOLATED
                        ? Verdict.UNDETERMINED
                        : worstCase == Outcome.DEPARTED ? Verdict.ADVISORY : Verdict.NOT_REGULATED;
            case EXEMPT -> outOfScope() ? Verdict.NOT_REGULATED : Verdict.COMPLIANT;
            case PENDING, FULFILLED -> Verdict.COMPLIANT;
            case NOT_APPLICABLE -> Verdict.NOT_REGULATED;
        };
    }
}
