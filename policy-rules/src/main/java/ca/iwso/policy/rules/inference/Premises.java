package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;

/**
 * What every judgement of a case rests on.
 *
 * @param readings how the text is read
 * @param registers which registers the case gives
 * @param asOf the as-of time
 */
public record Premises(Readings readings, Registers registers, Moment asOf) {}
