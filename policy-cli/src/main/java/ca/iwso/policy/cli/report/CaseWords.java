package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts of a case in words: every id, path and value passes its redaction here. */
final class CaseWords {
    private static final String SETTINGS = "settings/";
    private static final String REVIEW = "/review";

    private final Redaction redaction;
    private final Dates dates;
    private final Judged judged;
    private final boolean oneFile;

    CaseWords(Judged judged) {
        this.judged = judged;
        this.redaction = judged.redaction();
        this.dates = new Dates(judged.evaluation().settings().zone());
        this.oneFile = judged.sources().size() == 1;
    }

    Dates dates() {
        return dates;
    }

    String id(String id) {
        return redaction.id(id);
    }

    /** Gives who somebody is by her id, in words where it is none. */
    String person(String id) {
        return id.equals(Ids.UNKNOWN) ? "somebody not recorded" : redaction.value(id);
    }

    /** Gives the place of a path as {@code file:line}; empty where it has none. */
    String place(String path) {
        Optional<Place> place = judged.file().places().of(path);
        return place.map(at -> redaction.id(fileName(at.file())) + ":" + at.line())
                .orElse("");
    }

    private String fileName(String file) {
        // The heading gives the whole name; with several files, two of them may end alike.
        return oneFile ? file.substring(file.lastIndexOf('/') + 1) : file;
    }

    /** Gives a recorded value with what it is a value of, as seen from the subject of a finding. */
    String ground(Ground ground, Fact subject) {
        String value = ground.value() instanceof Truth truth
                ? words(truth, ground.path().endsWith(REVIEW))
                : value(ground.value());
        String label = label(ground.path(), subject.path());
        if (value.equals(label) || label.endsWith(" " + value)) {
            return label;
        }
        return label.isEmpty() ? value : label + ": " + value;
    }

    /** Gives a truth as case files write it, and of a review whether the word was noted there. */
    private static String words(Truth truth, boolean review) {
        return switch (truth) {
            case TRUE -> review ? "noted" : "yes";
            case FALSE -> review ? "not noted" : "no";
            case UNKNOWN -> review ? "open" : "not recorded";
        };
    }

    private String value(Object value) {
        if (value instanceof Moment moment) {
            return dates.words(moment);
        }
        String text = redaction.text(value);
        return text.equals(Ids.UNKNOWN) ? "not recorded" : text;
    }

    /** Gives a path in words, such as "bea-instagram, hosting": relative to the subject where it lies in it. */
    String label(String path, String subjectPath) {
        if (path.startsWith(SETTINGS)) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
        if (path.equals(subjectPath)) {
            return "";
        }
        boolean inside = path.startsWith(subjectPath + "/");
        String relative = inside ? path.substring(subjectPath.length() + 1) : path.substring(path.indexOf('/') + 1);
        List<String> words = new ArrayList<>();
        boolean key = inside;
        for (String segment : redaction.id(relative).split("/", -1)) {
            if (!key) {
                words.add(segment);
            } else if (!isNumber(segment)) {
                words.add(words(segment));
            }
            key = true;
        }
        return String.join(", ", words);
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(Character::isDigit);
    }

    /** Gives a key of a case file in words: {@code signedOn} as "signed on". */
    private static String words(String key) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char each = key.charAt(i);
            if (Character.isUpperCase(each)) {
                words.append(' ');
            }
            words.append(each);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
