package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;

/** 2, 6.1 to 6.4, 6.8 and 6.9: what posts may say and show. */
final class PostClauses {
    private PostClauses() {}

    static void judge(Office office, Ledger ledger, Post post) {
        Writing writing = new Writing(office, post);
        Truth outside = writing.outside();
        respect(ledger, writing, outside);
        secrets(ledger, writing, outside);
        tone(ledger, writing, outside);
        images(ledger, writing, outside);
    }

    private static void respect(Ledger ledger, Writing writing, Truth outside) {
        Post post = writing.post();
        ledger.act(
                "6.2/discriminatory-comments",
                post,
                TRUE,
                writing.notesOf(Word.DISCRIMINATORY, note -> Truth.of(note.discriminates())),
                FALSE,
                outside);
        ledger.act(
                "6.9.1/negative-comments",
                post,
                TRUE,
                writing.notes(Word.NEGATIVE).and(writing.notes(Word.COULD_HARM_REPUTATION)),
                FALSE,
                outside);
        ledger.act(
                "6.9.2/derogatory-comments",
                post,
                TRUE,
                writing.notesOf(
                        Word.DEROGATORY,
                        note -> Writing.any(note, TRUE, party -> writing.aboutOtherStaff(party)
                                .or(writing.aboutClient(party))
                                .or(party.kind().is(Party.Kind.DONOR))
                                .or(party.kind().is(Party.Kind.STAKEHOLDER)))),
                FALSE,
                outside);
        ledger.act(
                "2.p2/respect",
                post,
                TRUE,
                writing.notesOf(
                        Word.DISRESPECTFUL,
                        note -> Writing.any(note, TRUE, party -> writing.aboutOtherStaff(party)
                                .or(writing.aboutClient(party))
                                .or(party.kind().is(Party.Kind.DONOR)))),
                FALSE,
                outside);
    }

    private static void secrets(Ledger ledger, Writing writing, Truth outside) {
        Post post = writing.post();
        Truth tells = writing.notes(Word.CLIENT_INFORMATION);
        // 72 adds nothing to 20 here: it asks for the same consent, and more.
        ledger.act("6.1/client-information", post, tells, tells, writing.allConsentedToWords(), FALSE);
        ledger.permission("6.9.3/delegate-stories", post, tells.and(writing.delegateStories()));
        Truth confidential = writing.notes(Word.CONFIDENTIAL_ORGANISATION);
        ledger.act("6.1/organisation-information", post, confidential, confidential, FALSE, outside);
        Truth endangers = writing.notes(Word.ENDANGERS_SECURITY);
        ledger.act("2.p2/security", post, endangers, endangers);
    }

    private static void tone(Ledger ledger, Writing writing, Truth outside) {
        Post post = writing.post();
        ledger.act("6.3/public-venue", post, TRUE, writing.notes(Word.UNFIT_FOR_PUBLIC), FALSE, outside);
        ledger.yielding("6.4/advertising", post, TRUE, writing.notes(Word.COMMERCIAL), writing.announces(), outside);
        ledger.act("6.4/recommendations", post, TRUE, writing.notes(Word.RECOMMENDS), FALSE, outside);
        ledger.permission("6.4/announcements", post, writing.announces());
        ledger.act("6.8/accurate", post, TRUE, writing.notes(Word.INACCURATE), FALSE, outside);
    }

    private static void images(Ledger ledger, Writing writing, Truth outside) {
        Post post = writing.post();
        Truth client = writing.showsClient();
        Truth permitted = writing.delegatePhotos();
        ledger.yielding("6.9.3/client-images", post, client, client, permitted, FALSE);
        ledger.permission("6.9.3/delegate-photos", post, client.and(permitted));
        Truth staff = writing.showsStaff();
        ledger.act("6.9.3/staff-images", post, staff, staff, FALSE, outside);
    }
}
