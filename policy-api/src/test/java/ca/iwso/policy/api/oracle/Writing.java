package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Request;
import java.util.function.Function;

/** Answers what is so of one post; several clauses ask the same. */
record Writing(Office office, Post post) {

    Truth notes(Word word) {
        return post.review().notes(word);
    }

    /** Tells whether a word is noted of somebody for whom a condition holds. */
    static Truth notesOf(Review review, Word word, Function<Note, Truth> condition) {
        Truth any = review.made() ? FALSE : UNKNOWN;
        for (Note note : review.of(word)) {
            any = any.or(review.holds(note).and(condition.apply(note)));
        }
        return any;
    }

    Truth notesOf(Word word, Function<Note, Truth> condition) {
        return notesOf(post.review(), word, condition);
    }

    Truth onOfficial() {
        return office.official(post.appearsOn());
    }

    Truth asOrganisation() {
        return notes(Word.AS_ORGANISATION);
    }

    Truth onBehalf() {
        return notes(Word.ON_BEHALF_OF_IWSO).or(asOrganisation());
    }

    Truth speaker() {
        return office.speaker(post.actorId(), post.at());
    }

    /** 89: she speaks for IWSO and may. */
    Truth speaksWithRole() {
        return onBehalf().and(speaker());
    }

    /** 41: an approved user announces something on an official account. */
    Truth announces() {
        return notes(Word.ANNOUNCEMENT).and(onOfficial()).and(office.approvedUser(post.actorId(), post.at()));
    }

    /** 54, 55: a conversation about IWSO, save what others than speakers post as the organisation. */
    Truth conversation() {
        return notes(Word.ABOUT_IWSO).and(ownNameOrSpeaker());
    }

    /** "Identity organisation used by others: 89 only." */
    Truth ownNameOrSpeaker() {
        return asOrganisation().not().or(speaker());
    }

    /** 47: a personal page that hides the affiliation, with what is purely personal and not about IWSO. */
    Truth outside() {
        Account used = office.account(post.account());
        Truth blog = used.kind().is(AccountKind.BLOG).or(office.reading("I-scope"));
        return used.personal()
                .and(onOfficial().not())
                .and(blog)
                .and(used.affiliation().is(Affiliation.NONE))
                .and(office.iwsoAddress(post.account()).not())
                .and(notes(Word.ABOUT_IWSO).not())
                .and(notes(Word.PURELY_PERSONAL));
    }

    /** 70: a picture shows somebody who is a client, or from her time as one. */
    Truth showsClient() {
        return anyPicture(this::showsClient);
    }

    private Truth showsClient(Depiction picture) {
        // Of a picture that nobody dated, only a former client's can be from her time; none is from a time to come.
        Truth fromHerTime = picture.takenOn().isKnown()
                ? office.client(picture.who(), picture.takenOn())
                        .and(picture.takenOn().notAfter(post.at()))
                : office.formerClient(picture.who(), post.at()).and(UNKNOWN);
        return office.client(picture.who(), post.at()).or(fromHerTime).and(counts(picture));
    }

    /** 71: a picture shows staff; one's own portrait is for I-selfie. */
    Truth showsStaff() {
        return anyPicture(picture -> {
            String who = picture.who().staffId();
            Truth herself = Ids.same(who, post.actorId());
            return office.staff(who, post.at())
                    .and(herself.not().or(office.reading("I-selfie")))
                    .and(counts(picture));
        });
    }

    private Truth counts(Depiction picture) {
        return office.reading("I-recognisable").or(picture.recognisable());
    }

    private Truth anyPicture(Function<Depiction, Truth> condition) {
        Truth any = post.pictures().otherwise();
        for (Depiction picture : post.pictures()) {
            any = any.or(condition.apply(picture));
        }
        return any;
    }

    /** 72: a delegate on an official site, with the Executive Director's approval of the publication. */
    private Truth delegatePublishes() {
        return office.delegate(post.actorId(), post.at())
                .and(onOfficial())
                .and(office.approved(Request.Kind.PUBLICATION, post.id(), post.at(), post.actorId())
                        .or(office.ownDirector(post.actorId(), post.at())));
    }

    Truth delegatePhotos() {
        Truth without = anyPicture(picture -> showsClient(picture)
                .and(office.consentedToImages(clientId(picture.who()), post.at())
                        .not()));
        return delegatePublishes().and(without.not());
    }

    Truth delegateStories() {
        return delegatePublishes().and(allConsentedToWords());
    }

    /** 20: every client of whom it tells had consented to words. */
    Truth allConsentedToWords() {
        Truth without = post.review().made()
                ? FALSE
                : office.consentedToWords(Ids.UNKNOWN, post.at()).not();
        for (Note note : post.review().of(Word.CLIENT_INFORMATION)) {
            without = without.or(someWithoutConsent(note));
        }
        return without.not();
    }

    // Where no client is named, it tells of one whom nobody named.
    private Truth someWithoutConsent(Note note) {
        Truth any = FALSE;
        boolean named = false;
        for (Party party : note.about()) {
            if (party.kind() == Party.Kind.CLIENT || party.kind() == Party.Kind.UNKNOWN) {
                named = true;
                any = any.or(
                        office.consentedToWords(party.clientId(), post.at()).not());
            }
        }
        if (named) {
            return any;
        }
        return office.consentedToWords(Ids.UNKNOWN, post.at()).not();
    }

    private static String clientId(Party party) {
        return party.clientId();
    }

    /** 69, 8: the note is about staff other than whoever posted it. */
    Truth aboutOtherStaff(Party party) {
        return office.staff(party.staffId(), post.at())
                .and(Ids.same(party.staffId(), post.actorId()).not());
    }

    Truth aboutClient(Party party) {
        return office.client(party, post.at())
                .or(office.formerClient(party, post.at()).and(office.reading("I-former-client")));
    }

    static Truth any(Note note, Truth whenNobody, Function<Party, Truth> condition) {
        Truth any = note.about().isEmpty() ? whenNobody : FALSE;
        for (Party party : note.about()) {
            any = any.or(condition.apply(party));
        }
        return any;
    }
}
