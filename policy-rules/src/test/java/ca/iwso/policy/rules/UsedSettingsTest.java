package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
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

class UsedSettingsTest {
    private record Place(String id, String path) implements Fact {}

    private static final Reason ZONE = Setting.says("zone", Truth.FALSE, "zone", "America/Toronto");
    private static final Reason READING = Setting.says("I-selfie", Truth.TRUE, "readings/I-selfie", "review");
    private static final Reason FACT =
            Reason.of("term", Truth.TRUE, new Place("amina", "staff/amina/roles"), "", Truth.TRUE);

    @Test
    void theyAreThoseThatAnyOfItsReasonsRestOn() {
        assertThat(UsedSettings.of(Reason.all(FACT, Reason.any(Reason.not(ZONE), READING))))
                .containsExactly("readings/I-selfie=review", "zone=America/Toronto");
        assertThat(UsedSettings.of(FACT)).isEmpty();
    }

    @Test
    void eachIsNamedOnceAndInOrder() {
        UsedSettings used = new UsedSettings();
        used.addAll(List.of("zone=UTC", "readings/I-selfie=review"));
        READING.forEachLeaf(used);

        assertThat(used.sorted()).containsExactly("readings/I-selfie=review", "zone=UTC");
    }

    @Test
    void howBindingANormIsAndItsDeadlineAreAmongThemWhereTheyAreSet() {
        Settings settings = SettingsBuilder.builder()
                .hardened(Set.of("1/ban", "1/other"))
                .parameters(Map.of("1/within", "P8D", "1/else", "P9D"))
                .build();

        UsedSettings set = new UsedSettings();
        set.add(norm("1/ban", "1/within"), settings);
        assertThat(set.sorted()).containsExactly("hardened=1/ban", "parameters/1/within=P8D");

        UsedSettings notSet = new UsedSettings();
        notSet.add(norm("1/free", ""), settings);
        assertThat(notSet.sorted()).isEmpty();
    }

    private static Norm norm(String id, String deadline) {
        return NormBuilder.builder(MadeUp.norm(id, Modality.OBLIGATION, Force.HARD))
                .deadline(deadline)
                .build();
    }
}
