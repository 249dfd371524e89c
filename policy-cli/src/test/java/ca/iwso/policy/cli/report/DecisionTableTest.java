package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.DecisionTableJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Golden tests of the table of the prohibition that has the most famous exception, and of a duty. */
class DecisionTableTest {
    private static final PolicyRegister REGISTER = PolicyEngine.policy();

    private static List<DecisionTable> tables(PolicyEngine engine, String... norms) {
        return engine.decisionTables(List.of(norms).stream().map(REGISTER::norm).toList());
    }

    private static String text(List<DecisionTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DecisionTableText(REGISTER, 90, Palette.of(false)).write(tables, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void asText() throws IOException {
        Golden.assertSame(
                text(tables(PolicyEngine.standard(), "6.9.3/client-images", "8.p1/reset")), "decision-table.txt");
    }

    @Test
    void asJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DecisionTableJson(REGISTER).write(tables(PolicyEngine.standard(), "8.p1/reset"), out);
        Golden.assertSame(out.toString(StandardCharsets.UTF_8), "decision-table.json");
    }

    @Test
    void aHardenedNormIsViolatedInItsTable() throws IOException {
        PolicyEngine hardened = PolicyEngine.with(
                SettingsBuilder.builder().hardened(Set.of("6.7.1/own-opinions")).build());

        assertThat(text(tables(PolicyEngine.standard(), "6.7.1/own-opinions")))
                .contains("departed")
                .doesNotContain("violated\n");
        assertThat(text(tables(hardened, "6.7.1/own-opinions")))
                .contains("violated\n")
                .doesNotContain("departed");
    }
}
