package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Searches, the smallest first, for sets of moves that make an act right.
 *
 * <p>Each set is judged as a whole. It counts when the finding, and all that is found of the act, is broken and departed from no
 * more, nothing of it is undecided that was decided, and nothing else is broken that was not.
 *
 * <p>A move that leaves every condition of the act as it was is idle, and is not tried again together with others: what it
 * takes for an exception, step by step, shows in the conditions of that exception.
 */
public final class RemedySearch {
    private static final int MOST_MOVES = 3;
    private static final int MOST_FOUND = 8;

    /** How many copies a search judges unless it is told otherwise. */
    public static final int MOST_JUDGED = 600;

    private final Trial whole;
    private final Trial trial;
    private final Settings settings;
    private final PolicyRegister register;
    private final Evaluation before;
    private final Finding finding;
    private final PolicyCase start;
    private final int mostJudged;
    private boolean gaveUp;

    /** Some moves, what each of them is in words, which are idle, what they make of the case, and what is found of that. */
    private record Tried(
            List<Move> moves, Set<String> steps, Set<String> idle, PolicyCase copy, Evaluation evaluation) {}

    /** Prepares the search for a finding of an evaluation of a case. */
    public RemedySearch(
            PolicyCase policyCase,
            Evaluation before,
            Finding finding,
            Settings settings,
            PolicyRegister register,
            Function<PolicyCase, Evaluation> judge,
            int mostJudged) {
        this.mostJudged = mostJudged;
        PolicyCase fixed = policyCase.withAsOf(before.asOf());
        this.whole = new Trial(fixed, settings.zone(), judge);
        // What concerns the act is searched by the part of the case that it has to do with; what comes out is judged
        // whole.
        this.start = Part.of(before.of(finding.subject()), fixed, before, judge).policyCase();
        this.trial = new Trial(start, settings.zone(), judge);
        this.settings = settings;
        this.register = register;
        this.before = before;
        this.finding = finding;
    }

    /** Gives the sets of moves, the smallest first; none of them holds another. */
    public List<List<Move>> remedies() {
        List<Tried> found = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        Deque<Tried> open = new ArrayDeque<>();
        open.add(new Tried(List.of(), Set.of(), Set.of(), start, before));
        while (!open.isEmpty() && found.size() < MOST_FOUND) {
            Tried tried = open.remove();
            Set<String> idle = new HashSet<>(tried.idle());
            List<String> conditions = conditions(tried.evaluation());
            for (Move move : Moves.of(setting(tried), settings, register)) {
                Optional<Tried> next = idle.contains(move.words()) ? Optional.empty() : next(tried, move, idle);
                if (next.isEmpty() || !seen.add(next.get().steps()) || holdsOne(next.get(), found)) {
                    continue;
                }
                if (trial.judged() >= mostJudged) {
                    gaveUp = true;
                    return moves(found);
                }
                Tried judged = judged(next.get());
                if (isRight(judged.evaluation()) && isRightInAll(judged)) {
                    if (isMinimal(judged)) {
                        found.add(judged);
                    }
                } else if (conditions(judged.evaluation()).equals(conditions)) {
                    idle.add(move.words());
                } else if (judged.steps().size() < MOST_MOVES) {
                    open.add(judged);
                }
            }
        }
        gaveUp = found.size() >= MOST_FOUND;
        return moves(found);
    }

    /** Tells whether there may be more than were found. */
    public boolean gaveUp() {
        return gaveUp;
    }

    private static List<List<Move>> moves(List<Tried> found) {
        return found.stream().map(Tried::moves).toList();
    }

    private Setting setting(Tried tried) {
        List<Finding> wrong = tried.evaluation().findings().stream()
                .filter(each -> isWrong(each) && concerns(each))
                .toList();
        return new Setting(tried.copy(), before.asOf().known(), settings.zone(), wrong);
    }

