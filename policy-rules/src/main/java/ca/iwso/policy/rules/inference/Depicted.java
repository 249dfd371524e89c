package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * Somebody whom a picture in a post shows.
 *
 * @param event the id of the post
 * @param client the id of the client shown, {@code none} where it is no client, {@code unknown} where nobody knows
 * @param staff the id of the staff member shown, with the same words
 * @param index the position among the people shown
 * @param post the post
 * @param depiction the record
 */
public record Depicted(String event, String client, String staff, int index, Post post, Depiction depiction)
        implements Fact {

    /** Gives the person shown at a position of a post's pictures. */
    public static Depicted of(Post post, int index) {
        Depiction depiction = post.pictures().list().get(index);
        Party who = depiction.who();
        return new Depicted(post.id(), who.clientId(), who.staffId(), index, post, depiction);
    }

    @Override
    public String id() {
        return post.id() + "/depicts/" + index;
    }

    @Override
    public String path() {
        return post.path() + "/depicts/" + index;
    }

    /** Tells whether she can be recognised, or need not be for a picture to count (I-recognisable). */
    private Reason counts(Readings readings) {
        return Reason.any(
                readings.says("I-recognisable"),
                Reason.of("recognisable", depiction.recognisable(), this, "recognisable", depiction.recognisable()));
    }

    /**
     * Tells whether the picture shows a client.
     *
     * <p>A picture from a woman's time as a client stays protected after it.
     */
    public Reason showsClient(Client woman, Readings readings) {
        Party who = depiction.who();
        When when = When.of(post);
        Truth inHerTime =
                woman.clientAt(post.at()).or(woman.formerAt(post.at()).and(takenInHerTime(woman, depiction.takenOn())));
        return Reason.all(
                Reason.of("depicts-client", who.kind().is(Party.Kind.CLIENT), this, "", who.id()),
                inHerTime == Truth.UNKNOWN && woman.clientAt(post.at()) == Truth.FALSE
                        ? when.says("picture-from-her-time", inHerTime, this, "takenOn", depiction.takenOn())
                        : when.says("picture-from-her-time", inHerTime, woman, "", woman.id()),
                counts(readings));
    }

    private static Truth takenInHerTime(Client woman, Moment takenOn) {
        return takenOn.isKnown() ? woman.clientAt(takenOn) : Truth.UNKNOWN;
    }

    /**
     * Tells whether the picture shows a member of staff.
     *
     * <p>One's own portrait hangs on a reading: the text forbids it, and 6.7.3 assumes profiles (I-selfie).
     */
    public Reason showsStaff(StaffMember person, String actor, Readings readings) {
        Party who = depiction.who();
        Truth self = Ids.same(who.staffId(), actor);
        return Reason.all(
                Reason.of("depicts-staff", who.kind().is(Party.Kind.STAFF), this, "", who.id()),
                Conduct.staffAt("depicted-is-staff", person, When.of(post)),
                counts(readings),
                Reason.any(
                        Reason.not("depicts-another", Reason.of("depicts-oneself", self, this, "", who.id())),
                        readings.says("I-selfie")));
    }
}
