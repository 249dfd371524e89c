package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;

/** 6.1 for what is told otherwise than in posts, 6.3 and 7.1 for messages, 6.5 for reactions. */
final class TellingClauses {
    private TellingClauses() {}

    // 33 and 20.
    static void judge(Office office, Ledger ledger, InformationDisclosed told) {
        Truth colleague = office.staff(told.to().staffId(), told.at());
        Truth sharing = told.channel()
                .online()
                .and(told.to().kind().is(Party.Kind.NONE).not())
                .and(colleague.not().or(office.reading("I-colleague")));
        Truth ofClient = told.about().otherwise();
        Truth withoutConsent = told.about().otherwise();
        for (Party party : told.about()) {
            Truth hers = office.client(party, told.at()).or(office.formerClient(party, told.at()));
            Truth another = Ids.same(party.clientId(), told.to().clientId()).not();
            ofClient = ofClient.or(hers.and(another));
            withoutConsent = withoutConsent.or(hers.and(another)
                    .and(office.consentedToWords(party.clientId(), told.at()).not()));
        }
        Truth consent = told.showsPictures().not().and(withoutConsent.not());
        Truth law = told.legalBasis()
                .names(told.to())
                .and(told.legalBasis().knownOn().notAfter(told.at()));
        Truth tells = sharing.and(ofClient);
        ledger.act("6.1/client-information", told, tells, tells, consent.or(law), FALSE);
        Truth confidential = sharing.and(told.confidentialOrganisation());
        ledger.act("6.1/organisation-information", told, confidential, confidential);
    }

    // 38 and 102.
    static void judge(Office office, Ledger ledger, MessageSent message) {
        ledger.act(
                "6.3/public-venue",
                message,
                TRUE,
                message.review().notes(Word.UNFIT_FOR_PUBLIC),
                FALSE,
                outside(office, message));
        Truth overIwso = office.official(message.overAccount())
                .or(message.fromAddress().in(office.settings().emailDomains()));
        Truth announces = message.review()
                .notes(Word.ANNOUNCEMENT)
                .and(office.official(message.overAccount()))
                .and(office.approvedUser(message.actorId(), message.at()));
        Truth advertises = overIwso.and(message.review().notes(Word.COMMERCIAL));
        Truth proper = message.solicited().and(message.authorised().or(announces));
        ledger.act("7.1/spam", message, advertises, advertises.and(proper.not()));
    }

    // 102 for direct messages.
    static void spam(Office office, Ledger ledger, Post post) {
        Writing writing = new Writing(office, post);
        Truth advertises = post.form()
                .isOneOf(Post.Form.DIRECT_MESSAGE)
                .and(writing.onOfficial())
                .and(writing.notes(Word.COMMERCIAL));
        Truth proper = post.solicited().and(post.authorised().or(writing.announces()));
        ledger.act("7.1/spam", post, advertises, advertises.and(proper.not()));
    }

    // 43.
    static void judge(Office office, Ledger ledger, Reaction reaction) {
        Truth here = office.identified(reaction.account())
                .or(office.iwsoAddress(reaction.account()))
                .or(office.official(reaction.account()));
        Truth elsewhere = office.facts().accounts().otherwise();
        for (Account account : office.facts().accounts()) {
            if (!account.id().equals(reaction.account())) {
                elsewhere = elsewhere.or(Ids.same(account.holder(), reaction.actorId())
                        .and(account.official().not())
                        .and(office.identified(account.id()).or(office.iwsoAddress(account.id()))));
            }
        }
        Truth supports = here.or(elsewhere).and(reaction.secret().not());
        Account used = office.account(reaction.account());
        Truth outside = page(office, used)
                .and(reaction.review().notes(Word.ABOUT_IWSO).not())
                .and(reaction.review().notes(Word.PURELY_PERSONAL))
                .and(elsewhere.not());
        ledger.act(
                "6.5/public-support",
                reaction,
                supports,
                supports.and(reaction.review().notes(Word.MAY_CONFLICT)),
                FALSE,
                outside);
    }

    // 47 for a message: by a page that hides the affiliation, or from a private address without a word of IWSO.
    private static Truth outside(Office office, MessageSent message) {
        Truth content = message.review()
                .notes(Word.ABOUT_IWSO)
                .not()
                .and(message.review().notes(Word.PURELY_PERSONAL));
        if (message.overAccount().equals(Ids.NONE)) {
            Truth hidden = message.fromAddress()
                    .in(office.settings().emailDomains())
                    .not()
                    .and(message.review().notes(Word.REFERS_TO_IWSO).not());
            return content.and(hidden).and(office.reading("I-scope"));
        }
        return content.and(page(office, office.account(message.overAccount())));
    }

    private static Truth page(Office office, Account used) {
        return used.personal()
                .and(used.kind().is(AccountKind.BLOG).or(office.reading("I-scope")))
                .and(used.affiliation().is(Affiliation.NONE))
                .and(office.iwsoAddress(used.id()).not());
    }
}
