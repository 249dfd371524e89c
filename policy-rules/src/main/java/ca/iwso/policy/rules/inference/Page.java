package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.fact.Account;

/**
 * An account that the register lists, in contrast to one to which the case only refers: norms about accounts are about these.
 *
 * @param holder the id of whose it is
 * @param account the record
 */
public record Page(String holder, Account account) {

    /** Gives the page that an account of the register is. */
    public static Page of(Account account) {
        return new Page(account.holder(), account);
    }
}
