/** What to ask and what to change, found by judging changed copies of a case. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.inquiry;
