package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions that open findings wait for, those first for which most findings wait.
 *
 * <p>What belongs at one place of the case is one question, since one answer settles it: a review, whatever the words
 * that the norms ask it for.
 */
final class Questions {
    private static final String SETTINGS = "settings/";
    private static final String REVIEW = "/review";
    private static final String NOTED = "noted-";
    private static final int WORDS_NAMED = 5;

    private final PolicyRegister register;
    private final FactWords words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Question> list = new ArrayList<>();

    private Questions(PolicyRegister register, FactWords words) {
        this.register = register;
        this.words = words;
    }

    /** Collects the questions of open findings. */
    static Questions of(List<Finding> open, PolicyRegister register, FactWords words) {
        Questions questions = new Questions(register, words);
        Map<String, Set<String>> terms = new HashMap<>();
        Map<String, List<Finding>> waiting = new LinkedHashMap<>();
        for (Finding finding : open) {
            for (Missing missing : finding.missing()) {
                terms.computeIfAbsent(missing.path(), none -> new LinkedHashSet<>())
                        .add(missing.term());
            }
            finding.missing().stream().map(Missing::path).distinct().forEach(path -> waiting.computeIfAbsent(
                            path, none -> new ArrayList<>())
                    .add(finding));
        }
        waiting.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry ->
                        questions.add(entry.getKey(), terms.getOrDefault(entry.getKey(), Set.of()), entry.getValue()));
        return questions;
    }

    List<Question> list() {
        return list;
    }

    /** Gives the number of the question that asks for what stands at a path; nothing where none does. */
    Optional<Integer> number(String path) {
        return Optional.ofNullable(numbers.get(path));
    }

    /** Gives the questions for which one finding waits, in their order. */
    List<Question> of(Finding finding) {
        Set<Integer> asked = new TreeSet<>();
        for (Missing missing : finding.missing()) {
            Integer number = numbers.get(missing.path());
            if (number != null) {
                asked.add(number);
            }
        }
        return asked.stream().map(number -> list.get(number - 1)).toList();
    }

    private void add(String path, Set<String> terms, List<Finding> waiting) {
        int number = list.size() + 1;
        numbers.put(path, number);
        boolean setting = path.startsWith(SETTINGS);
        String where = setting ? "the setting " + path.substring(SETTINGS.length()) : words.label(path, "");
        List<String> noted = path.endsWith(REVIEW) ? noted(terms) : List.of();
        list.add(new Question(
                number,
                text(terms, noted, setting),
                noted.size() <= WORDS_NAMED ? String.join(", ", noted) : "",
                where,
                setting ? "" : words.place(path),
                Waiting.text(waiting, words)));
    }

    /** Gives the words that a review would settle. */
    private static List<String> noted(Set<String> terms) {
        return terms.stream()
                .filter(term -> term.startsWith(NOTED))
                .map(term -> term.substring(NOTED.length()))
                .toList();
    }

    private String text(Set<String> terms, List<String> noted, boolean setting) {
        Set<String> texts = new LinkedHashSet<>();
        if (!noted.isEmpty()) {
            texts.add("Who has read it, and what did they note?");
        }
        terms.stream()
                .filter(term -> noted.isEmpty() || !term.startsWith(NOTED))
                .forEach(term -> texts.add(text(term, setting)));
        return String.join(" ", texts);
    }

    private String text(String termId, boolean setting) {
        Term term = register.terms().get(termId);
        if (term == null) {
            return "Is it so: " + termId.replace('-', ' ') + "?";
        }
        // The ways of reading say little without the statement that they decide.
        return setting ? term.question() + " (" + term.statement() + ")" : term.question();
    }
}
