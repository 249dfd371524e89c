package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills in what an undecided finding waits for, in the values that questions offer, and tells how the finding comes out.
 *
 * <p>It goes on first where least is still missing, and stops once it has seen the worst case and another, or has judged as
 * many copies as it may.
 */
public final class Completions {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Map<String, String> DIRECTOR_FOR_LONG =
            Map.of("role", "executive-director", "from", "2000-01-01");
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private final Finding finding;
    private final Set<String> others;
    private final Evaluation found;
    private final Trial trial;
    private final int most;
    private final Set<Map<String, Node>> seen = new HashSet<>();
    private final PriorityQueue<State> waiting =
            new PriorityQueue<>(Comparator.comparing(State::missing).thenComparing(State::number));
    private final Set<String> stuck = new TreeSet<>();
    private boolean worst;
    private boolean better;
    private boolean kept;
    private boolean twice;
    private boolean refused;

    private record State(Map<String, Node> values, PolicyCase copy, List<Finding> now, int number) {
        int missing() {
            return now.stream().mapToInt(each -> each.missing().size()).sum();
        }
    }

    /**
     * How a finding comes out where what it waits for is known.
     *
     * @param worst whether it comes out as its worst case, or for a permission as validly used
     * @param better whether it comes out otherwise
     * @param kept whether a reading, or a recorded word that leaves open what it says, keeps it open
     * @param twice whether two of its conditions rest on the same missing fact, so that they are not free of each other
     * @param stuck the facts for which it waits and that nothing could be filled in for
     * @param cut whether there was more to try, or values that could not be tried
     */
    public record Ends(boolean worst, boolean better, boolean kept, boolean twice, Set<String> stuck, boolean cut) {}

    private Completions(PolicyCase some, Evaluation found, Finding finding, int most) {
        PolicyCase fixed = some.withAsOf(found.asOf());
        Part part = Part.of(List.of(finding), fixed, found, ENGINE::evaluate);
        this.finding = finding;
        this.found = found;
        this.most = most;
        this.trial = new Trial(part.policyCase(), found.settings().zone(), ENGINE::evaluate);
        this.others = found.findings().stream().map(Finding::id).collect(Collectors.toSet());
        others.remove(finding.id());
    }

    /** Gives how an undecided finding of a case comes out, judging no more copies than so many. */
    public static Ends of(PolicyCase some, Evaluation found, Finding finding, int most) {
        return new Completions(some, found, finding, most).ends();
    }

    private Ends ends() {
        if (finding.missing().stream().anyMatch(this::restsOnAnOpenWord)) {
            return new Ends(false, false, true, false, Set.of(), false);
        }
        look(new LinkedHashMap<>());
        while (!waiting.isEmpty() && !(worst && better) && trial.judged() < most) {
            goOnFrom(waiting.remove());
        }
        return new Ends(worst, better, kept, twice, stuck, refused || !waiting.isEmpty());
    }

    private void goOnFrom(State state) {
        Map<String, OpenFact> open =
                OpenFacts.of(state.copy(), new Evaluation(found.asOf(), found.settings(), List.of(), state.now()));
        open.keySet().removeAll(state.values().keySet());
        for (OpenFact fact : open.values()) {
            for (Choice choice : choices(fact, state.copy())) {
                Map<String, Node> values = new LinkedHashMap<>(state.values());
                values.put(fact.path(), choice.value());
                boolean fits =
                        trial.with(state.copy(), fact.path(), choice.value()).isPresent();
                // What was put together so that no file could say it takes no value either.
                refused |= !fits;
                if (fits && seen.add(values)) {
                    look(values);
                }
            }
        }
        if (open.isEmpty()) {
            state.now().forEach(each -> keptOpen(each, state.copy()));
        }
    }

    /** Tells whether a condition rests on a recorded word, such as that of a board member, that does not decide it. */
    private boolean restsOnAnOpenWord(Missing missing) {
        PolicyCase some = trial.with(Map.of());
        return CaseFacts.isRecorded(some, missing.path())
                && Shapes.at(some, missing.path()).orElse(Shape.TEXT) instanceof Shape.Words;
    }

    /** Notes what keeps a finding open for which nothing is left to fill in. */
    private void keptOpen(Finding open, PolicyCase copy) {
        for (Missing missing : open.missing()) {
            if (missing.setting() || CaseFacts.isRecorded(copy, missing.path())) {
                kept = true;
            } else {
                stuck.add(missing.term() + " of " + missing.path());
            }
        }
    }

    private List<Choice> choices(OpenFact fact, PolicyCase copy) {
        Setting setting =
                new Setting(copy, found.asOf().known(), found.settings().zone(), fact.waiting());
        Shape shape = Shapes.at(copy, fact.path()).orElse(Shape.TEXT);
        if (shape instanceof Shape.Time) {
            return times(fact, copy);
        }
        if (shape instanceof Shape.Items items && items.item() instanceof Shape.Time) {
            return times(fact, copy).stream()
                    .map(time -> isNone(time) ? time : new Choice(time.words(), FactNodes.list(List.of(time.value()))))
                    .toList();
        }
        Choices choices = new Choices(setting, found.settings(), PolicyEngine.policy());
        List<Choice> all = new ArrayList<>(choices.of(fact.path(), shape, fact.words()));
        if (fact.path().endsWith("/roles")) {
            // Who granted a role long ago had to be Executive Director then.
            all.add(new Choice("for long", FactNodes.list(List.of(FactNodes.mapping(DIRECTOR_FOR_LONG)))));
        }
        // Questions offer each word of a review, none and all; some norms ask for two and the lack of others.
        for (List<String> two : fact.path().endsWith("/review") ? pairs(fact.words()) : List.<List<String>>of()) {
            List<Choice> offered = choices.of(fact.path(), shape, two);
            all.add(offered.get(offered.size() - 1));
        }
        return all;
    }

