package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
    private static final Norm ANY = PolicyEngine.policy().norm("6.9.3/client-images");
    private static final String DOCUMENT = """
            1. THE KITCHEN

            Members’ cups are washed  by whoever “used”
            them – the same day. Staffing is for the office.
            Guests may cook... when a member helps.
            The kitchen closes at ten. Cups stay inside.
            """;

    private static QuoteCheck check(String document, String quote, int line) {
        Norm norm = NormBuilder.builder(ANY).quote(quote).line(line).build();
        PolicyRegister register = PolicyRegister.of("test", List.of(), List.of(norm), List.of(), List.of(), List.of());
        return PolicyText.of(document).check(register).get(0);
    }

    private static QuoteCheck check(String quote) {
        return check(DOCUMENT, quote, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members' cups are washed by whoever \"used\" them - the same day",
                "Members’ cups are washed by whoever “used” them — the same day.",
                "cups are … the same day",
                "cups ... used ... the same day",
                "Guests may cook... when",
                "Guests may cook… when a member helps",
                "Guests … helps"
            })
    void whiteSpaceMarksAndOmissionsDoNotMatter(String quote) {
        assertThat(check(quote).stands()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members’ cups are washed",
                "cups are washed the same day",
                "the same day … cups are washed",
                "Staff",
                "ups are washed",
                "cups are washed by whoever used them",
                "cups are … the next day",
                ""
            })
    void whatIsNotThereWordForWordDoesNotStand(String quote) {
        assertThat(check(quote).stands()).isFalse();
    }

    @Test
    void aQuoteStandsWhereItBeginsNearestToItsLine() {
        String document = "one\ncups\nthree\ncups\n";

        assertThat(check(document, "cups", 4).line()).isEqualTo(4);
        assertThat(check(document, "cups", 4).moved()).isFalse();
        assertThat(check(document, "cups", 1).line()).isEqualTo(2);
        assertThat(check(document, "cups", 1).moved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Guests may bake when a member helps, Guests may cook... when a member helps., 5",
        "At ten the kitchen must be closed, The kitchen closes at ten. Cups stay, 6",
        "'their cups, washed by members', Members' cups are washed by, 3"
    })
    void theNearestTextIsNamed(String quote, String nearest, int line) {
        QuoteCheck check = check(quote);

        assertThat(check.nearest()).isEqualTo(nearest);
        assertThat(check.line()).isEqualTo(line);
    }

    @Test
    void nothingIsNearInAnotherDocument() {
        QuoteCheck check = check("", "cups are washed", 3);

        assertThat(check.stands()).isFalse();
        assertThat(check.line()).isZero();
        assertThat(check.nearest()).isEmpty();
    }

    @Test
    void noControlCharacterOfADocumentShows() {
        QuoteCheck check = check("\uFEFFcups \u001b[31mare\u00ADn't\r\nwashed", "cups are washed", 1);

        assertThat(check.nearest()).isEqualTo("cups [31maren't washed");
    }
}
