package ca.iwso.policy.api;

import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts what is missing into plain words: what to ask, and whom. */
final class QuestionWords {
    private static final int MOST_TEXTS = 2;

    /** What to ask where the fact itself says more than the conditions that wait for it. */
    private static final Map<String, String> OF_FACT = Map.of(
            "actor", "Who did it?",
            "account", "With which account was it done, or on which did it appear?",
            "site", "On which site did it appear?",
            "user", "Which user ID was it?",
            "client", "Which client is it?",
            "staff", "Which member of staff is it?",
            "about", "Whom does it concern?",
            "roles", "Which roles does she hold at the time, from when, and who gave them to her?",
            "review", "Who has read it, and what did they note?");

    private static final Map<String, String> OF_REGISTER = Map.of(
            "staff", "whoever keeps the records of staff",
            "clients", "whoever keeps the files of clients",
            "consents", "whoever keeps the consent forms",
            "requests", "the Executive Director",
            "accounts", "the holder of the account, or anybody who can see it",
            "users", "IT, which issues the user IDs");

    private final PolicyRegister register;

    QuestionWords(PolicyRegister register) {
        this.register = register;
    }

    /** Gives the question for a fact, from the conditions that wait for it. */
    String text(String path, Collection<String> terms) {
        String fixed = OF_FACT.get(last(path));
        if (fixed != null) {
            return fixed;
        }
        List<String> texts =
                terms.stream().map(this::question).distinct().limit(MOST_TEXTS).toList();
        return String.join(" ", texts);
    }

    /** Gives the question of a condition or a reading. */
    String question(String termId) {
        Term term = register.terms().get(termId);
        return term == null ? "Is it so: " + termId.replace('-', ' ') + "?" : term.question();
    }

    /** Gives who can know a fact. */
    String askOf(String path) {
        int end = path.indexOf('/');
        String known = OF_REGISTER.get(end < 0 ? path : path.substring(0, end));
        if (known != null) {
            return known;
        }
        return switch (last(path)) {
            case "review", "about", "depicts" -> "anybody who has seen it";
            case "actor", "userId", "user" -> "whoever looks after the account";
            default -> "whoever did it, or saw it";
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
