/** Cases with the findings that they are expected to have. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.testing;
