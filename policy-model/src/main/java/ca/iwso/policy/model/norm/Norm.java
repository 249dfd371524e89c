package ca.iwso.policy.model.norm;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One norm of the policy, as the register describes it.
 *
 * @param id the printed clause and a slug, such as {@code 6.9.3/client-images}
 * @param row its row in the register, which counts all sentences in document order
 * @param group the folder of its clause group, such as {@code 6.9-posting-about-iwso}
 * @param clause the clause as printed, such as {@code 6.9.3}
 * @param line its line in the policy document, from 1
 * @param quote its key words as printed, at most 25 words
 * @param summary what it says, in the project's words
 * @param modality what it does
 * @param force how strongly it binds before the settings harden it
 * @param bearer whom it binds
 * @param treatment what the engine does with it
 * @param reason why nothing is decided, where it is on record only; else empty
 * @param reading how the text is read where it leaves a choice; else empty
 * @param defeatedBy the norms that make it exempt where they hold
 * @param excludedBy the norms that take an act out of the policy's reach before it
 * @param yieldsTo the norms that speak first on the same act
 * @param deadline the id of the parameter that says by when a duty is due; empty where there is none
 * @param never the outcomes, in kebab-case, that norms of its kind have and this one cannot have
 * @param apart the norms among those that defeat or exclude it with which it never holds together, each with the reason
 * @param repairs what is still to be done after a breach, in plain words; empty where nothing is
 */
@RecordBuilder
public record Norm(
        String id,
        int row,
        String group,
        String clause,
        int line,
        String quote,
        String summary,
        Modality modality,
        Force force,
        String bearer,
        Treatment treatment,
        String reason,
        String reading,
        List<String> defeatedBy,
        List<String> excludedBy,
        List<String> yieldsTo,
        String deadline,
        List<String> never,
        Map<String, String> apart,
        List<String> repairs)
        implements Comparable<Norm> {

    /** Copies the lists. */
    public Norm {
        defeatedBy = List.copyOf(defeatedBy);
        excludedBy = List.copyOf(excludedBy);
        yieldsTo = List.copyOf(yieldsTo);
        never = List.copyOf(never);
        apart = Map.copyOf(apart);
        repairs = List.copyOf(repairs);
    }

    /** Tells whether it allows something, so that it can be used and never broken. */
    public boolean allows() {
        return modality == Modality.PERMISSION || modality == Modality.POWER;
    }

    /** Gives the norms that defeat or exclude it. */
    public List<String> winners() {
        return Stream.concat(defeatedBy.stream(), excludedBy.stream()).toList();
    }

    /** Orders by the document. */
    @Override
    public int compareTo(Norm other) {
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Norm norm && norm.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
