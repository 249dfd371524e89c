package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.CaseText;
import java.util.List;

/**
 * A case that was made of what another system exported.
 *
 * @param caseFile the case, with the places of its facts in the export
 * @param unmapped what the export holds and the case does not, each with its place and the reason
 */
public record ImportedCase(CaseFile caseFile, List<Problem> unmapped) {
    /** Copies the list. */
    public ImportedCase {
        unmapped = List.copyOf(unmapped);
    }

    /** Gives the case as a case file, of which {@link CaseReader} makes the same case. */
    public String yaml() {
        return CaseText.of(caseFile.policyCase());
    }
}
