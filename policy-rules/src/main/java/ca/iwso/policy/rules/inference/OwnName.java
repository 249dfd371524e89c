package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/** The conditions under which staff write about IWSO and their work in their own name (6.7.1 to 6.7.5). */
public final class OwnName {
    private OwnName() {}

    /** Tells whether staff discuss their work on an account that is not one of IWSO's (6.7.1). */
    public static Reason discussesWork(Posting posting) {
        return Reason.all(
                posting.byStaff(), posting.onOtherAccount(), posting.isOwn(), posting.notes(Word.DISCUSSES_WORK));
    }

    /** Tells whether the post, or the profile beside it, says that the opinions are the author's own (6.7.1). */
    public static Reason marksOpinion(Posting posting) {
        return Reason.any(
                "opinion-marked", List.of(posting.notes(Word.OWN_OPINION), Pages.carriesDisclaimer(posting.account())));
    }

    /** Tells whether staff write on a page of theirs that says where they work (6.7.3). */
    public static Reason writesOnProfile(Posting posting) {
        return Reason.all(
                posting.byStaff(),
                posting.withPersonalAccount(),
                Pages.showsAffiliation(posting.account()),
                posting.isOwn());
    }

    /** Tells whether staff post what goes against IWSO's values or could harm its reputation, on another account (6.7.4). */
    public static Reason mayHarmIwso(Posting posting) {
        return Reason.all(
                posting.byStaff(),
                posting.onOtherAccount(),
                posting.isOwn(),
                Reason.any(
                        "may-harm-iwso",
                        List.of(posting.notes(Word.CONTRARY_TO_VALUES), couldHarmReputationOfIwso(posting))));
    }

    /** Tells whether the post, or the profile beside it, refers to IWSO (6.7.4). */
    public static Reason refersToIwso(Posting posting) {
        return Reason.any(
                "refers-to-iwso",
                List.of(posting.notes(Word.REFERS_TO_IWSO), Pages.identifies(posting.account(), posting.readings())));
    }

    /**
     * Tells whether staff take part in a conversation about IWSO (6.7.5).
     *
     * <p>Who posts as the organisation has no connection to acknowledge; it is left to 6.11.3 whether she may.
     */
    public static Reason talksOfIwso(Posting posting) {
        return Reason.all(
                posting.byStaff(),
                posting.notes(Word.ABOUT_IWSO),
                Reason.any("own-name-or-speaker", List.of(posting.isOwn(), posting.bySpeaker())));
    }

    /** A note that names nobody is about IWSO's reputation. */
    private static Reason couldHarmReputationOfIwso(Posting posting) {
        List<Reason> harms = new ArrayList<>();
        for (Note note : posting.post().review().of(Word.COULD_HARM_REPUTATION)) {
            Truth noted = posting.post().review().holds(note);
            harms.add(Reason.of(
                    "could-harm-reputation-of-iwso", noted.and(concernsIwso(note)), posting.post(), "review", noted));
        }
        return harms.isEmpty()
                ? posting.notes(Word.COULD_HARM_REPUTATION)
                : Reason.any("could-harm-reputation-of-iwso", harms);
    }

    private static Truth concernsIwso(Note note) {
        boolean open = note.about().stream().anyMatch(whom -> whom.kind() == Party.Kind.UNKNOWN);
        return open ? Truth.UNKNOWN : Truth.of(note.about().isEmpty());
    }
}
