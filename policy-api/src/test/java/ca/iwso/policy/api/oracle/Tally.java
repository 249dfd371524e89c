package ca.iwso.policy.api.oracle;

import ca.iwso.policy.api.reader.CaseText;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.util.Map;
import java.util.TreeMap;

/** Counts what engine and oracle find of many cases, and keeps the smallest case in which they differ on a norm. */
final class Tally {
    private final Map<String, String> smallest = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private long cases;
    private long events;
    private long findings;
    private long disagreements;

    void count(PolicyCase some, Settings settings) {
        Agreement agreement = Agreement.on(some, settings);
        cases++;
        events += some.events().size();
        findings += agreement.compared();
        disagreements += agreement.differences().size();
        agreement.differences().forEach((key, answers) -> {
            String norm = key.substring(0, key.indexOf('@'));
            counts.merge(norm, 1, Integer::sum);
            String text = key + ": " + answers + "\nunder " + settings + "\n" + CaseText.of(some);
            smallest.merge(norm, text, (one, other) -> other.length() < one.length() ? other : one);
        });
    }

    long events() {
        return events;
    }

    long disagreements() {
        return disagreements;
    }

    /** Gives one line with all counts. */
    String summary() {
        return "Oracle: " + cases + " cases, " + events + " events, " + findings + " findings compared, "
                + disagreements + " disagreements.";
    }

    /** Gives for each norm in dispute how often, and the smallest case. */
    String details() {
        StringBuilder text = new StringBuilder();
        smallest.forEach((norm, some) -> text.append(norm)
                .append(", ")
                .append(counts.get(norm))
                .append(" times: ")
                .append(some)
                .append('\n'));
        return text.toString();
    }
}
