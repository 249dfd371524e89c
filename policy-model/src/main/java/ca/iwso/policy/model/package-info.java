/** The case under evaluation and the notions that all of the model rests on: truth, time, completeness. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.model;
