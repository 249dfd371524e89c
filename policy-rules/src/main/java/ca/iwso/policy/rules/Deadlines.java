package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;

/** By when duties are due, where the text or the settings say so. */
final class Deadlines {
    private final PolicyRegister register;
    private final Settings settings;

    Deadlines(PolicyRegister register, Settings settings) {
        this.register = register;
        this.settings = settings;
    }

    /** Gives by when a duty is due; NONE where neither text nor settings set a date, or its beginning is unknown. */
    Moment of(Norm norm, Claim.Duty duty) {
        if (duty.due().kind() != Moment.Kind.NONE) {
            return duty.due();
        }
        Moment since = duty.since();
        if (norm.deadline().isEmpty() || !since.isKnown()) {
            return Moment.NONE;
        }
        String within = settings.parameters()
                .getOrDefault(
                        norm.deadline(), register.parameter(norm.deadline()).standard());
        if (within.isEmpty()) {
            return Moment.NONE;
        }
        ZonedDateTime start = since.known().atZone(settings.zone());
        ZonedDateTime due =
                within.contains("T") ? start.plus(Duration.parse(within)) : start.plus(Period.parse(within));
        return since.kind() == Moment.Kind.ON && !within.contains("T")
                ? Moment.on(due.toLocalDate(), settings.zone())
                : Moment.at(due.toOffsetDateTime());
    }
}
