package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * The start of somebody's engagement, upon which she is to sign the statement of confidentiality (6.1).
 *
 * @param person who was engaged
 * @param periods the engagements that had begun by the as-of time, the first first; one of which nothing is known where
 *     nobody recorded them
 * @param readings the readings
 */
public record Hiring(StaffMember person, List<Period> periods, Readings readings) {

    /** Gives the hiring of somebody. */
    public static Hiring of(StaffMember person, Readings readings) {
        List<Period> periods = person.periods().recorded()
                ? person.periods().list().stream()
                        .filter(period -> period.from().kind() != Moment.Kind.NONE)
                        // See Event.BY_TIME for why this is no comparator of Java's own.
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList()
                : List.of(Period.UNKNOWN);
        return new Hiring(person, periods, readings);
    }

    /** Gives the claim that the statement was not signed by the end of the day on which the engagement began. */
    public Claim claim(Rule rule) {
        boolean anew = periods.size() > 1 && servesLater().truth() == Truth.FALSE;
        Moment start = periods.isEmpty()
                ? Moment.NONE
                : periods.get(anew ? periods.size() - 1 : 0).from();
        Moment signed = anew ? signedAnew() : person.confidentialitySignedOn();
        return new Claim(
                Conduct.norm(rule),
                person,
                person.id(),
                false,
                Act.Stage.DONE,
                hired(start),
                Reason.not("statement-unsigned", signed(start, signed, anew)),
                new Claim.Duty(start, readings.dayOf(start), signed));
    }

    private Reason hired(Moment start) {
        Truth begun = periods.isEmpty() ? Truth.FALSE : start.isKnown() ? Truth.TRUE : Truth.UNKNOWN;
        return Reason.all(
                Reason.of("engaged-as-staff", person.engagement().isStaff(), person, "engagement", person.engagement()),
                Reason.of("engagement-begun", begun, person, "from", start));
    }

    private Reason signed(Moment start, Moment signed, boolean anew) {
        Truth truth = signed.kind() == Moment.Kind.UNKNOWN ? Truth.UNKNOWN : Truth.of(signed.isKnown());
        List<Reason> reasons = new ArrayList<>();
        if (periods.size() > 1) {
            reasons.add(anew ? Reason.not("engagements-ask-anew", servesLater()) : servesLater());
        }
        reasons.add(Reason.of(
                anew ? "statement-signed-anew" : "statement-signed",
                truth,
                person,
                "confidentialitySignedOn",
                person.confidentialitySignedOn()));
        if (signed.isKnown()) {
            // Where the start is not known, it is what is missing.
            Truth inTime = readings.dayOf(start).endedBefore(signed).not();
            reasons.add(
                    start.isKnown()
                            ? Reason.of("signed-in-time", inTime, person, "confidentialitySignedOn", signed)
                            : Reason.of("signed-in-time", inTime, person, "from", start));
        }
        return Reason.all("signed-upon-hire", reasons);
    }

    private Reason servesLater() {
        return readings.says("I-rehire");
    }

    /** Gives when she signed for the last engagement: not where she did so before an earlier one ended. */
    private Moment signedAnew() {
        Moment signed = person.confidentialitySignedOn();
        if (!signed.isKnown()) {
            return signed;
        }
        Truth after = Truth.TRUE;
        for (Period earlier : periods.subList(0, periods.size() - 1)) {
            boolean ended = earlier.to().kind() != Moment.Kind.NONE;
            after = after.and(ended ? earlier.endedBefore(signed) : Truth.TRUE);
        }
        return switch (after) {
            case TRUE -> signed;
            case FALSE -> Moment.NONE;
            case UNKNOWN -> Moment.UNKNOWN;
        };
    }
}
