/** A publishing tool that asks the policy engine before it publishes. */
@org.jspecify.annotations.NullMarked
package ca.iwso.examples.publishing;
