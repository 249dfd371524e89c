package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.norm.Norm;

/**
 * What was found of a norm that speaks first on the same act: its breach silences the other, an open one leaves it open.
 *
 * @param norm the norm that speaks first
 * @param outcome what was found of it
 */
public record Precedent(Norm norm, Outcome outcome) {}
