package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects what is found of each norm, and decides the outcome from the truth of its conditions (design 2, Outcome). */
final class Ledger {
    private final Office office;
    private Bearers bearers;
    private final Map<String, Answer> answers = new TreeMap<>();

    Ledger(Office office) {
        this.office = office;
        this.bearers = new Bearers(List.of());
    }

    /** Tells who answers for the acts that are judged next. */
    void answering(Bearers whoAnswer) {
        bearers = whoAnswer;
    }

    /**
     * Judges a norm that binds staff who act.
     *
     * @param matter whether there is something for the norm to be kept by, the actor's being staff aside
     * @param broken whether it is not followed
     * @param defeat whether a norm defeats it
     * @param outside whether 6.7.1 takes the act out of the policy
     */
    void act(String norm, Event event, Truth matter, Truth broken, Truth defeat, Truth outside) {
        for (Bearers.Bearer bearer : bearers.all()) {
            Truth bound = bound(bearer, event);
            judge(norm, event, bearer.id(), bound.and(matter), bound.and(broken), defeat, outside);
        }
    }

    /** Judges a norm that another norm defeats, which itself binds or frees staff only. */
    void yielding(String norm, Event event, Truth matter, Truth broken, Truth defeat, Truth outside) {
        for (Bearers.Bearer bearer : bearers.all()) {
            Truth bound = bound(bearer, event);
            judge(norm, event, bearer.id(), bound.and(matter), bound.and(broken), defeat, outside);
        }
    }

    private Truth bound(Bearers.Bearer bearer, Event event) {
        return office.staff(bearer.id(), event.at()).and(bearer.answers());
    }

    /** Judges a prohibition whose matter is the breach itself, and which hangs on who bears it. */
    void byBearer(String norm, Event event, Function<String, Truth> broken) {
        for (Bearers.Bearer bearer : bearers.all()) {
            Truth all = bound(bearer, event).and(broken.apply(bearer.id()));
            judge(norm, event, bearer.id(), all, all, FALSE, FALSE);
        }
    }

    void act(String norm, Event event, Truth matter, Truth broken) {
        act(norm, event, matter, broken, FALSE, FALSE);
    }

    /** Judges a permission that staff who act use or do not; 9.1 extends what binds, and leaves permissions as they are. */
    void permission(String norm, Event event, Truth holds) {
        for (Bearers.Bearer bearer : bearers.all()) {
            permission(norm, event, bearer.id(), bound(bearer, event).and(holds));
        }
    }

    void permission(String norm, Event event, String bearer, Truth holds) {
        put(
                norm,
                event.path(),
                bearer,
                switch (holds) {
                    case TRUE -> Answer.of(Outcome.FULFILLED);
                    case FALSE -> Answer.NOT_APPLICABLE;
                    case UNKNOWN -> Answer.undetermined(null);
                });
    }

    /**
     * Judges a duty: done, it is fulfilled if in time; not done, it is pending until its time is over.
     *
     * @param applies whether there is a duty
     * @param since when it arose
     * @param done when it was done; NONE where it was not, UNKNOWN where it may have been
     */
    void duty(
            String norm,
            String subject,
            String bearer,
            Truth applies,
            Moment since,
            Moment done,
            Truth defeat,
            Truth outside) {
        dueDuty(norm, subject, bearer, applies, due(norm, since), done, defeat, outside);
    }

    /**
     * Judges a duty that may have been done when nobody knows.
     *
     * @param ever whether it was done at all by the as-of time
     */
    void undatedDuty(String norm, String subject, String bearer, Truth applies, Moment since, Moment done, Truth ever) {
        Moment due = due(norm, since);
        if (applies == TRUE && ever == TRUE && !done.isKnown() && late(due, office.asOf()) == FALSE) {
            put(norm, subject, bearer, Answer.of(Outcome.FULFILLED).dueBy(due));
        } else {
            dueDuty(norm, subject, bearer, applies, due, done, FALSE, FALSE);
        }
    }

    /** Judges a duty for which the text itself says by when. */
    void dueDuty(
            String norm,
            String subject,
            String bearer,
            Truth applies,
            Moment due,
            Moment done,
            Truth defeat,
            Truth outside) {
        put(
                norm,
                subject,
                bearer,
                dutyAnswer(norm, applies, due, done, defeat, outside).dueBy(due));
    }

    /** Judges a duty of whoever answers for the act that asks for it. */
    void actorsDuty(String norm, Event event, Function<String, Truth> applies, Function<String, Moment> done) {
        for (Bearers.Bearer bearer : bearers.all()) {
            Truth hers = bound(bearer, event).and(triggers(event)).and(applies.apply(bearer.id()));
            duty(norm, event.path(), bearer.id(), hers, event.at(), done.apply(bearer.id()), FALSE, FALSE);
        }
    }

    /** Tells whether an event asks for something: what was only tried does not. */
    static Truth triggers(Event event) {
        return Truth.of(event.act().stage() != Act.Stage.ATTEMPTED);
    }

