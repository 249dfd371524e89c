package ca.iwso.policy.cli;

import ca.iwso.policy.api.Question;
import ca.iwso.policy.api.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed for a question. */
sealed interface Reply {

    /** A value, as a case file writes it. */
    record Value(String value) implements Reply {}

    /** She does not know. */
    record NotKnown() implements Reply {}

    /** Not now. */
    record Skip() implements Reply {}

    /** Take the last answer back. */
    record Back() implements Reply {}

    /** Save and stop. */
    record Quit() implements Reply {}

    /** Somebody else says so from now on; her id. */
    record By(String who) implements Reply {}

    /** Say what may be typed. */
    record Help() implements Reply {}

    /** Nothing that fits; why not. */
    record Misfit(String why) implements Reply {}

    /** Reads what was typed. What is a choice or a value comes first, so that an id may be called as a command is. */
    static Reply of(String line, Question question, Redaction redaction) {
        String typed = line.strip();
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<Reply> choice = choice(typed, question, redaction);
        if (choice.isPresent()) {
            return choice.get();
        }
        switch (word) {
            case "", "help", "h" -> {
                return new Help();
            }
            case "?", "don't know", "dont know", "don’t know", "unknown" -> {
                return new NotKnown();
            }
            case "skip", "s" -> {
                return new Skip();
            }
            case "back", "b" -> {
                return new Back();
            }
            case "quit", "q" -> {
                return new Quit();
            }
            default -> {
                return word.startsWith("by ") ? new By(typed.substring(3).strip()) : value(typed, question, redaction);
            }
        }
    }

    private static Reply value(String typed, Question question, Redaction redaction) {
        boolean written = typed.startsWith("{") || typed.startsWith("[");
        return switch (question.form()) {
            case CHOICE -> new Misfit("this is none of the choices");
            case REVIEW -> written ? new Value(typed) : review(typed, question);
            case SEVERAL -> written ? new Value(typed) : several(typed, question, redaction);
            case DATE, NUMBER, EMAIL, ID, PERSON, VALUE -> new Value(written ? typed : quoted(typed));
        };
    }

    private static Optional<Reply> choice(String typed, Question question, Redaction redaction) {
        return find(typed, question, redaction).map(answer -> new Value(answer.value()));
    }

    /** Finds the choice with a number, with some words, or with what these end with: {@code client#1}. */
    private static Optional<Question.Answer> find(String typed, Question question, Redaction redaction) {
        String word = typed.equalsIgnoreCase("y") ? "yes" : typed.equalsIgnoreCase("n") ? "no" : typed;
        List<Question.Answer> answers = question.answers();
        boolean number = !typed.isEmpty() && typed.length() < 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number && question.form() != Question.Form.NUMBER) {
            int at = Integer.parseInt(typed);
            return at >= 1 && at <= answers.size() ? Optional.of(answers.get(at - 1)) : Optional.empty();
        }
        return answers.stream().filter(answer -> names(answer, word, redaction)).findFirst();
    }

    private static boolean names(Question.Answer answer, String word, Redaction redaction) {
        String shown = redaction.id(answer.words());
        return word.equalsIgnoreCase(shown)
                || word.equalsIgnoreCase(answer.words())
                || word.equalsIgnoreCase(answer.words().replace(' ', '-'))
                || word.equals(answer.value())
                || (shown.startsWith("the client ") && word.equalsIgnoreCase(shown.substring("the client ".length())));
    }

    /** Reads the words of a review by their numbers or as they are written; {@code unsure} before one that is not sure. */
    private static Reply review(String typed, Question question) {
        if (typed.equalsIgnoreCase("none")) {
            return new Value("{noted: []}");
        }
        List<String> noted = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            boolean doubtful = word.startsWith("unsure ");
            String named = doubtful ? word.substring("unsure ".length()).strip() : word;
            Optional<Question.Answer> choice = find(named, question, Redaction.none());
            String plain = choice.isPresent() ? noted(choice.get()) : named.replace(' ', '-');
            if (plain.isEmpty() || !plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
                return new Misfit("write words that hold, parted by commas, such as: derogatory, about-iwso");
            }
            (doubtful ? unsure : noted).add(plain);
        }
        String doubts = unsure.isEmpty() ? "" : ", unsure: [" + String.join(", ", unsure) + "]";
        return new Value("{noted: [" + String.join(", ", noted) + "]" + doubts + "}");
    }

    /** Gives the word of a choice that notes one; empty for those that note none or all. */
    private static String noted(Question.Answer choice) {
        String words = choice.value().replaceAll("^\\{noted: \\[|]}$", "");
        return words.contains(",") ? "" : words;
    }

    private static Reply several(String typed, Question question, Redaction redaction) {
        List<String> items = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            Optional<Question.Answer> choice = find(part.strip(), question, redaction);
            String value = choice.map(Question.Answer::value).orElse(quoted(part.strip()));
            items.add(value.startsWith("[") ? value.substring(1, value.length() - 1) : value);
        }
        return new Value("[" + String.join(", ", items) + "]");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
