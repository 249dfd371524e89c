package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.Party;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private final Redaction redaction = Redaction.masking(List.of("c-17", "maria", "c-17-b", "#4"));

    @ParameterizedTest
    @CsvSource({
        "c-17, client#1",
        "clients/c-17/periods, clients/client#1/periods",
        "events/photo-of-C-17, events/photo-of-client#1",
        "Maria, client#2",
        "marias-photo, marias-photo",
        "c-170, c-170",
        "c-17-b, client#3",
        "x#4, xclient#4",
        "bea, bea"
    })
    void masksClientsWhereverTheyStand(String id, String shown) {
        assertThat(redaction.id(id)).isEqualTo(shown);
    }

    @Test
    void masksEvenAClientWhomTheCaseDoesNotName() {
        assertThat(redaction.id("clients/c-99/periods")).isEqualTo("clients/client/periods");
    }

    @Test
    void withholdsProse() {
        assertThat(redaction.value("she lives in Main Street")).isEqualTo("(text withheld)");
        assertThat(redaction.value("x".repeat(81))).isEqualTo("(text withheld)");
    }

    @Test
    void putsValuesIntoTheWordsOfACaseFile() {
        assertThat(redaction.text(Channel.IN_PERSON)).isEqualTo("in-person");
        assertThat(redaction.text(List.of(Party.client("c-17"), Party.staff("bea"))))
                .isEqualTo("client#1, bea");
        assertThat(redaction.text(List.of())).isEqualTo("none");
    }

    @Test
    void writesControlCharactersOut() {
        assertThat(redaction.id("a\u001b[31mb")).isEqualTo("a\\x1B[31mb");
        assertThat(Redaction.none().value("a\u202eb")).isEqualTo("a\\x202Eb");
    }

    @Test
    void showsEverythingElseOnRequest() {
        assertThat(Redaction.none().value("she is c-17")).isEqualTo("she is c-17");
    }

    @Property(tries = 200)
    void noIdSurvives(@ForAll @AlphaChars @StringLength(min = 8, max = 20) String id, @ForAll String around) {
        Redaction masking = Redaction.masking(List.of(id));
        assertThat(masking.id(around + "/" + id + "/x")).doesNotContain("/" + id + "/");
    }
}
