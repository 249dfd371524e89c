package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.reader.Hints;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of all that a case records, and so of all that findings can be about.
 *
 * @param ids the ids
 */
record Subjects(Set<String> ids) {

    static Subjects of(PolicyCase policyCase) {
        Set<String> ids = new HashSet<>();
        List<List<? extends Fact>> all = List.of(
                policyCase.staff().list(),
                policyCase.clients().list(),
                policyCase.accounts().list(),
                policyCase.users().list(),
                policyCase.consents().list(),
                policyCase.requests().list(),
                policyCase.events());
        all.forEach(facts -> facts.forEach(fact -> ids.add(fact.id())));
        for (StaffMember member : policyCase.staff()) {
            for (RoleGrant grant : member.roles()) {
                ids.add(member.id() + "/" + Names.of(grant.role()));
            }
        }
        for (UserId user : policyCase.users()) {
            ids.add(user.id() + "/" + user.issuedOn().text());
            user.passwordChangedOn().forEach(change -> ids.add(user.id() + "/" + change.text()));
        }
        return new Subjects(ids);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** Gives the question after the nearest id, as far as it may be shown; empty where none is near. */
    String didYouMean(String id, Redaction redaction) {
        return Hints.didYouMean(
                id,
                ids.stream()
                        .filter(each -> redaction.id(each).equals(each))
                        .sorted()
                        .toList());
    }
}
