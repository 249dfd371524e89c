/** What the registers hold: people, accounts, consents, requests. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.model.fact;
