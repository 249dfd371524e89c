/** What the policy says: norms, readings, parameters, and the settings that choose among them. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.model.norm;
