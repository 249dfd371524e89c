package ca.iwso.policy.api;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as JSON holds it: what may be shown of the case, in words.
 *
 * @param policy the label of the policy's version
 * @param asOf the time as of which the case was judged
 * @param settings the settings under which it was judged
 * @param verdict the verdict of the case
 * @param events the events, by time
 * @param findings the findings, in the order of the evaluation
 */
public record SavedEvaluation(
        String policy,
        @Nullable String asOf,
        Settings settings,
        Verdict verdict,
        List<SavedEvent> events,
        List<SavedFinding> findings) {

    /** Copies the lists. */
    public SavedEvaluation {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** Tells whether it shows the id of a client, which only an evaluation without redaction does. */
    public boolean showsContent() {
        return Stream.concat(
                        findings.stream().map(finding -> finding.subject().path()),
                        findings.stream().flatMap(finding -> Stream.concat(
                                        Stream.of(finding.because()),
                                        finding.exemptions().stream().map(SavedExemption::reason))
                                .flatMap(SavedReason::paths)))
                .anyMatch(path -> path.startsWith("clients/") && !path.matches("clients/client(#\\d+)?(/.*)?"));
    }

    /**
     * An event.
     *
     * @param id its id
     * @param type its type
     * @param at when it happened; null where there is no such time
     * @param actor who did it
     * @param verdict its verdict
     * @param place where it stands; null where the case has no file
     */
    public record SavedEvent(
            String id,
            String type,
            @Nullable String at,
            String actor,
            Verdict verdict,
            @Nullable Place place) {}

    /**
     * A finding.
     *
     * @param id its id
     * @param norm the id of the norm
     * @param clause the clause of the norm
     * @param row the row of the norm
     * @param subject what it is about
     * @param bearer whom the norm binds
     * @param outcome what is found
     * @param worstCase what it would be at worst; null unless undetermined, and for permissions
     * @param stage how far the act went
     * @param attributed whether it binds her only because her user ID was used
     * @param because why
     * @param exemptions the norms that defeat it or might have
     * @param missing what would decide it
     * @param yieldedTo the norms that speak first on the same act, as far as they are broken or undetermined
     * @param due by when a duty is to be done; null where no date is set
     * @param done when a duty was done, {@code none} or {@code unknown}; null where there is nothing to do
     * @param remediedAt when a breach was repaired; null where it was not
     * @param settings the settings that it used
     * @param consequences the norms that say what may follow
     */
    public record SavedFinding(
            String id,
            String norm,
            String clause,
            int row,
            SavedFact subject,
            String bearer,
            Outcome outcome,
            @Nullable Outcome worstCase,
            Act.Stage stage,
            boolean attributed,
            SavedReason because,
            List<SavedExemption> exemptions,
            List<SavedMissing> missing,
            List<SavedPrecedent> yieldedTo,
            @Nullable String due,
            @Nullable String done,
            @Nullable String remediedAt,
            List<String> settings,
            List<String> consequences) {

        /** Copies the lists. */
        public SavedFinding {
            exemptions = List.copyOf(exemptions);
            missing = List.copyOf(missing);
            yieldedTo = List.copyOf(yieldedTo);
            settings = List.copyOf(settings);
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * What a finding is about.
     *
     * @param path its path in the case
     * @param id its id
     * @param place where it stands; null where the case has no file
     */
    public record SavedFact(
            String path, String id, @Nullable Place place) {}

    /**
     * A node of the tree of reasons.
     *
     * @param term the term that names it; null for an inner node without a name
     * @param statement the term in words; null where the register has none
     * @param truth its truth
     * @param kind how its truth follows
     * @param parts the parts of an inner node
     * @param grounds what a leaf rests on
     */
    public record SavedReason(
            @Nullable String term,
            @Nullable String statement,
            Truth truth,
            Kind kind,
            List<SavedReason> parts,
            List<SavedGround> grounds) {

        /** How the truth of a node follows. */
        public enum Kind {
            /** From recorded values. */
            GROUNDS,
            /** From all parts. */
            ALL,
            /** From any part. */
            ANY,
            /** From what its part is not. */
            NOT
        }

        private Stream<String> paths() {
            return Stream.concat(
                    grounds.stream().map(SavedGround::path), parts.stream().flatMap(SavedReason::paths));
        }

        /** Copies the lists. */
        public SavedReason {
            parts = List.copyOf(parts);
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A value on which a reason rests.
     *
     * @param path its path in the case
     * @param value the value in words
     * @param place where it stands; null where the case has no file
     */
    public record SavedGround(
            String path, String value, @Nullable Place place) {}

    /**
     * A norm that defeats another, or would if all of its conditions held.
     *
     * @param norm its id
     * @param reason its conditions
     */
    public record SavedExemption(String norm, SavedReason reason) {}

    /**
     * What was found of a norm that speaks first on the same act.
     *
     * @param norm its id
     * @param outcome what was found
     */
    public record SavedPrecedent(String norm, Outcome outcome) {}

    /**
     * What a finding waits on.
     *
     * @param term the condition that cannot be decided
     * @param question the question that decides it; null where the register has none
     * @param path where the answer belongs
     * @param setting whether a reading keeps it open
     * @param place where the answer belongs; null where the case has no file
     */
    public record SavedMissing(
            String term,
            @Nullable String question,
            String path,
            boolean setting,
            @Nullable Place place) {}
}
