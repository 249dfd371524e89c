package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;

/**
 * The time as of which the case is judged: what norms about records go by, which no act dates.
 *
 * @param asOf the as-of time
 */
public record Present(Moment asOf) {}
