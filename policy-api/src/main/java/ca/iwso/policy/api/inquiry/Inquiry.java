package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the smallest set of facts that decides all that is undecided in a case.
 *
 * <p>It fills in what is missing in some ways, each of them whole: as long as something is undecided for want of a fact, that
 * fact gets a value. All facts that were asked for on any of these ways are enough; then those are left out without which
 * every way still decides as much. What is still undecided at the end of a way, a reading keeps open.
 */
public final class Inquiry {
    private static final int WAYS = 24;
    private static final int MOST_ROUNDS = 8;

    private final PolicyRegister register;
    private final Settings settings;
    private final Evaluation found;
    private final Part part;
    private final Trial trial;
    private final Map<String, OpenFact> first;
    private final Map<String, OpenFact> known = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();
    private final Map<Map<String, Node>, Set<String>> leftBy = new HashMap<>();
    private final List<Way> ways;

    /** One way to fill in what is missing: values by path, and the ids of the findings that stay undecided. */
    private record Way(Map<String, Node> values, Set<String> left) {}

    /**
     * A fact to ask for.
     *
     * @param path where it belongs in the case
     * @param shape what it may hold
     * @param terms the conditions that it would decide
     * @param words the words for which norms ask a review; empty for everything else
     * @param waiting the findings that wait for it
     * @param answers the values that it may have, and what each leads to
     * @param following whether only some answers to others make it matter
     */
    public record Asked(
            String path,
            Shape shape,
            List<String> terms,
            List<String> words,
            List<Finding> waiting,
            List<Answered> answers,
            boolean following) {
        /** Copies the lists. */
        public Asked {
            terms = List.copyOf(terms);
            words = List.copyOf(words);
            waiting = List.copyOf(waiting);
            answers = List.copyOf(answers);
        }

        /** Gives how many findings an answer decides, on an average. */
        double decides() {
            return answers.stream()
                    .mapToInt(answer -> answer.decided().size())
                    .average()
                    .orElse(0);
        }
    }

    /**
     * A value that a fact may have, and what it leads to.
     *
     * @param words the value in words
     * @param value the value as a file writes it
     * @param decided the findings that waited and that it decides, as they would be
     * @param verdict the verdict of the whole case that would follow
     */
    public record Answered(String words, Node value, List<Finding> decided, Verdict verdict) {}

    private Inquiry(
            Part part,
            Evaluation found,
            Settings settings,
            PolicyRegister register,
            Function<PolicyCase, Evaluation> judge) {
        this.register = register;
        this.settings = settings;
        this.found = found;
        this.part = part;
        this.trial = new Trial(part.policyCase(), settings.zone(), judge);
        this.first = OpenFacts.of(part.policyCase(), found);
        this.known.putAll(first);
        this.ways = ways();
    }

    /** Inquires into a case. */
    public static Inquiry into(
            PolicyCase policyCase, Settings settings, PolicyRegister register, Function<PolicyCase, Evaluation> judge) {
        Evaluation found = judge.apply(policyCase);
        // What a value adds must not move the time as of which all is judged.
        PolicyCase fixed = policyCase.withAsOf(found.asOf());
        Inquiry inquiry =
                new Inquiry(Part.of(OpenFacts.undecided(found), fixed, found, judge), found, settings, register, judge);
        return inquiry.known.keySet().stream().anyMatch(inquiry.part::mayNameAnEvent)
                ? new Inquiry(Part.whole(fixed), found, settings, register, judge)
                : inquiry;
    }

    /** Gives the facts to ask for, the most decisive first, and then those that only some answers make matter. */
    public List<Asked> asked() {
        if (first.isEmpty()) {
            return List.of();
        }
        Set<String> needed = needed();
        return needed.stream()
                .map(path -> asked(path, ways))
                .sorted(Comparator.comparing(Asked::following)
                        .thenComparing(asked -> -asked.decides())
                        .thenComparing(asked -> -asked.waiting().size())
                        .thenComparing(Asked::path))
                .toList();
    }

    private List<Way> ways() {
        List<Way> all = new ArrayList<>();
        for (int number = 0; number < (first.isEmpty() ? 0 : WAYS); number++) {
            all.add(way(number));
        }
        return all;
    }

