package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.rules.inference.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What reasons rest on, and what keeps them open. */
class GroundsTest {
    private record Place(String path) implements Fact {
        @Override
        public String id() {
            return path;
        }
    }

    private static Reason reason(Fact fact, Truth truth) {
        return Reason.of("term", truth, fact, "", truth);
    }

    @Test
    void readingsAloneKeepOpenWhatNoFactCouldDecide() {
        Reason reading = Setting.says("term", Truth.UNKNOWN, "readings/I-ed-self", "leave-open");
        Reason fact = reason(new Place("staff/amina/roles"), Truth.UNKNOWN);
        Reason known = reason(new Place("staff/dana/roles"), Truth.TRUE);

        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(known, reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.not(reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(fact, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.any(known, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(known)).isFalse();
    }

    @Test
    void theSettingsOfAFindingAreThoseThatAnyOfItsReasonsRestOn() {
        Reason zone = Setting.says("zone", Truth.FALSE, "zone", "America/Toronto");
        Reason reading = Setting.says("I-selfie", Truth.TRUE, "readings/I-selfie", "review");
        Reason fact = reason(new Place("staff/amina/roles"), Truth.TRUE);
        Reason because = Reason.all(fact, Reason.any(Reason.not(zone), reading));

        assertThat(Grounds.settings(because)).containsExactly("zone=America/Toronto", "readings/I-selfie=review");
        assertThat(Grounds.settings(fact)).isEmpty();
    }

    @Test
    void theSettingsOfAFindingAreSortedAndEachIsNamedOnce() {
        Norm norm = norm("1/ban", "1/within");
        Reason reading = Setting.says("I-selfie", Truth.TRUE, "readings/I-selfie", "review");
        Settings settings = SettingsBuilder.builder()
                .hardened(Set.of("1/ban", "1/other"))
                .parameters(Map.of("1/within", "P8D", "1/else", "P9D"))
                .build();

        assertThat(Grounds.settings(reading, List.of("zone=UTC", "readings/I-selfie=review"), norm, settings))
                .containsExactly("hardened=1/ban", "parameters/1/within=P8D", "readings/I-selfie=review", "zone=UTC");
        assertThat(Grounds.settings(reading, List.of("zone=UTC"), norm("1/free", ""), settings))
                .containsExactly("readings/I-selfie=review", "zone=UTC");
        assertThat(Grounds.settings(Reason.all(), List.of("zone=UTC"), norm("1/free", ""), settings))
                .containsExactly("zone=UTC");
    }

    @Test
    void whatIsMissingIsWhatIsOpenInTheReasonsAndInTheExemptions() {
        Reason fact = reason(new Place("staff/amina/roles"), Truth.UNKNOWN);
        Reason reading = Setting.says("term", Truth.UNKNOWN, "readings/I-selfie", "leave-open");
        Reason known = reason(new Place("staff/dana/roles"), Truth.FALSE);
        Exemption exemption = new Exemption(norm("1/leave", ""), Reason.any(known, reading, fact));

        assertThat(Grounds.missing(Reason.not(fact), List.of(exemption)))
                .containsExactly(
                        new Missing("term", "staff/amina/roles", false),
                        new Missing("term", "settings/readings/I-selfie", true));
        assertThat(Grounds.missing(known, List.of())).isEmpty();
    }

    private static Norm norm(String id, String deadline) {
        return NormBuilder.builder(ResolutionTest.norm(id, Modality.OBLIGATION, Force.HARD))
                .deadline(deadline)
                .build();
    }
}
