package ca.iwso.policy.model.finding;

import java.util.List;

/**
 * What an evaluation says of one person, or of IWSO as an organisation.
 *
 * @param id her id; {@code IWSO} for the organisation, {@code unknown} for whoever was not recorded
 * @param verdict the worst of her findings; norms that bind others do not count
 * @param findings the findings that she bears, in the order of the evaluation
 * @param duties her live duties, those due first in front
 */
public record PersonView(String id, Verdict verdict, List<Finding> findings, List<Finding> duties) {

    /** Copies the lists. */
    public PersonView {
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
    }

    /** Gives the view of whoever bears some findings. */
    static PersonView of(String id, List<Finding> findings) {
        return new PersonView(id, Evaluation.worst(findings), findings, Evaluation.live(findings));
    }
}
