package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a client had consented to by some moment (5.Confidentiality, 6.9.3). */
final class Consents {
    private Consents() {}

    /** Tells whether a client had consented to pictures, from her consents and those of nobody knows whom. */
    static Reason toImages(String client, List<Consent> hers, List<Consent> loose, When by, Registers registers) {
        return consented("images", Consent::coversImages, client, hers, loose, by, registers);
    }

    /** Tells whether a client had consented to words about her, from her consents and those of nobody knows whom. */
    static Reason toWords(String client, List<Consent> hers, List<Consent> loose, When by, Registers registers) {
        return consented("words", Consent::coversWords, client, hers, loose, by, registers);
    }

    /** Where nobody knows who the client is, any consent may be hers. */
    private static Reason consented(
            String what,
            Function<Consent, Truth> covers,
            String client,
            List<Consent> hers,
            List<Consent> loose,
            When by,
            Registers registers) {
        String term = "client-consented-to-".concat(what);
        if (client.equals(Ids.UNKNOWN)) {
            Truth any = Truth.FALSE;
            for (Consent consent : registers.allConsents()) {
                any = any.or(consent.standsAt(by.moment()).and(covers.apply(consent)));
            }
            return registers.consents().anyOfUnknown(term, any);
        }
        String covering = "consent-covers-".concat(what);
        return registers
                .consents()
                .any(term, given(client, hers, loose, by, each -> covers(covering, each, covers.apply(each))));
    }

    private static List<Reason> given(
            String client, List<Consent> hers, List<Consent> loose, When by, Function<Consent, Reason> covers) {
        List<Consent> all = new ArrayList<>(hers);
        all.addAll(loose);
        return all.stream()
                .map(consent -> Reason.all(
                        Reason.of(
                                "consent-concerns-her",
                                Ids.same(consent.client(), client),
                                consent,
                                "client",
                                consent.client()),
                        stands(consent, by),
                        covers.apply(consent)))
                .toList();
    }

    /** Tells whether a consent was signed in time by one who may, and rests on what is missing where anything is. */
    private static Reason stands(Consent consent, When by) {
        String term = "consent-signed-before";
        Truth stands = consent.standsAt(by.moment());
        if (stands == Truth.UNKNOWN && consent.signer().mayConsent() == Truth.UNKNOWN) {
            return Reason.of(term, stands, consent, "signer", consent.signer());
        }
        return stands == Truth.UNKNOWN && consent.signedOn().isKnown()
                ? by.says(term, stands, consent, "withdrawnOn", consent.withdrawnOn())
                : by.says(term, stands, consent, "signedOn", consent.signedOn());
    }

    private static Reason covers(String term, Consent consent, Truth covers) {
        return Reason.of(term, covers, consent, "covers", consent.covers().list());
    }
}