    /** Gives by when a duty is to be done that arose then, where the settings set a time. */
    Moment due(String norm, Moment since) {
        String deadline = PolicyEngine.policy().norm(norm).deadline();
        String span = deadline.isEmpty()
                ? ""
                : office.settings().value(PolicyEngine.policy().parameter(deadline));
        if (span.isEmpty() || since.kind() == Moment.Kind.NONE) {
            return Moment.NONE;
        }
        return since.isKnown() ? Span.parse(span).after(since, office.settings().zone()) : Moment.UNKNOWN;
    }

    // In time to its end, which for a date is the next midnight.
    private static Truth late(Moment due, Moment done) {
        return due.kind() == Moment.Kind.NONE ? FALSE : due.endedBefore(done);
    }

    private Answer dutyAnswer(String norm, Truth applies, Moment due, Moment done, Truth defeat, Truth outside) {
        if (applies == FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        Truth late = late(due, done.isKnown() ? done : office.asOf());
        if (applies == UNKNOWN && late == FALSE && defeat == FALSE && outside == FALSE) {
            return Answer.PERHAPS_PENDING;
        }
        if (done.isKnown() || late != FALSE) {
            Truth undone = done.isKnown()
                    ? TRUE
                    : Truth.of(done.kind() == Moment.Kind.NONE).or(UNKNOWN);
            return answer(norm, applies, applies.and(late).and(undone), defeat, outside);
        }
        if (defeat == TRUE || outside == TRUE) {
            return Answer.of(Outcome.EXEMPT);
        }
        return Answer.of(Outcome.PENDING);
    }

    /** Judges a norm for an act and whoever bears it; who is bound is part of matter and broken. */
    void judge(String norm, Event event, String bearer, Truth matter, Truth broken, Truth defeat, Truth outside) {
        Truth counts = attempt(event.act(), hard(norm));
        state(norm, event.path(), bearer, matter.and(counts), broken.and(counts), defeat, outside);
    }

    /** Judges a norm for anything that is recorded. */
    void state(String norm, String subject, String bearer, Truth matter, Truth broken, Truth defeat, Truth outside) {
        put(norm, subject, bearer, answer(norm, matter, broken, defeat, outside));
    }

    private Answer answer(String norm, Truth matter, Truth broken, Truth defeat, Truth outside) {
        if (broken == FALSE) {
            if (matter == FALSE || outside == TRUE) {
                return Answer.NOT_APPLICABLE;
            }
            return matter == TRUE && outside == FALSE ? Answer.of(Outcome.FULFILLED) : Answer.KEPT;
        }
        if (defeat == TRUE || outside == TRUE) {
            return Answer.of(Outcome.EXEMPT);
        }
        boolean free = defeat == FALSE && outside == FALSE;
        return broken == TRUE && free ? Answer.of(breach(norm)) : Answer.undetermined(breach(norm));
    }

    // 9.1: an attempt that was meant counts as the act, for hard norms only.
    private static Truth attempt(Act act, boolean hard) {
        if (act.stage() != Act.Stage.ATTEMPTED) {
            return TRUE;
        }
        return hard ? act.intended() : FALSE;
    }

    boolean hard(String norm) {
        return PolicyEngine.policy().norm(norm).force() == Force.HARD
                || office.settings().hardened().contains(norm);
    }

    Outcome breach(String norm) {
        return hard(norm) ? Outcome.VIOLATED : Outcome.DEPARTED;
    }

    void put(String norm, String subject, String bearer, Answer answer) {
        String key = key(norm, subject, bearer);
        if (answers.put(key, answer) != null) {
            throw new IllegalStateException("two answers for " + key);
        }
    }

    private static String key(String norm, String subject, String bearer) {
        return norm + "@" + subject + "@" + bearer;
    }

    /** Gives all answers, after norms that yield have yielded (design 2, Resolution). */
    Map<String, Answer> resolved() {
        Map<String, Answer> resolved = new TreeMap<>(answers);
        for (Norm norm : PolicyEngine.policy().norms().values()) {
            for (Map.Entry<String, Answer> each : answers.entrySet()) {
                String key = each.getKey();
                if (key.startsWith(norm.id() + "@") && !norm.yieldsTo().isEmpty()) {
                    String rest = key.substring(norm.id().length());
                    List<Answer> first = norm.yieldsTo().stream()
                            .map(other -> answers.getOrDefault(other + rest, Answer.NOT_APPLICABLE))
                            .toList();
                    resolved.put(key, afterYielding(each.getValue(), norm.id(), first));
                }
            }
        }
        return resolved;
    }

    private Answer afterYielding(Answer own, String norm, List<Answer> first) {
        if (first.stream().anyMatch(each -> each.outcome() == Outcome.VIOLATED)) {
            return Answer.NOT_APPLICABLE;
        }
        boolean open = first.stream().anyMatch(each -> each.outcome() == Outcome.UNDETERMINED);
        boolean bad = own.outcome() == Outcome.VIOLATED || own.outcome() == Outcome.DEPARTED;
        return open && bad ? Answer.undetermined(breach(norm)) : own;
    }
}
