package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.Use;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.Request;

/** 2.p3, 7.1, 7.p3 and 8: uses of the internet, of sites, of accounts and of passwords. */
final class UseClauses {
    private UseClauses() {}

    // 12.
    static void judge(Office office, Ledger ledger, InternetUsed use) {
        Truth provided = use.facility().is(InternetUsed.Facility.IWSO).or(office.official(use.account()));
        Truth other = provided.and(business(use).not());
        Truth approved = approved(office, use);
        ledger.act("2.p3/business-use", use, provided, other, approved, FALSE);
        ledger.permission("2.p3/pre-approval", use, other.and(approved));
    }

    private static Truth business(Use use) {
        return use.purpose() == Purpose.UNKNOWN ? UNKNOWN : Truth.of(use.purpose() == Purpose.BUSINESS);
    }

    // Asked for by her who uses it; about this use, or covering its purpose and its time; or the director's own.
    private static Truth approved(Office office, Use use) {
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            if (request.kind() == Request.Kind.INTERNET_USE) {
                Truth covers = Ids.same(request.about(), use.id())
                        .or(request.covers(use.purpose()).and(request.period().covers(use.at())));
                // Of nobody knows whom, it counts only if she who asked used it.
                String user = Ids.names(use.actorId()) ? use.actorId() : request.by();
                any = any.or(Ids.same(request.by(), use.actorId())
                        .and(covers)
                        .and(office.approvedBy(request, use.at(), user)));
            }
        }
        return any.or(office.ownDirector(use.actorId(), use.at()));
    }

    // 98 and 99.
    static void judge(Office office, Ledger ledger, WebsiteUsed use) {
        Truth ours = office.official(use.site());
        ledger.act("7.1/unlawful-use", use, ours, ours.and(use.review().notes(Word.UNLAWFUL)));
        ledger.act("7.1/fraudulent-use", use, ours, ours.and(use.review().notes(Word.FRAUDULENT)));
    }

    // 100, 101 and 103.
    static void judge(Office office, Ledger ledger, MaterialTransferred material) {
        Truth ours = office.official(material.overAccount());
        Truth unawares = Truth.of(material.action() == MaterialTransferred.Action.RECEIVE)
                .and(material.knowing().not());
        Truth meant = ours.and(unawares.not());
        ledger.act(
                "7.1/non-compliant-material",
                material,
                meant,
                meant.and(material.complies().not()));
        Truth licensed = material.origin().needsNoLicence().or(material.licensed());
        ledger.act("7.1/unlicensed-material", material, meant, meant.and(licensed.not()));
        // Whether she who does not know, and is not meant, keeps it or is not reached by it makes no difference.
        Truth transmitted = ours.or(material.fromAddress().in(office.settings().emailDomains()))
                .and(Truth.of(material.action() == MaterialTransferred.Action.SEND
                        || material.action() == MaterialTransferred.Action.UPLOAD));
        ledger.act(
                "7.1/malware",
                material,
                transmitted.and(material.knowing() == FALSE ? UNKNOWN : TRUE),
                transmitted.and(material.malicious()).and(material.knowing()));
    }

    // 105 and 106: IWSO binds itself.
    static void judge(Office office, Ledger ledger, AccountInspected inspection) {
        Truth ours = ofIwso(inspection.user());
        Truth need =
                switch (inspection.need()) {
                    case UNKNOWN -> UNKNOWN;
                    case NONE -> FALSE;
                    default -> TRUE;
                };
        ledger.judge("7.p3/no-access", inspection, "IWSO", ours, ours, need, FALSE);
        ledger.permission("7.p3/examination", inspection, "IWSO", ours.and(need));
    }

    // 109.
    static void ownAccount(Office office, Ledger ledger, AccountUsed use) {
        Truth ours = ofIwso(use.user());
        ledger.act(
                "8.p1/own-account",
                use,
                ours,
                ours.and(issuedTo(office, use.user(), use.actorId()).not()));
    }

    // 110.
    static void judge(Office office, Ledger ledger, AccountUsed use) {
        Truth ours = ofIwso(use.user());
        Truth authorised = business(use).or(approved(office, use));
        ledger.act("8.p1/authorised-purposes", use, ours, ours.and(authorised.not()));
    }

    // 108.
    static void judge(Office office, Ledger ledger, CredentialShared sharing) {
        Truth ours = sharing.ofIwso(office.account(sharing.account()));
        ledger.act("8.p1/no-sharing", sharing, ours, ours.and(sharing.tellsCredentials()));
    }

    // 111: the attempt is the whole act, whether it succeeds or not.
    static void judge(Office office, Ledger ledger, CredentialSought sought) {
        Truth anothers = ofIwso(sought.user())
                .and(issuedTo(office, sought.user(), sought.actorId()).not());
        // Whoever answers for her user ID does not answer for what others do to her own password.
        ledger.byBearer(
                "8.p1/no-seeking",
                sought,
                bearer -> anothers.and(issuedTo(office, sought.user(), bearer).not()));
    }

    // 114.
    static void judge(Office office, Ledger ledger, PasswordSet set) {
        int least = Integer.parseInt(office.settings().parameters().getOrDefault("8.1/minimum-length", "8"));
        Truth strong = set.hasAtLeast(least).and(set.letter()).and(set.digit());
        // "All passwords", whatever they open.
        ledger.act("8.1/strong-passwords", set, TRUE, strong.not());
    }

    private static Truth ofIwso(String user) {
        return user.equals(Ids.UNKNOWN) ? UNKNOWN : Truth.of(!user.equals(Ids.NONE));
    }

    private static Truth issuedTo(Office office, String user, String actor) {
        return office.user(user).map(each -> each.issuedTo(actor)).orElse(UNKNOWN);
    }
}
