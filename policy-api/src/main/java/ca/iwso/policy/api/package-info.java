/** The engine for embedders, the reader of case files, and results as JSON. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api;
