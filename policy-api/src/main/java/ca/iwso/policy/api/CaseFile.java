package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import java.util.List;

/**
 * A case as it was read from files.
 *
 * @param policyCase the case
 * @param places where its facts stand
 * @param problems what was left out and why; empty unless the reader was told to keep going
 */
public record CaseFile(PolicyCase policyCase, Places places, List<Problem> problems) {
    /** Copies the list. */
    public CaseFile {
        problems = List.copyOf(problems);
    }
}
