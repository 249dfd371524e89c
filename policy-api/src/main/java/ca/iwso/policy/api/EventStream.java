package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.EventLines;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.rules.CaseParts;
import ca.iwso.policy.rules.StreamJudge;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges events as they come, by records that are known before, and holds only some of them at a time: however many come, it
 * takes no more memory, but for some bytes for each by which it is known that it was there.
 *
 * <p>What is found is what {@link PolicyEngine#evaluate(CaseFile)} finds of the records with all events, where two conditions
 * hold. The as-of time is given, since the last event is not known before. And events that belong together (an error and the
 * post with the error, a client's request and what is done to her) stand within a window of so many events; this is checked, and
 * an event is refused that belongs to one judged before it.
 *
 * <p>For one thread. What it is given last it judges at the {@link #finish}, which must not be left out.
 */
public final class EventStream {
    private final PolicyEngine engine;
    private final StreamJudge judge;
    private final StreamOptions options;
    private final BiConsumer<CaseFile, Evaluation> found;
    private final CaseIntegrity integrity;
    private final Problems problems = new Problems();
    private final EventLines lines;
    private final Places places;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private Verdict verdict = Verdict.NOT_REGULATED;
    private int events;
    private long happened;
    private boolean finished;

    EventStream(
            PolicyEngine engine,
            StreamJudge judge,
            CaseFile records,
            StreamOptions options,
            BiConsumer<CaseFile, Evaluation> found) {
        this.engine = engine;
        this.judge = judge;
        this.options = options;
        this.found = found;
        this.integrity = CaseIntegrity.checked(judge.records());
        this.lines = new EventLines(judge.records(), engine.settings().zone(), problems);
        this.places =
                new Places(path -> lines.find(path).or(() -> records.places().exactly(path)));
    }

    /**
     * Adds an event, and judges those that none can belong to any more.
     *
     * <p>Throws IllegalArgumentException for an event with the id of another, for one that refers to what the stream or a complete
     * register does not have, and for one that belongs to events judged before; {@link RuleFault} where a rule fails, and
     * {@link ListenerFault} where a listener does. After any of these, what was found is not the whole.
     */
    public void add(Event event) {
        checkOpen();
        integrity.checkRecords(Objects.requireNonNull(event, "event"));
        StreamJudge.Refusal refusal = judge.refusal(event);
        if (refusal != null) {
            throw new IllegalArgumentException(shown(event) + reason(refusal));
        }
        hold(event);
    }

    /** Reads the events of a file of JSON Lines, as {@link #read(String, InputStream)} does. */
    public void read(Path file) {
        checkOpen();
        lines.read(file, this::take);
    }

    /**
     * Reads events as JSON Lines, and judges those that none can belong to any more: each line an event, or events under the key
     * {@code events}. It leaves the stream open.
     *
     * <p>Where something is wrong, nothing more is judged, unless it is to keep going; the rest is read, so that
     * {@link #finish} reports all problems.
     *
     * @param name the name that stands in places
     */
    public void read(String name, InputStream in) {
        checkOpen();
        lines.read(Objects.requireNonNull(name, "name"), Objects.requireNonNull(in, "in"), this::take);
    }

    /**
     * Judges what is left, and then the records by themselves: what is found of people, accounts and user IDs.
     *
     * <p>Throws {@link BadInput} with everything that was wrong in what was read, and what {@link #add} throws.
     */
    public StreamSummary finish() {
        checkOpen();
        finished = true;
        judge.takeAll().forEach(this::judge);
        if (isBroken()) {
            problems.throwIfAny();
        }
        PolicyCase records = judge.records();
        report(records, engine.judgeAndTell(records));
        return new StreamSummary(records.asOf(), events, verdict, outcomes, problems.sorted());
    }

    private void checkOpen() {
        if (finished) {
            throw new IllegalStateException("the stream was finished");
        }
    }

    private boolean isBroken() {
        return problems.isAny() && !(options.keepGoing() && problems.canAllBePassedOver());
    }

    /** Takes an event from a file; with a problem where it is refused. */
    private void take(Event event, Place place) {
        StreamJudge.Refusal refusal =
                lines.wasLeftOut(event.id()) ? StreamJudge.Refusal.ID_TWICE : judge.refusal(event);
        if (refusal == null) {
            hold(event);
            return;
        }
        problems.add(new Problem(place, "the event " + lines.shown(event.id()) + reason(refusal), advice(refusal), ""));
        if (refusal == StreamJudge.Refusal.ID_TWICE) {
            // As long as it was not judged, the other one is left out, too: nobody knows which is meant.
            judge.remove(event.id());
            lines.leaveOut(event.id());
            problems.passOver(1);
        }
    }

    private void hold(Event event) {
        judge.add(event);
        if (judge.isFull()) {
            judge.take().forEach(this::judge);
        }
    }

    private void judge(List<Event> taken) {
        List<Event> complete = withoutLoose(taken);
        if (!complete.isEmpty() && !isBroken()) {
            PolicyCase part = judge.about(complete);
            report(part, evaluation(complete, part));
            events += complete.size();
        }
        taken.forEach(event -> lines.forget(event.id()));
    }

    private Evaluation evaluation(List<Event> taken, PolicyCase part) {
        int before = events;
        if (!engine.hasListeners()) {
            return engine.guarded(
                    () -> judge.judge(taken, done -> options.judged().accept(before + done)), () -> part);
        }
        // They are told what can be judged again.
        Evaluation evaluation = engine.judgeAndTell(part);
        options.judged().accept(before + taken.size());
        return CaseParts.ofEvents(evaluation);
    }

    private void report(PolicyCase part, Evaluation evaluation) {
        happened += evaluation.events().size();
        for (Finding finding : evaluation.findings()) {
            outcomes.merge(finding.outcome(), 1L, Long::sum);
            verdict = Evaluation.orWorse(verdict, finding, happened > 0);
        }
        found.accept(new CaseFile(part, places, List.of()), evaluation);
    }

    /** Gives those events whose references lead to others that were taken with them; the others are problems. */
    private List<Event> withoutLoose(List<Event> taken) {
        Set<String> ids = new HashSet<>();
        taken.forEach(event -> ids.add(event.id()));
        return taken.stream().filter(event -> !isLoose(event, ids)).toList();
    }

    private boolean isLoose(Event event, Set<String> ids) {
        String missing = missing(event, ids);
        if (missing == null) {
            return false;
        }
        Optional<Place> place = lines.find(event.path());
        String found = " refers to an event that does not stand within " + window() + " of it";
        if (place.isEmpty()) {
            throw new IllegalArgumentException(shown(event) + found);
        }
        problems.add(new Problem(
                place.get(),
                "the event " + lines.shown(event.id()) + found + ": " + lines.shown(missing),
                "move them together, ask for a larger window, or leave the reference unknown",
                ""));
        problems.passOver(1);
        return true;
    }

    private @Nullable String missing(Event event, Set<String> ids) {
        for (String other : event.refersTo()) {
            if (Ids.names(other) && !ids.contains(other) && !lines.wasLeftOut(other)) {
                return other;
            }
        }
        return null;
    }

    private String shown(Event event) {
        return Redaction.of(judge.records().and(event)).id(event.path());
    }

    private String reason(StreamJudge.Refusal refusal) {
        return switch (refusal) {
            case ID_TWICE -> " has the id of another event";
            case TOO_LATE -> " belongs to one that was judged before it";
        };
    }

    private String advice(StreamJudge.Refusal refusal) {
        return switch (refusal) {
            case ID_TWICE -> "give each event an id of its own";
            case TOO_LATE ->
                "put events that belong together within " + window() + " of each other, or ask for a larger window";
        };
    }

    private String window() {
        return options.window() == 1 ? "1 event" : options.window() + " events";
    }
}
