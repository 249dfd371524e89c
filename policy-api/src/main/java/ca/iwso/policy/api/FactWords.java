package ca.iwso.policy.api;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The facts of a case in words, such as "bea-instagram, hosting: personal".
 *
 * <p>Every id, path and value passes the redaction here, so that what is made of these words may be shown.
 */
public final class FactWords {
    private static final String SETTINGS = "settings/";
    private static final String REVIEW = "/review";

    private final Redaction redaction;
    private final Dates dates;
    private final Places places;
    private final Function<Place, String> placeWords;

    /**
     * Makes the words for the facts of a case.
     *
     * @param redaction what may be shown of the case
     * @param zone the zone in which moments are told
     * @param places where the facts stand in files
     * @param placeWords how such a place is written; it passes the redaction afterwards
     */
    public FactWords(Redaction redaction, ZoneId zone, Places places, Function<Place, String> placeWords) {
        Objects.requireNonNull(redaction, "redaction");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(placeWords, "placeWords");
        this.redaction = redaction;
        this.dates = new Dates(zone);
        this.places = places;
        this.placeWords = placeWords;
    }

    /** Gives the words for moments. */
    public Dates dates() {
        return dates;
    }

    /** Gives an id or a path as it may be shown. */
    public String id(String id) {
        return redaction.id(id);
    }

    /** Gives who somebody is by her id, in words where it is none. */
    public String person(String id) {
        return id.equals(Ids.UNKNOWN) ? "somebody not recorded" : redaction.value(id);
    }

    /** Gives the place of a path; empty where it has none. */
    public String place(String path) {
        return places.of(path).map(at -> redaction.id(placeWords.apply(at))).orElse("");
    }

    /** Gives a recorded value with what it is a value of, as seen from the subject of a finding. */
    public String ground(Ground ground, Fact subject) {
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
    public String label(String path, String subjectPath) {
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
