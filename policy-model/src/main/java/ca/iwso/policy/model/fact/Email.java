package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Truth;
import java.util.Objects;

/**
 * An e-mail address as far as the policy looks at it: whether there is one, and its domain.
 *
 * @param domain the part after the at sign in lower case, {@code none} or {@code unknown}
 */
public record Email(String domain) {
    /** Refuses nulls. */
    public Email {
        Objects.requireNonNull(domain, "domain");
    }

    /** Nothing is recorded. */
    public static final Email UNKNOWN = new Email("unknown");

    /** It is recorded that there is none. */
    public static final Email NONE = new Email("none");

    /** Gives the address; throws IllegalArgumentException when it has no part on either side of one at sign. */
    public static Email of(String address) {
        int at = address.indexOf('@');
        if (at < 1 || at != address.lastIndexOf('@') || at == address.length() - 1) {
            throw new IllegalArgumentException("an e-mail address has one @ with text on both sides");
        }
        return new Email(address.substring(at + 1).toLowerCase(java.util.Locale.ROOT));
    }

    /** Tells whether the address lies in one of the domains or below one. */
    public Truth in(java.util.Collection<String> domains) {
        if (domain.equals(UNKNOWN.domain)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(domains.stream().anyMatch(each -> domain.equals(each) || domain.endsWith("." + each)));
    }

    /** Tells whether there is an address at all. */
    public Truth exists() {
        return domain.equals(UNKNOWN.domain) ? Truth.UNKNOWN : Truth.of(!domain.equals(NONE.domain));
    }
}
