package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Span;

/** By when duties are due, where the text or the settings say so. */
final class Deadlines {
    private final PolicyRegister register;
    private final Settings settings;

    Deadlines(PolicyRegister register, Settings settings) {
        this.register = register;
        this.settings = settings;
    }

    /**
     * Gives by when a duty is due: NONE where neither text nor settings set a date, UNKNOWN where they set one from a
     * beginning that is not known.
     */
    Moment of(Norm norm, Claim.Duty duty) {
        if (duty.due().kind() != Moment.Kind.NONE || norm.deadline().isEmpty()) {
            return duty.due();
        }
        String within = settings.value(register.parameter(norm.deadline()));
        if (within.isEmpty() || duty.since().kind() == Moment.Kind.NONE) {
            return Moment.NONE;
        }
        return duty.since().isKnown() ? Span.parse(within).after(duty.since(), settings.zone()) : Moment.UNKNOWN;
    }
}