    private Optional<Tried> next(Tried tried, Move move, Set<String> idle) {
        Optional<Move> earlier = tried.moves().stream()
                .filter(each -> each.path().equals(move.path()))
                .findFirst();
        // A fact is changed once: other values of it are other sets. Rewriting goes on where it was.
        if (earlier.isPresent() && !isRewriting(move)) {
            return Optional.empty();
        }
        return trial.with(tried.copy(), move.path(), move.value()).map(copy -> {
            List<Move> moves = new ArrayList<>(tried.moves());
            earlier.ifPresent(moves::remove);
            moves.add(earlier.map(each -> new Move(move.path(), each.words() + ", and " + move.words(), move.value()))
                    .orElse(move));
            Set<String> steps = new TreeSet<>(tried.steps());
            steps.add(move.words());
            return new Tried(List.copyOf(moves), steps, idle, copy, tried.evaluation());
        });
    }

    /** Tells whether the moves make the act right and break nothing else in the whole case. */
    private boolean isRightInAll(Tried tried) {
        Map<String, Node> values = new LinkedHashMap<>();
        tried.moves().forEach(move -> values.put(move.path(), move.value()));
        return isRight(whole.judge(whole.with(values)));
    }

    /** Tells whether none of the moves is too many. */
    private boolean isMinimal(Tried tried) {
        for (Move each : tried.moves().size() < 2 ? List.<Move>of() : tried.moves()) {
            Map<String, Node> fewer = new LinkedHashMap<>();
            tried.moves().stream()
                    .filter(move -> !move.equals(each))
                    .forEach(move -> fewer.put(move.path(), move.value()));
            if (isRight(trial.judge(trial.with(fewer)))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a move changes one of several things that stand in the same place. */
    private static boolean isRewriting(Move move) {
        return move.path().endsWith("/noted") || move.path().endsWith("/depicts");
    }

    private Tried judged(Tried tried) {
        return new Tried(tried.moves(), tried.steps(), tried.idle(), tried.copy(), trial.judge(tried.copy()));
    }

    /** Gives which conditions hold of the act, and which do not, as far as anything that is found of it rests on them. */
    private List<String> conditions(Evaluation evaluation) {
        List<String> conditions = new ArrayList<>();
        for (Finding each : evaluation.findings()) {
            if (concerns(each)) {
                add(each.because(), conditions);
                each.exemptions().forEach(exemption -> add(exemption.reason(), conditions));
            }
        }
        return conditions;
    }

    private static void add(Reason reason, List<String> conditions) {
        if (reason.parts().isEmpty()) {
            conditions.add(reason.term());
            conditions.add(reason.truth().name());
        }
        reason.parts().forEach(part -> add(part, conditions));
    }

    private static boolean holdsOne(Tried tried, List<Tried> found) {
        return found.stream().anyMatch(smaller -> tried.steps().containsAll(smaller.steps()));
    }

    private boolean isRight(Evaluation after) {
        Set<String> wrongBefore = ids(before, RemedySearch::isWrong);
        Set<String> openBefore = ids(before, each -> each.outcome() == Outcome.UNDETERMINED);
        for (Finding each : after.findings()) {
            if (isWrong(each) && (concerns(each) || !wrongBefore.contains(each.id()))) {
                return false;
            }
            boolean open = each.outcome() == Outcome.UNDETERMINED && each.worstCase() != null;
            if (open && (each.id().equals(finding.id()) || !openBefore.contains(each.id()))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a finding is about the act, person or account of the one to be remedied. */
    private boolean concerns(Finding each) {
        return finding.subject() instanceof Event
                ? each.subject().path().equals(finding.subject().path())
                : each.id().equals(finding.id());
    }

    private static Set<String> ids(Evaluation evaluation, java.util.function.Predicate<Finding> which) {
        return evaluation.findings().stream().filter(which).map(Finding::id).collect(Collectors.toSet());
    }

    private static boolean isWrong(Finding each) {
        return each.outcome() == Outcome.VIOLATED || each.outcome() == Outcome.DEPARTED;
    }
}
