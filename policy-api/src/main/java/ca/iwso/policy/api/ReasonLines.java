package ca.iwso.policy.api;

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
public final class ReasonLines {
    private final PolicyRegister register;
    private final FactWords words;
    private final Fact subject;
    private final @Nullable Truth only;
    private final Set<String> proved = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private List<Condition> lines = new ArrayList<>();

    /**
     * A condition with what it rests on.
     *
     * @param depth how deep it lies in the tree of reasons, from 0
     * @param truth its truth
     * @param statement the condition
     * @param clause the clause that makes it matter; empty where it is the finding's own
     * @param value the recorded value; may be empty
     * @param place where that is recorded; may be empty
     */
    public record Condition(int depth, Truth truth, String statement, String clause, String value, String place) {
        /** Gives all that it says, wherever it stands: a key, and cheaper at the start than a record as one. */
        String text() {
            return String.join("\n", truth.name(), statement, value, place);
        }
    }

    private ReasonLines(@Nullable Truth only, PolicyRegister register, FactWords words, Fact subject) {
        this.only = only;
        this.register = register;
        this.words = words;
        this.subject = subject;
    }

    /** Makes the lines of several trees that are read together. */
    public static ReasonLines all(PolicyRegister register, FactWords words, Fact subject) {
        return new ReasonLines(null, register, words, subject);
    }

    /** Makes the lines of trees of which only the conditions with one truth are of interest. */
    public static ReasonLines only(Truth truth, PolicyRegister register, FactWords words, Fact subject) {
        return new ReasonLines(truth, register, words, subject);
    }

    /** Gives the lines of a tree; what an earlier tree has proved true is not proved again. */
    public List<Condition> of(Reason reason) {
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
            condition(depth, leaf.truth(), statement(leaf.term()), clause(leaf), leaf.grounds());
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
            condition(depth, not.truth(), own, clause(not.term().isEmpty() ? leaf : not), leaf.grounds());
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
        Condition own = new Condition(depth, reason.truth(), statement, clause(reason), "", "");
        int before = lines.size();
        lines.add(own);
        parts.forEach(part -> add(part, depth + 1));
        boolean told = !show(own);
        if (told && lines.size() == before + 1) {
            lines.remove(before);
        }
    }

    private void condition(int depth, Truth truth, String statement, String clause, List<Ground> grounds) {
        if (grounds.isEmpty()) {
            add(new Condition(depth, truth, statement, clause, "", ""));
        }
        for (Ground ground : grounds) {
            add(new Condition(
                    depth, truth, statement, clause, words.ground(ground, subject), words.place(ground.path())));
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

    private String clause(Reason reason) {
        Term term = register.terms().get(reason.term());
        return term == null ? "" : term.clause();
    }

    private String statement(String termId) {
        Term term = register.terms().get(termId);
        return term == null ? termId.replace('-', ' ') : term.statement();
    }
}
