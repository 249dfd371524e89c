package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import org.kie.api.definition.rule.Rule;

/**
 * An offer of payment, with the talks with the Executive Director about it (6.7.7).
 *
 * @param offered the event
 * @param asked the talks
 * @param asOf the as-of time
 */
public record Offer(PaymentOffered offered, Asked asked, Moment asOf) {

    /** Gives the offer that an event records. */
    public static Offer of(PaymentOffered offered, Asked asked, Premises premises) {
        return new Offer(offered, asked, premises.asOf());
    }

    /** Gives the claim that she to whom it was made has still to discuss it, whether she takes it or not. */
    public Claim claim(Rule rule) {
        Reason director = Holding.director(asked.asker(), When.of(offered));
        // Of whoever may be the Executive Director, a late talk does not tell: she may have had nobody to talk to.
        Moment due = asked.readings().due("6.7.7/discuss-within", offered.at());
        When by = new When(due, offered, "at");
        Reason ever = asked.madeBy("offer-discussed", director.truth() == Truth.FALSE ? When.EVER : by, director);
        Moment done = director.truth() == Truth.TRUE && ever.truth() == Truth.TRUE
                ? offered.at()
                : Step.doneBy(due, ever, asked.requests(director, by));
        // Of a talk without a date, what is open once the time is over is whether it was in time.
        boolean undated = done.kind() == Moment.Kind.UNKNOWN && due.endedBefore(asOf) == Truth.TRUE;
        Reason discussed = undated ? asked.madeBy("offer-discussed", by, director) : ever;
        if (undated && discussed.truth() == Truth.FALSE) {
            // Whatever may have been discussed was too late, so that nothing else has to be known.
            done = Moment.NONE;
        }
        return new Claim(
                Conduct.norm(rule),
                offered,
                asked.asker().id(),
                false,
                offered.act().stage(),
                Conduct.staffAt("offered-to-staff", asked.asker(), When.of(offered)),
                Reason.not("offer-not-discussed", discussed),
                new Claim.Duty(offered.at(), done));
    }
}
