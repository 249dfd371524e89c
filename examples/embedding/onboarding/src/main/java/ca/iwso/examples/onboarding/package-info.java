/** A personnel system that asks what a newcomer has yet to do. */
@org.jspecify.annotations.NullMarked
package ca.iwso.examples.onboarding;
