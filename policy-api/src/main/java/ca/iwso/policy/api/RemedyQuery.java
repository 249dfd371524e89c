package ca.iwso.policy.api;

import ca.iwso.policy.api.inquiry.Move;
import ca.iwso.policy.api.inquiry.RemedySearch;
import ca.iwso.policy.api.reader.FlowText;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Puts what a search for remedies comes to into words and values. */
final class RemedyQuery {
    private RemedyQuery() {}

    /** Gives the remedies for a finding of a case; throws IllegalArgumentException where the case has no such finding. */
    static Remedies ask(PolicyEngine engine, PolicyCase policyCase, Finding finding, int mostJudged) {
        Evaluation evaluation = engine.judge(policyCase);
        Finding own = evaluation.findings().stream()
                .filter(each -> each.id().equals(finding.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the case has no finding " + finding.id()));
        RemedySearch search = new RemedySearch(
                policyCase, evaluation, own, engine.settings(), engine.register(), engine::judge, mostJudged);
        List<Remedies.Remedy> remedies = new ArrayList<>();
        for (List<Move> moves : search.remedies()) {
            remedies.add(new Remedies.Remedy(moves.stream()
                    .map(move -> new Remedies.Change(move.path(), move.words(), FlowText.of(move.value())))
                    .toList()));
        }
        boolean broken = own.outcome() == Outcome.VIOLATED || own.outcome() == Outcome.DEPARTED;
        boolean irreversible = broken && own.stage() != Act.Stage.PROPOSED;
        List<Finding> duties = evaluation.ofPerson(own.bearer()).stream()
                .filter(each -> each.outcome() == Outcome.PENDING)
                .toList();
        List<String> repairs = irreversible ? own.norm().repairs() : List.of();
        return new Remedies(own, irreversible, remedies, repairs, duties, !search.gaveUp());
    }
}
