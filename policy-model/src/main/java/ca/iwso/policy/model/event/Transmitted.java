package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Email;

/** Something that goes over an account or site, or by e-mail, and never over both (7.1). */
public sealed interface Transmitted extends Event permits MaterialTransferred, MessageSent {

    /** Gives the account or site as it was recorded. */
    String account();

    /** Gives the e-mail address as it was recorded. */
    Email email();

    /** Gives the id of the account or site over which it went; {@code none} where it went by e-mail. */
    @Override
    default String overAccount() {
        return account().equals(Ids.UNKNOWN) && email().exists() == Truth.TRUE ? Ids.NONE : account();
    }

    /** Gives the address with which it went by e-mail; none where it went over an account or site. */
    default Email fromAddress() {
        return Ids.names(account()) ? Email.NONE : email();
    }
}
