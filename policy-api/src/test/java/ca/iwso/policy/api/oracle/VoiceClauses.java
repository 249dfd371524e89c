package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.StaffMember;

/** 6.7.1 to 6.7.5 and 6.11.3 to 6.11.6: in whose name posts speak. */
final class VoiceClauses {
    private VoiceClauses() {}

    static void judge(Office office, Ledger ledger, Post post) {
        Writing writing = new Writing(office, post);
        ownName(office, ledger, writing);
        conversations(office, ledger, writing);
        speaking(ledger, writing);
        officialSites(office, ledger, writing);
    }

    // 46 and 51.
    private static void ownName(Office office, Ledger ledger, Writing writing) {
        Post post = writing.post();
        Truth outside = writing.outside();
        Truth hers = writing.asOrganisation().not();
        Truth discusses = writing.notes(Word.DISCUSSES_WORK)
                .and(office.official(post.account()).not())
                .and(hers);
        Truth marked = writing.notes(Word.OWN_OPINION)
                .or(office.account(post.account()).disclaimer());
        ledger.act("6.7.1/own-opinions", post, discusses, discusses.and(marked.not()), FALSE, outside);
        Truth profile = office.identified(post.account())
                .and(office.personal(post.account()))
                .and(hers);
        ledger.yielding(
                "6.7.3/first-person",
                post,
                profile,
                profile.and(writing.notes(Word.FIRST_PERSON).not()),
                // What reaches her profile is not posted as the organisation.
                writing.notes(Word.ABOUT_IWSO),
                outside);
    }

    // 53, 54 and 55.
    private static void conversations(Office office, Ledger ledger, Writing writing) {
        Post post = writing.post();
        Truth outside = writing.outside();
        Truth harmful = writing.notes(Word.CONTRARY_TO_VALUES)
                .or(writing.notesOf(
                        Word.COULD_HARM_REPUTATION,
                        note -> note.about().isEmpty()
                                ? TRUE
                                : Writing.any(
                                        note, FALSE, party -> party.kind() == Party.Kind.UNKNOWN ? UNKNOWN : FALSE)));
        Truth refers = writing.notes(Word.REFERS_TO_IWSO)
                .or(office.identified(post.account()))
                .or(office.iwsoAddress(post.account()));
        Truth elsewhere = office.official(post.account())
                .not()
                .and(writing.asOrganisation().not());
        Truth conversation = writing.conversation();
        ledger.yielding(
                "6.7.4/no-reference",
                post,
                elsewhere.and(harmful),
                elsewhere.and(harmful).and(refers),
                // What this norm reaches is not posted as the organisation either.
                writing.notes(Word.ABOUT_IWSO),
                outside);
        // What is posted as the organisation is a conversation of those only who may speak for it.
        Truth forIwso = writing.asOrganisation() == TRUE ? TRUE : writing.speaksWithRole();
        ledger.yielding(
                "6.7.5/acknowledge-connection",
                post,
                conversation,
                conversation.and(writing.notes(Word.ACKNOWLEDGES_CONNECTION).not()),
                forIwso,
                outside);
        ledger.yielding(
                "6.7.5/first-person",
                post,
                conversation,
                conversation.and(writing.notes(Word.FIRST_PERSON).not()),
                forIwso,
                outside);
    }

    // 89.
    private static void speaking(Ledger ledger, Writing writing) {
        Post post = writing.post();
        ledger.permission("6.11.3/speak-for-iwso", post, writing.speaksWithRole());
        ledger.act(
                "6.11.3/no-speaking-without-role",
                post,
                writing.onBehalf(),
                writing.onBehalf().and(writing.speaker().not()));
    }

    // 90, 92, 94, 95 and 96.
    private static void officialSites(Office office, Ledger ledger, Writing writing) {
        Post post = writing.post();
        Truth reply = post.form().isOneOf(Post.Form.COMMENT, Post.Form.REPLY);
        Truth content = writing.onOfficial().and(writing.onBehalf().or(reply.not()));
        ledger.act("6.11.4/iwso-values", post, content, content.and(writing.notes(Word.CONTRARY_TO_VALUES)));
        Truth relates = writing.notes(Word.RELATES_TO_IWSO);
        Truth hidden = writing.notes(Word.PSEUDONYM).or(writing.notes(Word.ANONYMOUS));
        ledger.act("6.11.6/anonymity", post, relates, relates.and(hidden), FALSE, writing.outside());
        Truth comment = writing.onOfficial()
                .and(reply.or(office.reading("I-comment")))
                .and(writing.asOrganisation().not());
        Truth signed = post.email().in(office.settings().emailDomains());
        Truth bound = comment.and(iwsoAddress(office, post.actorId()));
        ledger.act("6.11.6/iwso-email", post, bound, bound.and(signed.not()));
        ledger.act("6.11.6/no-pseudonyms", post, comment, comment.and(writing.notes(Word.PSEUDONYM)));
        ledger.act("6.11.6/no-anonymous-posts", post, comment, comment.and(writing.notes(Word.ANONYMOUS)));
    }

    // Who has no IWSO address cannot use one.
    private static Truth iwsoAddress(Office office, String person) {
        StaffMember member = office.member(person);
        return member == null ? UNKNOWN : member.email().in(office.settings().emailDomains());
    }
}
