package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Precedent;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a finding carries is enough to recompute it, as a reader of a report could with pencil and paper. */
class RecomputationTest {

    @Test
    void everyOutcomeFollowsFromItsFinding() throws IOException {
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (ExpectedCase each : ClauseCases.all()) {
            Evaluation evaluation = PolicyEngine.with(each.settings()).evaluate(each.policyCase());
            for (Finding finding : evaluation.findings()) {
                assertThat(outcome(finding, evaluation.asOf()))
                        .as("%s in %s", finding.id(), each.place())
                        .isEqualTo(finding.outcome());
                assertThat(worst(finding)).as(finding.id()).isEqualTo(finding.worstCase());
                assertThat(remediedAt(finding, evaluation.asOf()))
                        .as(finding.id())
                        .isEqualTo(finding.remediedAt());
                seen.add(finding.outcome());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }

    private static Outcome breach(Finding finding) {
        boolean hardened =
                finding.settings().contains("hardened=" + finding.norm().id());
        return hardened || finding.norm().force() == Force.HARD ? Outcome.VIOLATED : Outcome.DEPARTED;
    }

    private static @Nullable Outcome worst(Finding finding) {
        boolean counts =
                finding.outcome() == Outcome.UNDETERMINED && !finding.norm().allows();
        return counts ? breach(finding) : null;
    }

    private static Moment remediedAt(Finding finding, Moment asOf) {
        Moment done = finding.done();
        return done != null && done.isKnown() && !finding.norm().allows() && late(finding, asOf) == Truth.TRUE
                ? done
                : Moment.NONE;
    }

    private static Outcome outcome(Finding finding, Moment asOf) {
        return yielded(finding, defeated(finding, byItself(finding, asOf)));
    }

    /** Gives what is found of the norm before others speak: from whether its matter is there, and whether it holds. */
    private static Outcome byItself(Finding finding, Moment asOf) {
        Truth matter = truth(finding.because().parts().get(0));
        Truth claimed = truth(finding.because());
        if (finding.norm().allows()) {
            return claimed == Truth.TRUE ? Outcome.FULFILLED : orOpen(claimed);
        }
        if (finding.done() == null) {
            return switch (claimed) {
                case TRUE -> breach(finding);
                case FALSE -> matter == Truth.TRUE ? Outcome.FULFILLED : Outcome.NOT_APPLICABLE;
                case UNKNOWN -> Outcome.UNDETERMINED;
            };
        }
        Truth undone = truth(finding.because().parts().get(1));
        Truth late = late(finding, asOf);
        if (matter == Truth.FALSE || (matter == Truth.UNKNOWN && undone == Truth.FALSE && late == Truth.FALSE)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (undone == Truth.FALSE && late == Truth.FALSE) {
            return Outcome.FULFILLED;
        }
        Truth broken = matter.and(late);
        if (broken == Truth.TRUE) {
            return breach(finding);
        }
        return broken == Truth.UNKNOWN || restsOnReadings(finding.because()) ? Outcome.UNDETERMINED : Outcome.PENDING;
    }

    private static Outcome orOpen(Truth claimed) {
        return claimed == Truth.FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }

    private static Truth late(Finding finding, Moment asOf) {
        Moment due = finding.due();
        Moment done = finding.done() == null ? Moment.NONE : finding.done();
        Moment judged = asOf.start();
        return switch (due.kind()) {
            case NONE -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case AT, ON ->
                switch (done.kind()) {
                    case AT, ON -> due.endedBefore(done);
                    case NONE -> due.endedBefore(judged);
                    case UNKNOWN -> due.endedBefore(judged) == Truth.TRUE ? Truth.UNKNOWN : Truth.FALSE;
                };
        };
    }

    private static Outcome defeated(Finding finding, Outcome own) {
        Truth excluded =
                any(finding.exemptions().stream().filter(finding::isExclusion).toList());
        Truth any = any(finding.exemptions());
        if (excluded == Truth.TRUE) {
            // A duty can be broken by being done too late, when nothing is left undone.
            boolean broken = List.of(Outcome.VIOLATED, Outcome.DEPARTED, Outcome.UNDETERMINED)
                    .contains(own);
            return truth(finding.because()) == Truth.FALSE && !broken ? Outcome.NOT_APPLICABLE : Outcome.EXEMPT;
        }
        return switch (own) {
            case FULFILLED, NOT_APPLICABLE, EXEMPT -> own;
            case PENDING -> any == Truth.TRUE ? Outcome.EXEMPT : own;
            case VIOLATED, DEPARTED, UNDETERMINED ->
                any == Truth.FALSE ? own : any == Truth.TRUE ? Outcome.EXEMPT : Outcome.UNDETERMINED;
        };
    }

    private static Outcome yielded(Finding finding, Outcome own) {
        List<Outcome> first =
                finding.yieldedTo().stream().map(Precedent::outcome).toList();
        if (first.contains(Outcome.VIOLATED)) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean breach = own == Outcome.VIOLATED || own == Outcome.DEPARTED;
        return breach && first.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : own;
    }

    private static Truth any(List<Exemption> exemptions) {
        return Truth.any(exemptions.stream().map(each -> truth(each.reason())).toList());
    }

    /** Gives the truth of a tree from its leaves alone. */
    private static Truth truth(Reason reason) {
        List<Truth> parts =
                reason.parts().stream().map(RecomputationTest::truth).toList();
        if (reason instanceof Reason.All) {
            return Truth.all(parts);
        }
        if (reason instanceof Reason.Any) {
            return Truth.any(parts);
        }
        return reason instanceof Reason.Not ? parts.get(0).not() : reason.truth();
    }

    private static boolean restsOnReadings(Reason because) {
        List<String> open = openPaths(because).toList();
        return !open.isEmpty() && open.stream().allMatch(path -> path.startsWith("settings/"));
    }

    private static Stream<String> openPaths(Reason reason) {
        if (reason.truth() != Truth.UNKNOWN) {
            return Stream.empty();
        }
        return reason instanceof Reason.Leaf leaf
                ? leaf.grounds().stream().map(ground -> ground.path())
                : reason.parts().stream().flatMap(RecomputationTest::openPaths);
    }
}
