package ca.iwso.policy.rules.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules keep their form, and each gate closes on a rule that does not. */
class RuleFormGatesTest {
    private static final Path POLICY = Path.of("src/main/resources/policy");

    private static String rule(String attribute, String left, String right) {
        return "rule \"1 Something\"\n" + attribute + "\nwhen\n" + left + "\nthen\n" + right + "\nend\n";
    }

    @Test
    void theRulesOfThePolicyKeepTheForm() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(POLICY)) {
            files = all.filter(file -> file.toString().endsWith(".drl")).toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            boolean infers = file.startsWith(POLICY.resolve("shared"));
            wrong.addAll(RuleFormGates.wrong(POLICY.relativize(file).toString(), Files.readString(file), infers));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salience 10 | Post() | channels[\"claims\"].send( x ); | uses salience",
                "@norm(\"1/x\") | not Consent() | channels[\"claims\"].send( x ); | reads an absent record as a no",
                "@norm(\"1/x\") | exists( Consent() ) | channels[\"claims\"].send( x ); | reads an absent record as a no",
                "@norm(\"1/x\") | accumulate( $p : Posting() ; $a : collectList( $p ) ) | channels[\"claims\"].send( x ); | counts what is not complete yet",
                "@norm(\"1/x\") | Post() | insert( x ); | does not state one claim",
                "@norm(\"1/x\") | Post() | modify( x ); | uses modify",
                "  | Post() | channels[\"claims\"].send( x ); | names no norm",
                "@norm(\"1/x\") | Post() | int y = 1; channels[\"claims\"].send( y ); | does more than one thing",
            })
    void aRuleOfAnotherFormIsFound(String attribute, String left, String right, String wrong) {
        String drl = rule(attribute == null ? "" : attribute, left, right);

        assertThat(RuleFormGates.wrong("x.drl", drl, false))
                .anySatisfy(each -> assertThat(each).contains(wrong));
    }

    @Test
    void aFileThatOneCannotReadInOneSittingIsFound() {
        assertThat(RuleFormGates.wrong("x.drl", "// line\n".repeat(121), false))
                .containsExactly("x.drl is longer than 120 lines");
    }
}
