/** An account system that asks before it issues a user ID. */
@org.jspecify.annotations.NullMarked
package ca.iwso.examples.userids;
