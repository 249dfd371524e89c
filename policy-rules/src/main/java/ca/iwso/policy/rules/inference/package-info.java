/** What the rules infer from the facts of a case before they judge it, and the conditions that they judge by. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.rules.inference;
