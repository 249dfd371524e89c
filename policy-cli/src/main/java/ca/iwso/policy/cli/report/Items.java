package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Explanation;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.ReasonLines;
import ca.iwso.policy.cli.report.CaseReport.Clause;
import ca.iwso.policy.cli.report.CaseReport.Condition;
import ca.iwso.policy.cli.report.CaseReport.Item;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.cli.report.CaseReport.Sentence;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the findings about one subject into words; those that wait for the same questions become one item. */
final class Items {
    private static final int QUESTIONS_QUOTED = 3;
    private static final String READINGS = "readings/";
    private static final String PARAMETERS = "parameters/";

    private final PolicyRegister register;
    private final FactWords words;
    private final Questions questions;
    private final Settings settings;
    private final Set<String> explained = new HashSet<>();

    Items(Judged judged, FactWords words, Questions questions) {
        this.register = judged.register();
        this.settings = judged.evaluation().settings();
        this.words = words;
        this.questions = questions;
    }

    /** Gives the items of some findings about one subject. */
    static List<Item> of(List<Finding> findings, Judged judged, FactWords words, Questions questions) {
        Items items = new Items(judged, words, questions);
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(items.group(finding), none -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream().map(items::item).toList();
    }

    /** Gives what findings share that are told together: the open ones their questions, all others nothing. */
    private String group(Finding finding) {
        List<String> asked = numbers(questions.of(finding));
        return finding.outcome() == Outcome.UNDETERMINED && !asked.isEmpty()
                ? String.join(" ", asked) + "@" + finding.bearer() + "@" + outcome(finding)
                : finding.id();
    }

    private static List<String> numbers(List<Question> asked) {
        return asked.stream().map(each -> Integer.toString(each.number())).toList();
    }

    private Item item(List<Finding> group) {
        Finding first = group.get(0);
        List<Line> lines = new ArrayList<>();
        circumstances(first, lines);
        if (first.outcome() == Outcome.UNDETERMINED) {
            open(first, group.size() == 1, lines);
        } else if (first.outcome() != Outcome.FULFILLED) {
            ReasonLines reasons = ReasonLines.all(register, words, first.subject());
            lines.addAll(lines(reasons, first.because()));
            first.exemptions().forEach(exemption -> exemption(exemption, first, reasons, lines));
        }
        repairs(first, lines);
        return new Item(List.copyOf(clauses(group)), lines);
    }

    /** Gives the norms of a group; of those that one sentence of a clause makes, one. */
    private static Collection<Clause> clauses(List<Finding> group) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (Finding finding : group) {
            clauses.putIfAbsent(finding.norm().clause() + finding.norm().quote(), clause(finding));
        }
        return clauses.values();
    }

    private static Clause clause(Finding finding) {
        return new Clause(
                finding.norm().clause(),
                mark(finding),
                outcome(finding),
                finding.norm().quote());
    }

