package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Condition;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree of reasons into lines: one for each condition, with its truth and the record that proves it.
 *
 * <p>Of alternatives only those show that decide the truth of the whole; of conditions that must all hold, all show.
 */
final class ReasonLines {
    private final PolicyRegister register;
    private final CaseWords words;
    private final Fact subject;
    private final @Nullable Truth only;
    private final Set<String> proved = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private List<Line> lines = new ArrayList<>();

    private ReasonLines(@Nullable Truth only, PolicyRegister register, CaseWords words, Fact subject) {
        this.only = only;
        this.register = register;
        this.words = words;
        this.subject = subject;
    }

    /** Makes the lines of several trees that are read together. */
    static ReasonLines all(PolicyRegister register, CaseWords words, Fact subject) {
        return new ReasonLines(null, register, words, subject);
    }

    /** Makes the lines of trees of which only the conditions with one truth are of interest. */
    static ReasonLines only(Truth truth, PolicyRegister register, CaseWords words, Fact subject) {
        return new ReasonLines(truth, register, words, subject);
    }

    /** Gives the lines of a tree; what an earlier tree has proved true is not proved again. */
    List<Line> of(Reason reason) {
        shown.clear();
        shown.addAll(proved);
        lines = new ArrayList<>();
        add(reason, 0);
        return lines;
    }

    private void add(Reason reason, int depth) {
        if (only != null && reason.truth() != only) {
            return;
        }
        if (reason instanceof Reason.Leaf leaf) {
            condition(depth, leaf.truth(), statement(leaf.term()), leaf.grounds());
        } else if (reason instanceof Reason.Not not) {
            negation(not, depth);
        } else if (reason instanceof Reason.Any any) {
            alternatives(any, depth);
        } else {
            named(reason, statement(reason.term()), reason.parts(), depth);
        }
    }

    private void alternatives(Reason.Any any, int depth) {
        List<Reason> deciding =
                any.parts().stream().filter(part -> part.truth() == any.truth()).toList();
        String statement = statement(any.term());
        if (statement.isEmpty() && deciding.size() > 1) {
            statement = any.truth() == Truth.FALSE ? "any of these holds" : "one of these holds";
        }
        named(any, statement, deciding, depth);
    }

    private void negation(Reason.Not not, int depth) {
        String statement = statement(not.term());
        if (not.part() instanceof Reason.Leaf leaf) {
            String own = statement.isEmpty() ? "not so: " + statement(leaf.term()) : statement;
            condition(depth, not.truth(), own, leaf.grounds());
        } else {
            String own = statement.isEmpty() ? "the following does not hold" : statement;
            named(not, own, not.parts(), depth);
        }
    }

    /** Adds an inner node: its own line where it has words, and what lies below. */
    private void named(Reason reason, String statement, List<Reason> parts, int depth) {
        if (statement.isEmpty()) {
            parts.forEach(part -> add(part, depth));
            return;
        }
        Condition own = new Condition(depth, reason.truth(), statement, "", "");
        int before = lines.size();
        lines.add(own);
        parts.forEach(part -> add(part, depth + 1));
        boolean told = !show(own);
        if (told && lines.size() == before + 1) {
            lines.remove(before);
        }
    }

    private void condition(int depth, Truth truth, String statement, List<Ground> grounds) {
        if (grounds.isEmpty()) {
            add(new Condition(depth, truth, statement, "", ""));
        }
        for (Ground ground : grounds) {
            add(new Condition(depth, truth, statement, words.ground(ground, subject), words.place(ground.path())));
        }
    }

    private void add(Condition condition) {
        // A condition that several branches share is proved once, however deep it lies.
        if (show(condition)) {
            lines.add(condition);
        }
    }

    private boolean show(Condition condition) {
        if (condition.truth() == Truth.TRUE) {
            proved.add(condition.text());
        }
        return shown.add(condition.text());
    }

    private String statement(String termId) {
        Term term = register.terms().get(termId);
        return term == null ? termId.replace('-', ' ') : term.statement();
    }
}
