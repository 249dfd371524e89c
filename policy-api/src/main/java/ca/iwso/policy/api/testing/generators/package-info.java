/**
 * Generators of cases for property-based tests: people, registers, events of every type, whole cases, settings.
 *
 * <p>They need jqwik, which is an optional dependency: a test that uses them brings its own.
 */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.testing.generators;
