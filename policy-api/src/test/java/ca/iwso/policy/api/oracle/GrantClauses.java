package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.TRUE;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 6.11.3: who approves those who speak for IWSO. */
final class GrantClauses {
    private static final String NORM = "6.11.3/director-approves";
    private static final Set<Role> APPROVED =
            EnumSet.of(Role.COMMUNICATIONS_DELEGATE, Role.OFFICIAL_SPOKESPERSON, Role.APPROVED_USER);

    private GrantClauses() {}

    // 88: one finding for each role that somebody holds, borne by whoever was Executive Director when it was given.
    static void judge(Office office, Ledger ledger, StaffMember member) {
        for (Role role : APPROVED) {
            Map<String, Outcome> approvals = new TreeMap<>();
            for (RoleGrant grant : member.roles()) {
                if (grant.role() == role) {
                    Outcome given = outcome(office, member, grant);
                    directors(office, grant).forEach(bearer -> approvals.merge(bearer, given, GrantClauses::both));
                }
            }
            String subject = member.path() + "/roles/"
                    + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            approvals.forEach((bearer, outcome) -> ledger.put(
                    NORM,
                    subject,
                    bearer,
                    outcome == Outcome.UNDETERMINED ? Answer.undetermined(Outcome.VIOLATED) : Answer.of(outcome)));
        }
    }

    // It has no date, so it waits where nobody knows who gave it; what she gives to herself is open.
    private static Outcome outcome(Office office, StaffMember member, RoleGrant grant) {
        boolean herself = grant.grantedBy().equals(member.id())
                && office.director(member.id(), grant.period().from()) == TRUE;
        return switch (office.validGrant(member, grant)) {
            case TRUE -> Outcome.FULFILLED;
            case FALSE -> Outcome.PENDING;
            case UNKNOWN -> herself ? Outcome.UNDETERMINED : Outcome.PENDING;
        };
    }

    // Given twice, it is approved when both times it was.
    private static Outcome both(Outcome one, Outcome other) {
        if (one == Outcome.PENDING || other == Outcome.PENDING) {
            return Outcome.PENDING;
        }
        return one == Outcome.UNDETERMINED ? one : other;
    }

    // Who gave it where she could; where nobody is known to have been the Executive Director, IWSO answers for it.
    private static List<String> directors(Office office, RoleGrant grant) {
        Moment given = grant.period().from();
        if (office.director(grant.grantedBy(), given) == TRUE) {
            return List.of(grant.grantedBy());
        }
        List<String> directors = office.facts().staff().list().stream()
                .map(StaffMember::id)
                .filter(id -> office.director(id, given) == TRUE)
                .toList();
        return directors.size() == 1 ? directors : List.of("IWSO");
    }
}
