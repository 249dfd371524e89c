package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The norms that defeat others of the same subject and bearer, or might, by what is claimed of them. */
final class Defeaters {
    private final PolicyRegister register;
    private final Map<String, Claim> claims;
    private final Map<String, Defeat> defeats = new HashMap<>();

    /**
     * One of them.
     *
     * @param exemption the norm with its reasons, which all that it defeats share
     * @param settings the settings on which these rest
     */
    private record Defeat(Exemption exemption, List<String> settings) {}

    /** Takes what is claimed for the subject and bearer, by norm, all of it before the first is asked for. */
    Defeaters(PolicyRegister register, Map<String, Claim> claims) {
        this.register = register;
        this.claims = claims;
    }

    /** Gives the norms among some of which something is claimed, and adds the settings on which they rest. */
    List<Exemption> among(List<String> norms, Reason because, UsedSettings used) {
        List<Exemption> exemptions = List.of();
        for (int i = 0; i < norms.size(); i++) {
            String norm = norms.get(i);
            Claim claim = claims.get(norm);
            if (claim != null) {
                if (exemptions.isEmpty()) {
                    exemptions = new ArrayList<>(norms.size() - i);
                }
                Defeat defeat = defeat(norm, claim);
                exemptions.add(settled(defeat.exemption(), because));
                used.addAll(defeat.settings());
            }
        }
        return exemptions;
    }

    private Defeat defeat(String norm, Claim claim) {
        Defeat known = defeats.get(norm);
        if (known == null) {
            Norm defeater = register.norm(norm);
            Reason reason = defeats(defeater, claim);
            known = new Defeat(new Exemption(defeater, reason), UsedSettings.of(reason));
            defeats.put(norm, known);
        }
        return known;
    }

    /** Where an exception and what it defeats hang on the same open fact, it may hold wherever the norm would be broken. */
    private static Exemption settled(Exemption exemption, Reason because) {
        Reason reason = exemption.reason();
        if (reason.truth() != Truth.UNKNOWN
                || because.truth() != Truth.UNKNOWN
                || !Supposition.of(because).implies(reason)) {
            return exemption;
        }
        Reason whereverBroken = Reason.of("holds-wherever-broken", Truth.TRUE);
        return new Exemption(exemption.norm(), Reason.any(reason, whereverBroken));
    }

    /** Gives why a norm defeats others: what binds by its matter, broken or not, and what frees or defines by holding. */
    static Reason defeats(Norm norm, Claim claim) {
        return switch (norm.modality()) {
            case OBLIGATION, PROHIBITION, RECOMMENDATION, DISCOURAGEMENT -> claim.matter();
            case PERMISSION, POWER, DEFINITION, STATEMENT, CONSEQUENCE -> Reason.all(claim.matter(), claim.holds());
        };
    }
}
