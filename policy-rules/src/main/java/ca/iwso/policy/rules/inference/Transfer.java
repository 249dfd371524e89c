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
        return conduct.claim(rule, handled(), Reason.not("material-not-compliant", complies));
    }

    /** Gives the claim that staff handle material over IWSO's sites for which they have no licence. */
    public Claim claimOfNoLicence(Rule rule) {
        Reason free = Reason.of("needs-no-licence", act.origin().needsNoLicence(), act, "origin", act.origin());
        Reason licence = conduct.when()
                .says(
                        "licence-obtained",
                        act.licensed(),
                        act,
                        "licence",
                        act.licence().obtainedOn());
        Reason licensed = Reason.any("material-licensed", List.of(free, licence));
        return conduct.claim(rule, handled(), Reason.not("material-unlicensed", licensed));
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
        // Who did not know what is wrong is not meant, and of what is right there is nothing to know.
        Reason meant = Reason.any(Reason.not("material-harmless", malicious), aware());
        return conduct.claim(rule, Reason.all(reached, meant), Reason.all(malicious, aware()));
    }

    /** Tells whether staff handle it over one of IWSO's sites in a way that the clause names. */
    private Reason handled() {
        return Reason.all(conduct.byStaff(), Uses.overSite(act, conduct.account()), awareIfReceived());
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
}
