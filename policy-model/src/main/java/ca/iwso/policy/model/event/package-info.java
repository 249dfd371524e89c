/** What people did, tried or intend to do. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.model.event;
