/** How case files become records: tokens, a tree with places, tables of fields, references. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.reader;
