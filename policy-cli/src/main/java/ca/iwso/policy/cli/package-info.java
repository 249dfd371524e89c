/** The commands; {@code Main} is the program. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.cli;
