/** What the engine says of a case, and why. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.model.finding;
