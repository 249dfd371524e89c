package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a page tells of a case: what the text report says, each finding by itself, and advice. */
final class Telling {
    private final Judged judged;
    private final boolean all;
    private final CaseReport report;
    private final FactWords words;
    private final List<Told> findings;
    private final Map<String, Told> byId = new HashMap<>();
    private final Advice advice;
    private final Questions questions;

    /**
     * Puts a case into words.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     * @param advice what to ask and what to change
     */
    Telling(Judged judged, boolean all, Advice advice) {
        this.judged = judged;
        this.all = all;
        this.words = judged.words();
        ReportBuilder builder = new ReportBuilder(judged, all);
        this.report = builder.report();
        this.questions = builder.questions();
        this.advice = advice;
        SubjectWords subjects = new SubjectWords(words);
        List<Finding> listed = judged.listed(all).stream()
                // Stable: of two that are equally bad, the earlier stays first.
                .sorted(Comparator.comparing(Finding::verdict, Comparator.reverseOrder())
                        .thenComparing(Finding::outcome))
                .toList();
        List<Told> told = new ArrayList<>();
        for (Finding finding : listed) {
            told.add(told(told.size() + 1, finding, subjects));
        }
        this.findings = List.copyOf(told);
        findings.forEach(each -> byId.put(each.finding().id(), each));
    }

    private Told told(int number, Finding finding, SubjectWords subjects) {
        boolean isEvent = finding.subject() instanceof Event;
        Moment when = isEvent ? ((Event) finding.subject()).at() : finding.due();
        String date = when.isKnown() ? words.dates().words(when) : "";
        return new Told(
                number,
                finding,
                words.person(finding.bearer()),
                words.id(finding.subject().id()),
                subjects.undated(finding.subject()),
                isEvent || date.isEmpty() ? date : "due " + date,
                when.isKnown() ? when.known().toString() : "",
                words.place(finding.subject().path()));
    }

    Judged judged() {
        return judged;
    }

    /** Tells whether it also lists what is fulfilled, exempt and not applicable. */
    boolean all() {
        return all;
    }

    CaseReport report() {
        return report;
    }

    FactWords words() {
        return words;
    }

    /** Gives the findings that are listed, the worst first. */
    List<Told> findings() {
        return findings;
    }

    /** Gives how a finding is told; nothing where it is not listed. */
    Optional<Told> told(Finding finding) {
        return Optional.ofNullable(byId.get(finding.id()));
    }

    Advice advice() {
        return advice;
    }

    /** Gives the number of the question that asks for what stands at a path; nothing where none does. */
    Optional<Integer> questionNumber(String path) {
        return questions.number(path);
    }

    /** Gives the words of a search as they may be shown: it knows clients by their ids. */
    String masked(String searched) {
        return words.id(searched).replace("client client#", "client#");
    }

    /** Gives what puts the circumstances of findings into words. */
    Items items() {
        return new Items(judged, words, questions);
    }

    /** Gives the questions for which a finding waits. */
    List<CaseReport.Question> questions(Finding finding) {
        return questions.of(finding);
    }

    /** Tells whether a finding blames or asks: what charts count. */
    static boolean counts(Finding finding) {
        return finding.verdict().compareTo(Verdict.ADVISORY) >= 0;
    }
}
