package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * Whom a post shows in pictures, and of whom it tells in words.
 *
 * @param clientsShown the clients whom pictures show
 * @param staffShown the staff whom pictures show
 * @param spokenOf those whom noted words concern
 * @param clientsTold the clients of whom it tells something
 */
public record Showing(
        List<ClientShown> clientsShown,
        List<StaffShown> staffShown,
        List<SpokenOf> spokenOf,
        List<ClientTold> clientsTold) {

    /** Gives whom a post shows and of whom it tells. */
    public static Showing of(
            List<ClientShown> clientsShown,
            List<StaffShown> staffShown,
            List<SpokenOf> spokenOf,
            List<ClientTold> clientsTold) {
        return new Showing(
                List.copyOf(clientsShown), List.copyOf(staffShown), List.copyOf(spokenOf), List.copyOf(clientsTold));
    }

    /** Tells of each picture of a client whether it shows one. */
    List<Reason> clients() {
        return clientsShown.stream().map(ClientShown::shown).toList();
    }

    /** Tells of each picture of staff, posted by somebody, whether it shows a member of staff. */
    List<Reason> staff(String actor) {
        return staffShown.stream().map(image -> image.shown(actor)).toList();
    }

    /** Tells of each client shown whether she had consented to pictures. */
    List<Reason> consentsToPictures() {
        return clientsShown.stream().map(ClientShown::consentedIfShown).toList();
    }

    /** Tells of each client told of whether she had consented to words. */
    List<Reason> consentsToWords() {
        return clientsTold.stream().map(ClientTold::consented).toList();
    }

    /** Tells of each who is disrespected whether somebody owes her respect (2). */
    List<Reason> disrespected(String actor) {
        return of(Word.DISRESPECTFUL, spoken -> spoken.concernsRespected(actor));
    }

    /** Tells of each who is derogated whether 6.9.2 protects her from somebody's comments. */
    List<Reason> derogated(String actor) {
        return of(Word.DEROGATORY, spoken -> spoken.concernsProtected(actor));
    }

    private List<Reason> of(Word word, Function<SpokenOf, Reason> concerns) {
        return spokenOf.stream()
                .filter(spoken -> spoken.word() == word)
                .map(concerns)
                .toList();
    }
}
