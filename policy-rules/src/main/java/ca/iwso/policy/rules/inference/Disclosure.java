package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.Collection;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * Something told otherwise than in a post, with who answers for it (5.Confidentiality, 6.1).
 *
 * @param act the event
 * @param conduct who answers for it
 */
public record Disclosure(InformationDisclosed act, Conduct conduct) {

    /** Gives the disclosure that an event is. */
    public static Disclosure of(Conduct conduct) {
        return new Disclosure(conduct.act(InformationDisclosed.class), conduct);
    }

    /** Gives the claim that staff tell something about a client. */
    public Claim claimOfClients(Rule rule, StaffMember told, Collection<Reason> clients) {
        return conduct.claim(rule, Reason.all(shared(told), tellsOfClient(clients)));
    }

    /** Gives the claim that staff tell something confidential about IWSO. */
    public Claim claimOfOrganisation(Rule rule, StaffMember told) {
        Reason confidential = Reason.of(
                "tells-confidential-organisation",
                act.confidentialOrganisation(),
                act,
                "confidentialOrganisation",
                act.confidentialOrganisation());
        return conduct.claim(rule, Reason.all(shared(told), confidential));
    }

    /** Gives the claim that it may be told: all clients had consented to words, or a law requires it. */
    public Claim claimOfLeave(Rule rule, Collection<Reason> consents) {
        return conduct.claim(rule, Reason.any("disclosure-allowed", List.of(consented(consents), required())));
    }

    /** Tells whether staff tell it on line (3) to somebody else than a colleague, where that counts (I-colleague). */
    private Reason shared(StaffMember told) {
        Reason somebody = Reason.not(
                "told-somebody",
                Reason.of(
                        "told-nobody",
                        act.to().kind().is(Party.Kind.NONE),
                        act,
                        "to",
                        act.to().kind()));
        return Reason.all(
                conduct.byStaff(),
                Reason.of("told-online", act.channel().online(), act, "channel", act.channel()),
                somebody,
                Reason.any(
                        "counts-as-sharing",
                        List.of(
                                Reason.not("told-no-colleague", toColleague(told)),
                                conduct.readings().says("I-colleague"))));
    }

    private Reason toColleague(StaffMember told) {
        Truth staff = act.to().kind().is(Party.Kind.STAFF);
        return staff == Truth.TRUE
                ? Conduct.staffAt("told-colleague", told, When.of(act))
                : Reason.of("told-colleague", staff, act, "to", act.to().kind());
    }

    private Reason tellsOfClient(Collection<Reason> clients) {
        return clients.isEmpty()
                ? Reason.of("tells-of-client", Truth.FALSE, act, "about", "none")
                : Reason.any("tells-of-client", clients);
    }

    /** Consent suffices for words only: pictures of clients need more (6.9.3). */
    private Reason consented(Collection<Reason> consents) {
        String term = "clients-consented-to-words";
        Reason pictures = Reason.of(
                "tells-in-pictures",
                act.showsPictures(),
                act,
                "what",
                act.what().list());
        return Reason.all(
                "told-with-consent",
                List.of(
                        Reason.not("tells-in-words-alone", pictures),
                        consents.isEmpty()
                                ? Reason.of(term, Truth.FALSE, act, "about", "none")
                                : Reason.all(term, consents)));
    }

    private Reason required() {
        LegalBasis law = act.legalBasis();
        return Reason.all(
                "told-as-law-requires",
                List.of(
                        Reason.of("law-names-authority", law.names(act.to()), act, "legalBasis", law.authority()),
                        When.of(act)
                                .says(
                                        "law-known-before",
                                        law.knownOn().notAfter(act.at()),
                                        act,
                                        "legalBasis",
                                        law.knownOn())));
    }
}
