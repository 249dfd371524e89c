package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Term;
import java.util.List;
import java.util.Objects;

/**
 * Why findings are as they are, as plain text.
 *
 * <p>A finding is told by its norm with its key words and its outcome, each condition with its truth, its clause where that
 * is another one, and the record on which it rests; then the exceptions, with those of their conditions that hold, fail or
 * are not known; and what is missing. {@link EvaluationJson} writes the same for programs. Immutable, and free to be shared
 * between threads.
 */
public final class Explanation {
    private final PolicyRegister register;
    private final FactWords words;

    /**
     * Makes explanations.
     *
     * @param register the register that the findings follow
     * @param words what may be shown of the facts of the case, and how
     */
    public Explanation(PolicyRegister register, FactWords words) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(words, "words");
        this.register = register;
        this.words = words;
    }

    /** Gives the explanations of what an engine finds of a case, which masks its clients and withholds recorded text. */
    public static Explanation of(PolicyEngine engine, PolicyCase policyCase) {
        return of(engine, policyCase, Places.none());
    }

    /** Gives the explanations of what an engine finds of a case from files, with the places of its facts. */
    public static Explanation of(PolicyEngine engine, CaseFile caseFile) {
        return of(engine, caseFile.policyCase(), caseFile.places());
    }

    private static Explanation of(PolicyEngine engine, PolicyCase policyCase, Places places) {
        return new Explanation(
                engine.register(),
                new FactWords(Redaction.of(policyCase), engine.settings().zone(), places, Place::toString));
    }

    /** Gives the explanation of a finding; its lines end with a line feed. */
    public String text(Finding finding) {
        StringBuilder text = new StringBuilder();
        heading(finding, text);
        ReasonLines lines = ReasonLines.all(register, words, finding.subject());
        conditions(lines.of(finding.because()), text);
        for (Exemption exemption : finding.exemptions()) {
            line(text, introduction(finding, exemption));
            conditions(lines.of(exemption.reason()), text);
        }
        finding.yieldedTo()
                .forEach(first ->
                        line(text, "First speaks " + first.norm().clause() + ": " + name(first.outcome()) + "."));
        duty(finding, text);
        for (Missing missing : finding.missing()) {
            line(text, "Missing: " + question(missing) + " (" + words.id(missing.path()) + ")");
        }
        return text.toString();
    }

    private void heading(Finding finding, StringBuilder text) {
        Outcome worst = finding.worstCase();
        line(
                text,
                finding.norm().clause() + " " + name(finding.outcome())
                        + (worst == null ? "" : " (at worst " + name(worst) + ")") + ": "
                        + words.id(finding.subject().path()) + ", " + words.person(finding.bearer()));
        line(text, "“" + finding.norm().quote() + "”");
    }

    private void duty(Finding finding, StringBuilder text) {
        if (finding.due().isKnown()) {
            line(text, "Due " + words.dates().words(finding.due()) + ".");
        }
        if (finding.done() != null && finding.done().isKnown()) {
            line(text, "Done " + words.dates().words(finding.done()) + ".");
        }
    }

    /** Gives the line that introduces the conditions of an exemption, such as "The exception (6.9.3) does not hold:". */
    public static String introduction(Finding finding, Exemption exemption) {
        String what = (finding.isExclusion(exemption) ? "The exclusion (" : "The exception (")
                + exemption.norm().clause() + ")";
        return switch (exemption.reason().truth()) {
            case TRUE -> what + " holds:";
            case FALSE -> what + " does not hold:";
            case UNKNOWN -> what + " may hold or not:";
        };
    }

    private static void conditions(List<ReasonLines.Condition> conditions, StringBuilder text) {
        for (ReasonLines.Condition each : conditions) {
            String clause = each.clause().isEmpty() ? "" : " (" + each.clause() + ")";
            String record = each.value().isEmpty() || each.place().isEmpty()
                    ? each.value() + each.place()
                    : each.value() + " · " + each.place();
            line(
                    text,
                    "  ".repeat(each.depth() + 1) + sign(each.truth()) + " " + each.statement() + clause
                            + (record.isEmpty() ? "" : " [" + record + "]"));
        }
    }

    private static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
        };
    }

    private String question(Missing missing) {
        Term term = register.terms().get(missing.term());
        return term == null ? missing.term().replace('-', ' ') : term.question();
    }

    private static String name(Outcome outcome) {
        return outcome.name().replace('_', ' ');
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
