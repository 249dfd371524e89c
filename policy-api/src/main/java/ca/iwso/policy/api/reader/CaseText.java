package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.PolicyCase;

/** Writes cases as YAML, an entry a line; the reader makes the same case of it. */
public final class CaseText {
    private CaseText() {}

    /** Gives the text of a case file. */
    public static String of(PolicyCase policyCase) {
        StringBuilder text = new StringBuilder();
        if (policyCase.asOf().isKnown()) {
            text.append("asOf: ")
                    .append(FlowText.of(FactNodes.text(policyCase.asOf().text())))
                    .append('\n');
        }
        for (Register register : Register.values()) {
            register(register, CaseFacts.entries(policyCase, register), text);
        }
        return text.toString();
    }

    private static void register(Register register, Entries<? extends Fact> entries, StringBuilder text) {
        boolean complete = entries.recorded();
        if (entries.list().isEmpty()) {
            if (complete) {
                text.append(register.key()).append(": none\n");
            }
            return;
        }
        text.append(register.key()).append(":\n");
        entries.forEach(entry -> text.append("  - ")
                .append(FlowText.of(CaseFacts.concise(entry)))
                .append('\n'));
        if (!complete) {
            text.append("  - unknown\n");
        }
    }
}
