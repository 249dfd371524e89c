package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * Somebody whom a noted word concerns, with what is recorded of her.
 *
 * @param event the id of the post
 * @param word the word
 * @param mention the note
 * @param woman the client, where it is one
 * @param person the member of staff, where it is one
 * @param readings the readings
 */
public record SpokenOf(String event, Word word, Mention mention, Client woman, StaffMember person, Readings readings) {

    /** Gives somebody whom a noted word concerns. */
    public static SpokenOf of(Mention mention, Client woman, StaffMember person, Premises premises) {
        return new SpokenOf(mention.event(), mention.word(), mention, woman, person, premises.readings());
    }

    /** Tells whether the word holds of those whom 6.9.2 protects from somebody's comments. */
    public Reason concernsProtected(String actor) {
        return mention.concernsProtected(woman, person, actor, readings);
    }

    /** Tells whether the word holds of those to whom somebody owes respect (2). */
    public Reason concernsRespected(String actor) {
        return mention.concernsRespected(woman, person, actor, readings);
    }
}
