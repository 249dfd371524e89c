package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

/**
 * Somebody's belief that her password was learned, with the new passwords that she asked for (8).
 *
 * @param act the event
 * @param conduct whose belief it is
 * @param user the user ID concerned
 * @param resets what was asked for by her, or by nobody knows whom
 */
public record Suspicion(CompromiseSuspected act, Conduct conduct, UserId user, List<ResetRequested> resets) {

    /** Gives a suspicion, from what she asked for and what nobody knows who asked for. */
    public static Suspicion of(Conduct conduct, UserId user, List<ResetRequested> hers, List<ResetRequested> loose) {
        SortedSet<ResetRequested> resets = new TreeSet<>(Event.BY_TIME);
        resets.addAll(hers);
        resets.addAll(loose);
        return new Suspicion(conduct.act(CompromiseSuspected.class), conduct, user, List.copyOf(resets));
    }

    /** Gives the claim that she has still to ask the IT administrator for a new password. */
    public Claim claim(Rule rule) {
        Truth asked = Truth.any(resets.stream().map(this::answers).toList());
        Moment done = resets.stream()
                .filter(reset -> answers(reset) == Truth.TRUE)
                .map(ResetRequested::at)
                .findFirst()
                .orElse(asked == Truth.FALSE ? Moment.NONE : Moment.UNKNOWN);
        return conduct.claim(
                rule,
                Reason.all(conduct.byStaff(), hers()),
                Reason.not("reset-open", asked(asked, done)),
                new Claim.Duty(act.at(), done));
    }

    /** Tells whether the password is hers; where nobody knows which it is, or who suspected, that is what is missing. */
    private Reason hers() {
        Truth issued = user.issuedTo(conduct.bearer().id());
        if (act.user().equals(Ids.UNKNOWN)) {
            return Reason.of("password-hers", issued, act, "user", Ids.UNKNOWN);
        }
        boolean assigned = user.assignees().stream().noneMatch(Ids.UNKNOWN::equals);
        return issued == Truth.UNKNOWN && act.actorId().equals(Ids.UNKNOWN) && assigned
                ? Reason.of("password-hers", issued, act, "actor", Ids.UNKNOWN)
                : Reason.of("password-hers", issued, user, "assignee", user.assignees());
    }

    private Reason asked(Truth asked, Moment done) {
        List<Reason> maybe = resets.stream()
                .filter(reset -> answers(reset) != Truth.FALSE)
                .map(this::answer)
                .toList();
        return maybe.isEmpty() ? Reason.of("reset-asked", asked, act, "", done) : Reason.any("reset-asked", maybe);
    }

    /** Gives whether a request answers, resting on what nobody knows of it, or of the suspicion. */
    private Reason answer(ResetRequested reset) {
        List<Ground> unknown = new ArrayList<>();
        if (act.user().equals(Ids.UNKNOWN)) {
            unknown.add(new Ground(act, "user", act.user()));
        }
        if (reset.user().equals(Ids.UNKNOWN)) {
            unknown.add(new Ground(reset, "user", reset.user()));
        }
        if (reset.actorId().equals(Ids.UNKNOWN)) {
            unknown.add(new Ground(reset, "actor", reset.actorId()));
        }
        for (Event each : List.of(act, reset)) {
            if (each.at().kind() == Moment.Kind.UNKNOWN) {
                unknown.add(new Ground(each, "at", each.at()));
            }
        }
        if (unknown.isEmpty()) {
            unknown.add(new Ground(reset, "user", reset.user()));
        }
        return Reason.of("reset-answers", answers(reset), unknown.toArray(Ground[]::new));
    }

    /** Tells whether she asked for the password in question to be reset, after she came to suspect. */
    private Truth answers(ResetRequested reset) {
        return Ids.same(reset.user(), act.user())
                .and(Ids.same(reset.actorId(), conduct.bearer().id()))
                .and(act.at().notAfter(reset.at()));
    }
}
