package ca.iwso.examples.onboarding;

import ca.iwso.policy.model.Moment;
import java.util.List;

/**
 * What is left to do about a newcomer, as far as the policy speaks of it.
 *
 * @param broken what should have been done by now
 * @param toDo what is to be done, that which is due first in front
 * @param questions what nobody recorded, in plain words
 * @param advice what the policy advises and is not followed
 */
public record Checklist(List<Item> broken, List<Item> toDo, List<String> questions, List<Item> advice) {
    /** Copies the lists. */
    public Checklist {
        broken = List.copyOf(broken);
        toDo = List.copyOf(toDo);
        questions = List.copyOf(questions);
        advice = List.copyOf(advice);
    }

    /**
     * One norm.
     *
     * @param clause the clause as printed
     * @param text what it asks for
     * @param due by when; {@link Moment#NONE} where no date is set
     */
    public record Item(String clause, String text, Moment due) {}
}
