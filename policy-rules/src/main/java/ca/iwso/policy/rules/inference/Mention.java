package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whom a word that a reviewer noted concerns.
 *
 * @param event the id of the post
 * @param word the word
 * @param client the id of the client concerned, {@code none} where it is no client, {@code unknown} where nobody knows
 * @param staff the id of the member of staff concerned, {@code none} and {@code unknown} likewise
 * @param noted whether the word holds
 * @param whom whom it concerns
 * @param post the post
 */
public record Mention(String event, Word word, String client, String staff, Truth noted, Party whom, Post post)
        implements Fact {

    /**
     * Gives everybody whom the words of a post's review concern.
     *
     * <p>Information about clients always concerns one: where the note names none, one of whom nobody knows who she is.
     */
    public static List<Mention> in(Post post) {
        List<Mention> mentions = new ArrayList<>();
        post.review().noted().forEach(note -> add(mentions, post, note, Truth.TRUE));
        post.review().unsure().forEach(note -> add(mentions, post, note, Truth.UNKNOWN));
        return mentions;
    }

    private static void add(List<Mention> mentions, Post post, Note note, Truth noted) {
        for (Party whom : note.word() == Word.CLIENT_INFORMATION ? clients(note) : note.about()) {
            mentions.add(new Mention(post.id(), note.word(), whom.clientId(), whom.staffId(), noted, whom, post));
        }
    }

    private static List<Party> clients(Note note) {
        List<Party> clients = note.about().stream()
                .filter(whom -> !whom.clientId().equals(Ids.NONE))
                .toList();
        return clients.isEmpty() ? List.of(Party.UNKNOWN) : clients;
    }

    @Override
    public String id() {
        return post.id() + "/review";
    }

    @Override
    public String path() {
        return post.path() + "/review";
    }

    /** Tells whether the reviewer noted it. */
    Reason isNoted() {
        return Reason.of(Words.term(word), noted, this, "", noted);
    }

    /** Tells whether the word holds of other staff, a client or a stakeholder (6.9.2); donors count as stakeholders. */
    public Reason concernsProtected(Client woman, StaffMember person, String actor, Readings readings) {
        Reason noted = isNoted();
        return switch (whom.kind()) {
            case STAFF -> Reason.all(noted, concernsOtherStaff(person, actor));
            case STAKEHOLDER, DONOR -> Reason.all(noted, concerns("concerns-stakeholder", Truth.TRUE));
            case CLIENT -> Reason.all(noted, concernsClient(woman, readings));
            case UNKNOWN -> Reason.all(noted, concerns("concerns-protected", Truth.UNKNOWN));
            case RELATIVE, OTHER, NONE -> Reason.all(noted, concerns("concerns-protected", Truth.FALSE));
        };
    }

    /** Tells whether the word holds of clients, donors or other staff (2): of whom respect is asked by name. */
    public Reason concernsRespected(Client woman, StaffMember person, String actor, Readings readings) {
        Reason noted = isNoted();
        return switch (whom.kind()) {
            case STAFF -> Reason.all(noted, concernsOtherStaff(person, actor));
            case DONOR -> Reason.all(noted, concerns("concerns-donor", Truth.TRUE));
            case CLIENT -> Reason.all(noted, concernsClient(woman, readings));
            case UNKNOWN -> Reason.all(noted, concerns("concerns-respected", Truth.UNKNOWN));
            case STAKEHOLDER, RELATIVE, OTHER, NONE -> Reason.all(noted, concerns("concerns-respected", Truth.FALSE));
        };
    }

    private Reason concernsOtherStaff(StaffMember person, String actor) {
        return Reason.all(
                "concerns-other-staff",
                List.of(
                        Conduct.staffAt("concerned-is-staff", person, When.of(post)),
                        Reason.not("concerns-another", concerns("concerns-oneself", Ids.same(whom.id(), actor)))));
    }

    private Reason concernsClient(Client woman, Readings readings) {
        return Reason.any(
                When.of(post).says("concerns-client", woman.clientAt(post.at()), woman, "", woman.id()),
                Reason.all(
                        When.of(post).says("concerns-former-client", woman.formerAt(post.at()), woman, "", woman.id()),
                        readings.says("I-former-client")));
    }

    private Reason concerns(String term, Truth truth) {
        return Reason.of(term, truth, this, "", whom.id());
    }
}
