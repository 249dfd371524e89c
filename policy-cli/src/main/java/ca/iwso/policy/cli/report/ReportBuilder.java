package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.cli.report.CaseReport.Clause;
import ca.iwso.policy.cli.report.CaseReport.Duty;
import ca.iwso.policy.cli.report.CaseReport.Heading;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.CaseReport.Section;
import ca.iwso.policy.cli.report.CaseReport.Tally;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts an evaluation into words for people: sorts, groups and counts, and lays nothing out. */
final class ReportBuilder {
    private final Judged judged;
    private final Evaluation evaluation;
    private final boolean all;
    private final FactWords words;
    private final SubjectWords subjects;
    private final Questions questions;

    ReportBuilder(Judged judged, boolean all) {
        this.judged = judged;
        this.evaluation = judged.evaluation();
        this.all = all;
        this.words = judged.words();
        this.subjects = new SubjectWords(words);
        List<Finding> open = evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED && shows(finding))
                .toList();
        this.questions = Questions.of(open, judged.register(), words);
    }

    /**
     * Gives the report of a case.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    static CaseReport of(Judged judged, boolean all) {
        return new ReportBuilder(judged, all).report();
    }

    /** Gives the questions for which what is listed waits. */
    Questions questions() {
        return questions;
    }

    CaseReport report() {
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding : evaluation.findings()) {
            if (shows(finding)) {
                bySubject
                        .computeIfAbsent(finding.subject().path(), none -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, Verdict> verdicts = evaluation.verdictsByPath();
        List<Section> events = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        bySubject.entrySet().stream()
                // Stable: of two that are equally bad, the earlier stays first.
                .sorted((one, other) -> verdicts.getOrDefault(other.getKey(), Verdict.NOT_REGULATED)
                        .compareTo(verdicts.getOrDefault(one.getKey(), Verdict.NOT_REGULATED)))
                .forEach(entry -> {
                    Fact subject = entry.getValue().get(0).subject();
                    (subject instanceof Event ? events : others).add(section(subject, entry.getValue()));
                });
        return new CaseReport(heading(), tally(), events, others, questions.list(), pending(), consequences());
    }

    /** Tells whether a finding is listed: what blames or asks always, all else on request; duties have their own list. */
    private boolean shows(Finding finding) {
        return finding.outcome() != Outcome.PENDING && judged.selection().lists(finding, all);
    }

    private Section section(Fact subject, List<Finding> findings) {
        Mark mark = findings.stream()
                .map(Items::mark)
                .min(Comparator.naturalOrder())
                .orElse(Mark.FINE);
        return new Section(
                mark,
                words.id(subject.id()),
                subjects.describe(subject),
                words.place(subject.path()),
                Items.of(findings, judged, words, questions));
    }

    private Heading heading() {
        int events = evaluation.events().size();
        return new Heading(
                judged.source(),
                events + (events == 1 ? " event, " : " events, ") + staff() + " staff",
                words.dates().wordsWithZone(evaluation.asOf()),
                judged.register().version(),
                differences(evaluation.settings()),
                judged.file().problems().size(),
                judged.listingInWords(all));
    }

    /** Counts those whom the policy can bind: whom the register lists, and who else acts as staff. */
    private int staff() {
        Set<String> staff = new HashSet<>();
        judged.file().policyCase().staff().list().forEach(member -> staff.add(member.id()));
        evaluation.events().stream()
                .map(event -> event.act().actor().staffId())
                .filter(Ids::names)
                .forEach(staff::add);
        return staff.size();
    }

    private static List<String> differences(Settings settings) {
        Settings standard = Settings.standard();
        List<String> differences = new ArrayList<>();
        new TreeMap<>(settings.readings()).forEach((id, choice) -> differences.add(id + "=" + choice));
        new TreeMap<>(settings.parameters()).forEach((id, value) -> differences.add(id + "=" + value));
        settings.hardened().stream().sorted().forEach(norm -> differences.add(norm + " hardened"));
        if (!settings.zone().equals(standard.zone())) {
            differences.add("zone=" + settings.zone());
        }
        if (settings.policyEffectiveOn() != null) {
            differences.add("policyEffectiveOn=" + settings.policyEffectiveOn());
        }
        if (!settings.emailDomains().equals(standard.emailDomains())) {
            differences.add("own e-mail domains");
        }
        if (!settings.officialMethods().equals(standard.officialMethods())) {
            differences.add("own official methods");
        }
        return differences;
    }

    private Tally tally() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<String> loud = new HashSet<>();
        for (Finding finding : evaluation.findings()) {
            boolean unusedPermission = finding.outcome() == Outcome.UNDETERMINED && finding.worstCase() == null;
            if (!unusedPermission) {
                outcomes.merge(finding.outcome(), 1, Integer::sum);
            }
            if (Items.mark(finding) != Mark.FINE && !unusedPermission && finding.subject() instanceof Event) {
                loud.add(finding.subject().path());
            }
        }
        return new Tally(evaluation.verdict(), outcomes, evaluation.events().size() - loud.size());
    }

    private List<Clause> consequences() {
        boolean any = evaluation.findings().stream()
                .anyMatch(
                        each -> each.mayHaveConsequences() && judged.selection().selects(each));
        return any
                ? judged.register().consequences().stream()
                        .map(norm -> new Clause(norm.clause(), Mark.FINE, "", norm.quote()))
                        .toList()
                : List.of();
    }

    private List<Duty> pending() {
        return evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.PENDING
                        && judged.selection().selects(finding))
                .map(finding -> new Duty(
                        finding.norm().clause(),
                        words.person(finding.bearer()) + ": " + finding.norm().summary() + " ("
                                + words.id(finding.subject().id()) + ")",
                        finding.due().isKnown() ? "due " + words.dates().words(finding.due()) : "no date is set",
                        words.place(finding.subject().path())))
                .toList();
    }
}
