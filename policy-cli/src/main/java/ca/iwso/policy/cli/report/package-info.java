/** Reports: what they say, apart from how each format lays it out. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.cli.report;
