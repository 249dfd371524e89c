/** The rule base, and the resolution of what rules claim to findings. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.rules;