    static Mark mark(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> Mark.VIOLATED;
            case DEPARTED -> Mark.DEPARTED;
            case UNDETERMINED -> Mark.OPEN;
            case PENDING, EXEMPT, FULFILLED, NOT_APPLICABLE -> Mark.FINE;
        };
    }

    static String outcome(Finding finding) {
        Outcome worst = finding.worstCase();
        String outcome = name(finding.outcome()) + (worst == null ? "" : " (at worst " + name(worst) + ")");
        return finding.stage() == Act.Stage.PROPOSED ? "would be " + outcome : outcome;
    }

    static String name(Outcome outcome) {
        return outcome.name().replace('_', ' ');
    }

    /** Says what is special about whom a finding binds, and about how far the act went. */
    static List<String> circumstances(Finding finding, FactWords words) {
        List<String> texts = new ArrayList<>();
        boolean owned = finding.subject() instanceof Event event
                && event.act().actor().staffId().equals(finding.bearer());
        if (finding.attributed()) {
            texts.add("Counts for " + words.person(finding.bearer()) + ", to whom the user ID was issued (9).");
        } else if (finding.bearer().equals(Claim.ORGANISATION)) {
            texts.add("This binds IWSO as an organisation.");
        } else if (finding.subject() instanceof Event && !owned) {
            texts.add("This binds " + words.person(finding.bearer()) + ".");
        }
        if (finding.stage() == Act.Stage.ATTEMPTED && finding.outcome() == Outcome.VIOLATED) {
            texts.add("It was attempted; an attempt counts as the act (9.1).");
        }
        return texts;
    }

    /** Adds what is to be known of a finding before its reasons. */
    void circumstances(Finding finding, List<Line> lines) {
        circumstances(finding, words).forEach(text -> lines.add(new Sentence(text)));
        if (finding.outcome() == Outcome.VIOLATED && finding.due().isKnown()) {
            lines.add(new Sentence("Due " + words.dates().words(finding.due()) + "."));
        }
        List<String> chosen = finding.settings().stream().filter(this::isChosen).toList();
        if (!chosen.isEmpty()) {
            lines.add(new Sentence("By the settings " + String.join(", ", chosen) + "."));
        }
    }

    /** Tells whether a setting was chosen, and is not a default, of which the reasons tell enough. */
    private boolean isChosen(String setting) {
        String key = setting.substring(0, setting.indexOf('='));
        if (key.startsWith(READINGS)) {
            return settings.readings().containsKey(key.substring(READINGS.length()));
        }
        if (key.startsWith(PARAMETERS)) {
            return settings.parameters().containsKey(key.substring(PARAMETERS.length()));
        }
        return switch (key) {
            case "officialMethods" -> !settings.officialMethods().equals(Settings.OFFICIAL_METHODS);
            case "policyEffectiveOn" -> settings.policyEffectiveOn() != null;
            default -> true;
        };
    }

    private void open(Finding finding, boolean alone, List<Line> lines) {
        List<Question> asked = questions.of(finding);
        if (alone) {
            ReasonLines reasons = ReasonLines.only(Truth.UNKNOWN, register, words, finding.subject());
            lines.addAll(lines(reasons, finding.because()));
            finding.exemptions().stream()
                    .filter(each -> each.reason().truth() == Truth.UNKNOWN)
                    .forEach(each -> {
                        lines.add(new Sentence(Explanation.introduction(finding, each)));
                        lines.addAll(lines(reasons, each.reason()));
                    });
        }
        if (asked.size() > QUESTIONS_QUOTED) {
            lines.add(new Sentence("Open: the questions " + String.join(", ", numbers(asked)) + " below."));
        } else {
            asked.forEach(
                    each -> lines.add(new Sentence("Open: " + each.text() + " (question " + each.number() + ")")));
        }
    }

    /** Tells an exception with its conditions, once for each subject. */
    private void exemption(Exemption exemption, Finding finding, ReasonLines reasons, List<Line> lines) {
        String introduction = Explanation.introduction(finding, exemption);
        // The engine asks once for each subject and bearer whether a norm applies.
        if (explained.add(exemption.norm().id() + "@" + finding.bearer())) {
            lines.add(new Sentence(introduction));
            ReasonLines told = failsToExclude(exemption, finding)
                    ? ReasonLines.only(Truth.FALSE, register, words, finding.subject())
                    : reasons;
            lines.addAll(lines(told, exemption.reason()));
        } else {
            lines.add(new Sentence(introduction.substring(0, introduction.length() - 1) + ", as above."));
        }
    }

    /** Nearly every post is inside of the policy, and what puts it there is all that readers want to know. */
    private static boolean failsToExclude(Exemption exemption, Finding finding) {
        return finding.isExclusion(exemption) && exemption.reason().truth() == Truth.FALSE;
    }

    private static List<Line> lines(ReasonLines reasons, Reason reason) {
        return reasons.of(reason).stream().map(Items::condition).toList();
    }

    private static Line condition(ReasonLines.Condition each) {
        return new Condition(each.depth(), each.truth(), each.statement(), each.value(), each.place());
    }

    /** Adds what was done after a breach, or is to be done. */
    void repairs(Finding finding, List<Line> lines) {
        if (finding.remediedAt().isKnown()) {
            lines.add(new Sentence(
                    "Put right on " + words.dates().words(finding.remediedAt()) + "; what happened before stays so."));
        } else if (Items.mark(finding) != Mark.FINE
                && finding.outcome() != Outcome.UNDETERMINED
                && finding.stage() != Act.Stage.PROPOSED
                && !finding.norm().repairs().isEmpty()) {
            lines.add(new Sentence(
                    "Still to do: " + String.join("; ", finding.norm().repairs()) + "."));
        }
    }
}
