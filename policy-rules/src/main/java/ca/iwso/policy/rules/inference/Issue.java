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
 * @param record the user ID, as the register lists it
 */
public record Issue(UserId record) {

    /** Gives the issue of a user ID. */
    public static Issue of(UserId user) {
        return new Issue(user);
    }

    /** Gives the id of the user ID. */
    public String user() {
        return record.id();
    }

    /** Gives the claim, for IWSO, that the user ID is not unique to one record. */
    public Claim claimOfSharing(Rule rule) {
        List<String> assignees = record.assignees();
        Reason several = Reason.of("user-id-shared", several(assignees), record, "assignee", assignees);
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
        Moment agreedOn = record.guidelinesAgreedOn();
        Truth before = agreedOn.notAfter(record.issuedOn());
        Reason agreed = before == Truth.UNKNOWN && agreedOn.isKnown()
                ? Reason.of("guidelines-agreed", before, record, "issuedOn", record.issuedOn())
                : Reason.of("guidelines-agreed", before, record, "guidelinesAgreedOn", agreedOn);
        Reason staff = person.id().equals(Ids.UNKNOWN)
                ? Reason.of("assignee-is-staff", Truth.UNKNOWN, record, "assignee", Ids.UNKNOWN)
                : Reason.of(
                        "assignee-is-staff", person.engagement().isStaff(), person, "engagement", person.engagement());
        return claim(
                rule,
                person.id(),
                Reason.all(staff, issued()),
                Reason.not("guidelines-not-agreed", agreed),
                new Claim.Duty(record.issuedOn(), record.issuedOn().start(), agreedOn));
    }

    private Reason issued() {
        Moment on = record.issuedOn();
        Truth dated = on.kind() == Moment.Kind.UNKNOWN ? Truth.UNKNOWN : Truth.of(on.isKnown());
        return Reason.of(
                "user-id-issued",
                dated.and(Truth.of(!record.assignees().equals(List.of(Ids.NONE)))),
                record,
                "issuedOn",
                on);
    }

    private Claim claim(Rule rule, String bearer, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        return new Claim(Conduct.norm(rule), record, bearer, false, Act.Stage.DONE, matter, holds, duty);
    }
}
