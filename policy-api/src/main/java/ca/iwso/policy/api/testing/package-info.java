/** Cases with what is expected of them: how they are read, checked, and what they cover. */
@org.jspecify.annotations.NullMarked
package ca.iwso.policy.api.testing;
