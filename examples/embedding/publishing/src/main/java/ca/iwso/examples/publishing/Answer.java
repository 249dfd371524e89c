package ca.iwso.examples.publishing;

import java.util.List;

/** What a publishing tool is told about a draft. */
public sealed interface Answer {

    /**
     * Publish it.
     *
     * @param advice what the policy advises against, or may advise against; it binds nobody
     */
    record Allow(List<Advice> advice) implements Answer {
        /** Copies the list. */
        public Allow {
            advice = List.copyOf(advice);
        }
    }

    /**
     * Let a person decide.
     *
     * @param questions what she has to find out, in plain words
     */
    record AskAPerson(List<String> questions) implements Answer {
        /** Copies the list. */
        public AskAPerson {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Do not publish it.
     *
     * @param objections what stands against it, in the order of the policy
     */
    record Refuse(List<Objection> objections) implements Answer {
        /** Copies the list. */
        public Refuse {
            objections = List.copyOf(objections);
        }
    }

    /**
     * A piece of advice that is not followed, or may not be.
     *
     * @param clause the clause as printed
     * @param text what it advises
     */
    record Advice(String clause, String text) {}

    /**
     * A binding norm that publishing would break.
     *
     * @param clause the clause as printed
     * @param text what it asks for
     * @param failed the conditions under which it would have been allowed, as far as they fail or are not known
     */
    record Objection(String clause, String text, List<String> failed) {
        /** Copies the list. */
        public Objection {
            failed = List.copyOf(failed);
        }
    }
}