    private static List<List<String>> pairs(List<String> words) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add(List.of(words.get(i), words.get(j)));
            }
        }
        return pairs;
    }

    private static boolean isNone(Choice time) {
        return time.words().equals(Ids.NONE);
    }

    /** Gives days on every side of what is recorded of the subject, of whom it binds and of the entry that lacks one. */
    private List<Choice> times(OpenFact fact, PolicyCase copy) {
        Set<LocalDate> recorded = new TreeSet<>();
        LocalDate today = found.asOf().known().atZone(found.settings().zone()).toLocalDate();
        recorded.add(today);
        String[] keys = fact.path().split("/", -1);
        for (String path : List.of(finding.subject().path(), "staff/" + finding.bearer(), keys[0] + "/" + keys[1])) {
            CaseFacts.find(copy, path).ifPresent(some -> days(FactNodes.of(some), recorded));
        }
        Set<LocalDate> days = new TreeSet<>();
        recorded.forEach(day ->
                days.addAll(List.of(day.minusYears(1), day.minusMonths(6), day.minusDays(1), day, day.plusDays(1))));
        List<Choice> choices = new ArrayList<>();
        days.stream()
                .filter(day -> !day.isAfter(today))
                .forEach(day -> choices.add(new Choice(day.toString(), FactNodes.text(day.toString()))));
        choices.add(new Choice(Ids.NONE, FactNodes.text(Ids.NONE)));
        return choices;
    }

    private static void days(Node node, Set<LocalDate> days) {
        if (node instanceof Node.Mapping mapping) {
            mapping.members().forEach(member -> days(member.value(), days));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> days(item, days));
        } else if (node instanceof Node.Scalar scalar && scalar.text().matches(DAY + ".*")) {
            days.add(LocalDate.parse(scalar.text().substring(0, 10)));
        }
    }

    private void look(Map<String, Node> values) {
        PolicyCase copy = trial.with(values);
        List<Finding> open = new ArrayList<>();
        List<Finding> first = new ArrayList<>();
        boolean bad = false;
        for (Finding each : trial.judge(copy).findings()) {
            boolean undecided = each.outcome() == Outcome.UNDETERMINED;
            if (isIt(each)) {
                bad |= each.outcome() == worstCase();
                open.addAll(undecided ? List.of(each) : List.of());
            } else if (speaksFirst(each)) {
                bad |= each.outcome() == Outcome.VIOLATED;
                first.addAll(undecided ? List.of(each) : List.of());
            }
        }
        worst |= bad;
        better |= !bad && open.isEmpty();
        // What waits for nothing itself waits for what the norms wait for that speak first.
        List<Finding> now = Stream.concat(open.stream(), open.isEmpty() ? Stream.of() : first.stream())
                .toList();
        twice |= now.stream().anyMatch(Completions::waitsTwiceForAFact);
        if (now.stream().anyMatch(Completions::waitsForAFact)) {
            waiting.add(new State(values, copy, now, seen.size()));
        } else {
            now.forEach(each -> keptOpen(each, copy));
        }
    }

    private Outcome worstCase() {
        return finding.worstCase() == null ? Outcome.FULFILLED : finding.worstCase();
    }

    private boolean isIt(Finding other) {
        return other.norm().id().equals(finding.norm().id()) && isOfTheSame(other);
    }

    /** Tells whether a finding is that of a norm to which this one leaves the breach. */
    private boolean speaksFirst(Finding other) {
        return finding.norm().yieldsTo().contains(other.norm().id()) && isOfTheSame(other);
    }

    /** Tells whether a finding has the same subject and bearer; where nobody knows who acted, that is whoever may have. */
    private boolean isOfTheSame(Finding other) {
        boolean sameBearer =
                Ids.names(finding.bearer()) ? other.bearer().equals(finding.bearer()) : !others.contains(other.id());
        return sameBearer && entry(other).equals(entry(finding));
    }

    /** Gives the entry that a finding is about: the start of a period of a password may be what is filled in. */
    private static String entry(Finding some) {
        String[] keys = some.subject().path().split("/", -1);
        return keys[0].equals("users")
                ? keys[0] + "/" + keys[1]
                : some.subject().path();
    }

    /** Tells whether a finding waits for a fact, and not for a reading alone. */
    public static boolean waitsForAFact(Finding finding) {
        return finding.outcome() == Outcome.UNDETERMINED
                && finding.missing().stream().anyMatch(missing -> !missing.setting());
    }

    /** Tells whether two conditions rest on the same missing fact; the words of a review are facts of their own. */
    private static boolean waitsTwiceForAFact(Finding finding) {
        Set<String> paths = new HashSet<>();
        return finding.missing().stream()
                .map(Missing::path)
                .filter(path -> !path.endsWith("/review"))
                .anyMatch(path -> !paths.add(path));
    }
}
