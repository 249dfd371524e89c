/** What other systems export, in the words of a case file. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.importing;
