/** The case files and what is expected of them. */
@org.jspecify.annotations.NullMarked
package ca.iwso.examples.cases;
