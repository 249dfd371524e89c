package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Printing the decision tables of a clause. */
class ExplainTableTest {

    @Test
    void allTablesOfAClauseArePrinted() {
        Run run = Run.of("explain", "8.p1", "--table");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence("8.p1/no-sharing, for credential-shared\n", "8.p1/own-account, for account-used\n")
                .containsPattern("\n  A +B +C +Found\n  ✓ +✓ +✓ +violated\n");
    }

    @Test
    void theyAreWrittenForProgramsToo() {
        Run run = Run.of("explain", "8.p1/no-sharing", "--table", "-f", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"norm\" : \"8.p1/no-sharing\"",
                        "\"id\" : \"tells-credentials\"",
                        "\"outcome\" : \"violated\"");
    }

    @Test
    void whatMakesNoFindingsHasNone() {
        Run run = Run.of("explain", "6.7.1/outside-policy", "--table");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("6.7.1/outside-policy has no decision table");
    }

    @Test
    void aTableIsAboutNoCase() {
        Run run = Run.of("explain", "6.9.3", "some.yaml", "--table");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("leave the case files out");
    }
}
