package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.finding.Outcome;
import org.jspecify.annotations.Nullable;

/** What is found of a norm, and what it would be at worst where it is undetermined. */
record Answer(Outcome outcome, @Nullable Outcome worst) {
    static final Answer NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE);

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null);
    }

    static Answer undetermined(@Nullable Outcome worst) {
        return new Answer(Outcome.UNDETERMINED, worst);
    }

    @Override
    public String toString() {
        return worst == null ? outcome.name() : outcome + "(" + worst + ")";
    }
}