    /** Fills in what is missing until nothing is undecided for want of a fact that has not been filled in. */
    private Way way(int number) {
        Map<String, Node> values = new LinkedHashMap<>();
        PolicyCase copy = trial.with(values);
        Evaluation evaluation = found;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, OpenFact> open = OpenFacts.of(copy, evaluation);
            open.forEach((path, fact) -> known.merge(path, fact, OpenFact::and));
            int before = values.size();
            for (OpenFact fact : open.values()) {
                if (!values.containsKey(fact.path())) {
                    List<Choice> all = choices(fact, copy, evaluation);
                    if (!all.isEmpty()) {
                        Node value =
                                all.get(pick(number, fact.path(), all.size())).value();
                        Optional<PolicyCase> changed = trial.with(copy, fact.path(), value);
                        changed.ifPresent(any -> values.put(fact.path(), value));
                        copy = changed.orElse(copy);
                    }
                }
            }
            if (values.size() == before) {
                break;
            }
            evaluation = trial.judge(copy);
        }
        return new Way(values, left(evaluation));
    }

    /** Picks differently on each way and for each fact, and alike in every run. */
    private static int pick(int way, String path, int size) {
        int mixed = (path.hashCode() ^ (way * 0x9E3779B9)) * 0x85EBCA6B;
        return way < 2 ? way * (size - 1) : Math.floorMod(mixed ^ (mixed >>> 15), size);
    }

    private List<Choice> choices(OpenFact fact, PolicyCase copy, Evaluation evaluation) {
        return choices.computeIfAbsent(fact.path() + fact.words(), any -> {
            // An answer that lists a register must not say what was only assumed of its entries.
            Register listed = Register.of(fact.path());
            PolicyCase given = listed == null ? copy : trial.asRecorded(copy, listed);
            Setting setting = new Setting(given, evaluation.asOf().known(), settings.zone(), fact.waiting());
            Shape shape = Shapes.at(copy, fact.path()).orElse(Shape.TEXT);
            return new Choices(setting, settings, register).of(fact.path(), shape, fact.words());
        });
    }

    /** Leaves out, the least decisive first, what no way needs. */
    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        ways.forEach(way -> needed.addAll(way.values().keySet()));
        List<String> doubtful = new ArrayList<>(needed);
        doubtful.sort(Comparator.comparing((String path) -> first.containsKey(path))
                .thenComparing(path -> waitingFor(path).size())
                .thenComparing(Comparator.reverseOrder()));
        // What is left out can leave others without a sense, so that they are looked at again.
        while (doubtful.removeIf(path -> ways.stream().noneMatch(way -> matters(path, way)) && leaveOut(path))) {
            needed.retainAll(doubtful);
        }
        return needed;
    }

    private boolean leaveOut(String path) {
        ways.forEach(way -> way.values().remove(path));
        return true;
    }

    private List<Finding> waitingFor(String path) {
        OpenFact fact = known.get(path);
        return fact == null ? List.of() : fact.waiting();
    }

    private boolean matters(String path, Way way) {
        if (!way.values().containsKey(path)) {
            return false;
        }
        Map<String, Node> without = new LinkedHashMap<>(way.values());
        without.remove(path);
        return !way.left().containsAll(leftBy.computeIfAbsent(without, any -> left(trial.judge(trial.with(without)))));
    }

    private static Set<String> left(Evaluation evaluation) {
        return OpenFacts.undecided(evaluation).stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** Gives the verdict of the whole case after something was found of its part. */
    private Verdict verdict(Evaluation after) {
        List<Finding> all =
                Stream.concat(part.rest().stream(), after.findings().stream()).toList();
        return new Evaluation(found.asOf(), settings, found.events(), all).verdict();
    }

    /** Puts a fact in its context: as the case is, or on the first way on which it came to matter. */
    private Asked asked(String path, List<Way> ways) {
        OpenFact fact = known.getOrDefault(path, new OpenFact(path, List.of(), List.of()));
        boolean following = !first.containsKey(path);
        Map<String, Node> context = following ? before(path, ways) : new LinkedHashMap<>();
        PolicyCase copy = trial.with(context);
        Evaluation before = following ? trial.judge(copy) : found;
        Set<String> open = left(before);
        List<Answered> answers = new ArrayList<>();
        for (Choice choice : choices(fact, copy, before)) {
            trial.with(copy, path, choice.value())
                    .map(trial::judge)
                    .ifPresent(after -> answers.add(
                            new Answered(choice.words(), choice.value(), decided(open, after), verdict(after))));
        }
        Shape shape = Shapes.at(copy, path).orElse(Shape.TEXT);
        return new Asked(path, shape, fact.terms(), fact.words(), fact.waiting(), answers, following);
    }

    /** Gives what was filled in before a fact came to matter, on the first way on which it did. */
    private static Map<String, Node> before(String path, List<Way> ways) {
        Map<String, Node> context = new LinkedHashMap<>();
        for (Way way : ways) {
            if (way.values().containsKey(path)) {
                for (Map.Entry<String, Node> value : way.values().entrySet()) {
                    if (value.getKey().equals(path)) {
                        return context;
                    }
                    context.put(value.getKey(), value.getValue());
                }
            }
        }
        return context;
    }

    private static List<Finding> decided(Set<String> open, Evaluation after) {
        Set<String> still = left(after);
        return after.findings().stream()
                .filter(finding -> open.contains(finding.id()) && !still.contains(finding.id()))
                .toList();
    }

    /** Gives the findings that stay undecided whatever is answered; a reading keeps them open. */
    public List<Finding> keptOpen() {
        Set<String> always = left(found);
        ways.forEach(way -> always.retainAll(way.left()));
        return OpenFacts.undecided(found).stream()
                .filter(finding -> always.contains(finding.id()))
                .toList();
    }
}
