package ca.iwso.policy.api.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.testing.ClauseCases;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * In the cases of the clause groups, of each event nobody recorded when it happened: what that leaves open names the time as
 * what is missing, and no record that is there.
 */
class UnknownTimesTest {
    private final Map<String, String> wrong = new TreeMap<>();
    private int open;

    @Test
    void whatIsOpenForWantOfATimeAsksForTheTime() throws IOException {
        for (ExpectedCase each : ClauseCases.all()) {
            PolicyEngine engine = PolicyEngine.with(each.settings());
            Evaluation known = engine.evaluate(each.policyCase());
            PolicyCase some = each.policyCase().withAsOf(known.asOf());
            CaseEdit edit = new CaseEdit("", each.settings().zone(), new Problems());
            some.events().stream().filter(event -> event.at().isKnown()).forEach(event -> edit.with(
                            some, time(event), FactNodes.text(Ids.UNKNOWN))
                    .ifPresent(untimed -> compare(time(event), known, engine.evaluate(untimed))));
        }

        assertThat(wrong.values()).isEmpty();
        assertThat(open).isGreaterThan(5_000);
    }

    private static String time(Event event) {
        return event.path() + "/at";
    }

    private void compare(String time, Evaluation known, Evaluation untimed) {
        Map<String, Finding> before =
                known.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        for (Finding finding : untimed.findings()) {
            if (before.containsKey(finding.id())) {
                List<Reason.Leaf> all = leaves(before.get(finding.id()).because());
                leaves(finding.because()).stream()
                        .filter(leaf -> leaf.truth() == Truth.UNKNOWN)
                        .filter(leaf -> wasDecided(all, leaf, time))
                        .forEach(leaf -> check(finding, leaf, time));
            }
        }
    }

    /** Tells whether a condition, told by its term and by the records on which it rests, was decided with the time known. */
    private static boolean wasDecided(List<Reason.Leaf> before, Reason.Leaf open, String time) {
        List<Reason.Leaf> same = before.stream()
                .filter(leaf -> leaf.term().equals(open.term()))
                .filter(leaf -> paths(open).contains(time) || facts(leaf).equals(facts(open)))
                .toList();
        return !same.isEmpty() && same.stream().noneMatch(leaf -> leaf.truth() == Truth.UNKNOWN);
    }

    private void check(Finding finding, Reason.Leaf leaf, String time) {
        open++;
        if (!paths(leaf).contains(time)) {
            wrong.putIfAbsent(
                    leaf.term(), leaf.term() + " of " + finding.id() + " rests on " + paths(leaf) + " without " + time);
        }
    }

    private static List<String> paths(Reason.Leaf leaf) {
        return leaf.grounds().stream().map(Ground::path).toList();
    }

    private static List<String> facts(Reason.Leaf leaf) {
        return leaf.grounds().stream().map(ground -> ground.fact().path()).toList();
    }

    private static List<Reason.Leaf> leaves(Reason reason) {
        List<Reason.Leaf> all = new ArrayList<>();
        if (reason instanceof Reason.Leaf leaf) {
            all.add(leaf);
        }
        reason.parts().forEach(part -> all.addAll(leaves(part)));
        return all;
    }
}
