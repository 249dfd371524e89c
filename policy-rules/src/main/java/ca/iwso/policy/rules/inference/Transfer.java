package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MaterialTransferred.Action;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * Material that went over some site or by e-mail, with who answers for it (7.1).
 *
 * @param act the event
 * @param conduct who answers for it
 */
public record Transfer(MaterialTransferred act, Conduct conduct) {

    /** Gives the transfer of material. */
    public static Transfer of(Conduct conduct) {
        return new Transfer(conduct.act(MaterialTransferred.class), conduct);
    }

    /** Gives the claim that staff handle material over IWSO's sites that does not comply with its policies. */
    public Claim claimOfNonCompliance(Rule rule) {
        Reason complies = Reason.of("material-complies", act.complies(), act, "complies", act.complies());
        return claim(rule, overSite(), complies, Reason.not("material-not-compliant", complies), awareIfReceived());
    }

    /** Gives the claim that staff handle material over IWSO's sites for which they have no licence. */
    public Claim claimOfNoLicence(Rule rule) {
        Reason free = Reason.of("needs-no-licence", act.origin().needsNoLicence(), act, "origin", act.origin());
        Reason licence = Reason.of(
                "licence-obtained",
                act.licensed(),
                act,
                "licence",
                act.licence().obtainedOn());
        Reason licensed = Reason.any("material-licensed", List.of(free, licence));
        return claim(rule, overSite(), licensed, Reason.not("material-unlicensed", licensed), awareIfReceived());
    }

    /** Gives the claim that staff knowingly send or upload a harmful program over what is IWSO's. */
    public Claim claimOfMalware(Rule rule) {
        Reason sends = Reason.of(
                "transmits",
                Truth.of(act.action() == Action.SEND || act.action() == Action.UPLOAD),
                act,
                "action",
                act.action());
        Reason reached = Reason.all(conduct.byStaff(), Uses.overSiteOrEmail(act, conduct), sends);
        Reason malicious = Reason.of("material-malicious", act.malicious(), act, "malicious", act.malicious());
        return claim(rule, reached, Reason.not("material-harmless", malicious), malicious, aware());
    }

    private Reason overSite() {
        return Reason.all(conduct.byStaff(), Uses.overSite(act, conduct.account()));
    }

    /** Of the six verbs of the clause only receiving must be done knowingly. */
    private Reason awareIfReceived() {
        return Reason.any(
                Reason.of("not-received", Truth.of(act.action() != Action.RECEIVE), act, "action", act.action()),
                aware());
    }

    private Reason aware() {
        return Reason.of("knew-the-fault", act.knowing(), act, "knowing", act.knowing());
    }

    /** Who did not know what is wrong is not meant, and of what is right there is nothing to know. */
    private Claim claim(Rule rule, Reason reached, Reason right, Reason wrong, Reason aware) {
        return conduct.claim(rule, Reason.all(reached, Reason.any(right, aware)), Reason.all(wrong, aware));
    }
}
