package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * Which registers the case gives.
 *
 * @param staff the register of staff
 * @param accounts the register of accounts
 * @param consents the register of consents
 * @param requests the register of requests
 * @param unapproved that the Executive Director approved, where nothing was asked of her
 * @param allAccounts the accounts, which may be anybody's where nobody knows who acted
 * @param allConsents the consents, which may be anybody's where nobody knows of whom something tells
 */
public record Registers(
        Section staff,
        Section accounts,
        Section consents,
        Section requests,
        Reason unapproved,
        Entries<Account> allAccounts,
        Entries<Consent> allConsents) {

    /** Gives the registers of a case. */
    public static Registers of(PolicyCase policyCase) {
        Section requests = Section.of("requests", policyCase.requests());
        return new Registers(
                Section.of("staff", policyCase.staff()),
                Section.of("accounts", policyCase.accounts()),
                Section.of("consents", policyCase.consents()),
                requests,
                requests.any("director-approved", List.of()),
                policyCase.accounts(),
                policyCase.consents());
    }

    /** Tells whether the Executive Director approved: by a request about the act, or one of which nobody knows what it is about. */
    Reason approved(List<Reason> rulings) {
        return rulings.isEmpty() ? unapproved : requests.any("director-approved", rulings);
    }
}
