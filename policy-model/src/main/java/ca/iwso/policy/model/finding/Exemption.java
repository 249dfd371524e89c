package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.norm.Norm;

/**
 * A norm that defeats another, or would if all of its conditions held.
 *
 * @param norm the norm that defeats
 * @param reason its conditions with their truths; {@link Reason#unmet} gives those that keep it from holding
 */
public record Exemption(Norm norm, Reason reason) {}
