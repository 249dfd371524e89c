package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what to ask and what to change, as far as a report may take.
 *
 * <p>Both are found by judging copies of the case, thousands of them for a week of an office. So a copy holds only the part
 * of the case that a finding is about, which gives the same findings; an act is searched once, whatever is found of it, and
 * not far; and what all of it costs is bounded by the records that are judged and never by the clock, so that the same case
 * gives the same report.
 */
final class Advisor {
    /** How many copies are judged for one act: enough for each single change, and for some pairs of them. */
    private static final int COPIES = 40;
    /** How many copies a search for questions takes for an act, about: it has no bound of its own. */
    private static final int COPIES_OF_QUESTIONS = 600;
    /** How many records may be judged over again for one report: a few seconds. */
    private static final long MOST_RECORDS = 150_000;

    private final PolicyEngine engine;
    private final PolicyCase policyCase;
    private final Evaluation evaluation;
    private final Parts parts;
    private final List<String> bounds = new ArrayList<>();
    private long left = MOST_RECORDS;

    private Advisor(PolicyEngine engine, Judged judged) {
        this.engine = engine;
        this.policyCase = judged.file().policyCase();
        this.evaluation = judged.evaluation();
        this.parts = new Parts(evaluation.events());
    }

    /** Gives advice on a case. */
    static Advice advice(PolicyEngine engine, Judged judged) {
        if (!judged.file().problems().isEmpty()) {
            return new Advice(
                    null,
                    Map.of(),
                    List.of("What to ask and what to change was not looked for, since the input has problems."));
        }
        Advisor advisor = new Advisor(engine, judged);
        Questions questions = advisor.questions();
        return new Advice(questions, advisor.remedies(), advisor.bounds);
    }

    private @Nullable Questions questions() {
        List<Finding> open = evaluation.findings().stream()
                .filter(each -> each.outcome() == Outcome.UNDETERMINED && each.worstCase() != null)
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        long subjects =
                open.stream().map(each -> each.subject().path()).distinct().count();
        Optional<PolicyCase> part = part(open, subjects * COPIES_OF_QUESTIONS);
        if (part.isEmpty()) {
            bounds.add(
                    "Which of the open questions are enough, and what each answer leads to, was not looked for: too much"
                            + " is open for a report. Ask by: iwso-policy questions FILE.");
            return null;
        }
        return engine.questions(part.get());
    }

    private Map<String, Remedies> remedies() {
        Map<String, Finding> broken = new LinkedHashMap<>();
        evaluation.findings().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED || each.outcome() == Outcome.DEPARTED)
                .sorted(Comparator.comparing(Finding::verdict, Comparator.reverseOrder()))
                .forEach(each -> broken.putIfAbsent(Advice.key(each), each));
        Map<Finding, PolicyCase> searched = new LinkedHashMap<>();
        for (Finding each : broken.values()) {
            part(List.of(each), COPIES).ifPresent(part -> searched.put(each, part));
        }
        if (searched.size() < broken.size()) {
            bounds.add("What would have made it right was looked for in " + searched.size() + " of " + broken.size()
                    + " places, the worst first. For any other: iwso-policy explain.");
        }
        // Each search by itself gives the same in every run, whichever ends first.
        return searched.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        each -> Advice.key(each.getKey()),
                        each -> engine.remedies(each.getValue(), each.getKey(), COPIES)));
    }

    /** Gives the part of the case in which some findings lie; nothing where judging it so often costs too much, or differs. */
    private Optional<PolicyCase> part(List<Finding> findings, long copies) {
        Set<String> events = parts.of(findings);
        PolicyCase part = PolicyCaseBuilder.builder(policyCase)
                .asOf(evaluation.asOf())
                .events(policyCase.events().stream()
                        .filter(each -> events.contains(each.id()))
                        .toList())
                .build();
        long cost = copies * records(part);
        if (cost > left) {
            return Optional.empty();
        }
        Set<Finding> same = Set.copyOf(engine.evaluate(part).findings());
        if (!same.containsAll(findings)) {
            return Optional.empty();
        }
        left -= cost;
        return Optional.of(part);
    }

    private static long records(PolicyCase part) {
        return (long) part.staff().list().size()
                + part.clients().list().size()
                + part.accounts().list().size()
                + part.users().list().size()
                + part.consents().list().size()
                + part.requests().list().size()
                + part.events().size();
    }
}
