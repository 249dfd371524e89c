package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * The issue of a user ID (9).
 *
 * @param user the record
 */
public record Issue(UserId user) {

    /** Gives the issue of a user ID. */
    public static Issue of(UserId user) {
        return new Issue(user);
    }

    /** Gives the claim, for IWSO, that the user ID is not unique to one user. */
    public Claim claimOfSharing(Rule rule) {
        List<String> assignees = user.assignees();
        Reason several = Reason.of("user-id-shared", several(assignees), user, "assignee", assignees);
        return claim(rule, Claim.ORGANISATION, issued(), several, null);
    }

    /** One to whom a user ID was issued besides nobody knows whom may be both. */
    private static Truth several(List<String> assignees) {
        if (assignees.contains(Ids.UNKNOWN)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(assignees.stream().filter(Ids::names).count() > 1);
    }

    /** Gives the claim, for whom it was issued to, that she had still to agree to the guidelines. */
    public Claim claimOfAgreement(Rule rule, StaffMember person) {
        Moment agreedOn = user.guidelinesAgreedOn();
        Truth before = agreedOn.notAfter(user.issuedOn());
        Reason agreed = before == Truth.UNKNOWN && agreedOn.isKnown()
                ? Reason.of("guidelines-agreed", before, user, "issuedOn", user.issuedOn())
                : Reason.of("guidelines-agreed", before, user, "guidelinesAgreedOn", agreedOn);
        Reason staff = Reason.of(
                "assignee-is-staff", person.engagement().isStaff(), person, "engagement", person.engagement());
        return claim(
                rule,
                person.id(),
                Reason.all(staff, issued()),
                Reason.not("guidelines-not-agreed", agreed),
                new Claim.Duty(user.issuedOn(), user.issuedOn().start(), agreedOn));
    }

    private Reason issued() {
        Moment on = user.issuedOn();
        Truth dated = on.kind() == Moment.Kind.UNKNOWN ? Truth.UNKNOWN : Truth.of(on.isKnown());
        return Reason.of(
                "user-id-issued",
                dated.and(Truth.of(!user.assignees().equals(List.of(Ids.NONE)))),
                user,
                "issuedOn",
                on);
    }

    private Claim claim(Rule rule, String bearer, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        return new Claim(Conduct.norm(rule), user, bearer, false, Act.Stage.DONE, matter, holds, duty);
    }
}
