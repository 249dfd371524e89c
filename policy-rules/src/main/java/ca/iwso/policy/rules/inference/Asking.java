package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What a client asked in a social network (6.10.2), with the account on which it arrived.
 *
 * @param request the request
 * @param client who asked
 * @param account the account on which it arrived
 * @param acts all that may answer it: done towards the same client, or by her of whom it was asked towards nobody knows whom
 *     or after nobody knows who asked, or by nobody knows whom, and what says that it answers this
 */
public record Asking(ClientRequest request, Client client, Account account, List<Interaction> acts) {

    /** Gives the asking of a request. */
    public static Asking of(ClientRequest request, Client client, Account account) {
        return new Asking(request, client, account, List.of());
    }

    /** Gives the asking of a request of which nobody recorded who made it. */
    public static Asking byUnknown(ClientRequest request, Account account) {
        return of(request, Client.unrecorded(request.client()), account);
    }

    /** Gives the asking of a request, with the acts that may answer it; one may be in several lists. */
    public static Asking of(ClientRequest request, Client client, Account account, List<List<Interaction>> acts) {
        Map<String, Interaction> all = new HashMap<>();
        acts.forEach(some -> some.forEach(act -> all.put(act.id(), act)));
        List<Interaction> sorted = all.values().stream().sorted(Event.BY_TIME).toList();
        return new Asking(request, client, account, sorted);
    }

    /** Tells whether a client of that day asked, on an account that is none of IWSO's own. */
    Reason byClientOffOfficialSites() {
        return Reason.all(
                Reason.of(
                        "asker-is-client",
                        request.act().actor().kind().is(Party.Kind.CLIENT),
                        request,
                        "actor",
                        request.act().actor().kind()),
                Dealings.clientAt(client, When.of(request)),
                Reason.not(
                        "asked-off-official-sites",
                        Reason.of("site-official", account.official(), account, "hosting", account.hosting())));
    }

    /** Tells whether a client asked it of somebody who is staff at the time. */
    private Reason ofStaff(StaffMember addressee) {
        return Reason.all(
                Conduct.staffAt("addressee-is-staff", addressee, When.of(request)), byClientOffOfficialSites());
    }

    /** Tells whether it asks for a contact, which accepting grants. */
    boolean isForContact() {
        return request.kind() == ClientRequest.Kind.FRIENDSHIP || request.kind() == ClientRequest.Kind.BUSINESS_CONTACT;
    }

    /** Gives the claim, for her of whom it was asked, that she follows the advice as long as she does not answer. */
    public Claim claimOfIgnoring(Rule rule, StaffMember addressee, Readings readings) {
        Reason ignored = Reason.all(ofStaff(addressee), Reason.not("was-ignored", answered(readings)));
        // An answer departs from the advice at the act that answers, so nothing is left to hold here.
        return claim(rule, addressee, ignored, Reason.any(), null);
    }

    /** Gives the claim, for her of whom it was asked, that it is still to be addressed in person. */
    public Claim claimOfMeeting(Rule rule, StaffMember addressee) {
        Reason addressed = any("addressed-in-person", Answer::inPerson);
        Optional<Moment> first = answers()
                .filter(each -> each.inPerson().truth() == Truth.TRUE)
                .map(each -> each.act().at())
                .min(Comparator.naturalOrder());
        Moment done = first.orElse(addressed.truth() == Truth.FALSE ? Moment.NONE : Moment.UNKNOWN);
        return claim(
                rule,
                addressee,
                ofStaff(addressee),
                Reason.not("left-unaddressed", addressed),
                new Claim.Duty(request.at(), done));
    }

    private Reason answered(Readings readings) {
        return any("was-answered", each -> each.given(readings));
    }

    private Stream<Answer> answers() {
        return acts.stream().map(act -> new Answer(act, act.actorId(), this));
    }

    /** What surely is no answer is left out: the reasons would else list all that was ever done towards her. */
    private Reason any(String term, Function<Answer, Reason> reason) {
        List<Reason> open = answers()
                .map(reason)
                .filter(each -> each.truth() != Truth.FALSE)
                .toList();
        return open.isEmpty() ? Reason.of(term, Truth.FALSE, request, "", Ids.NONE) : Reason.any(term, open);
    }

    private Claim claim(Rule rule, StaffMember addressee, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        return new Claim(
                Conduct.norm(rule),
                request,
                addressee.id(),
                false,
                request.act().stage(),
                matter,
                holds,
                duty);
    }
}
