package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the input, the reader gives a case or says what is wrong. */
class ReaderPropertiesTest {
    private static final String[] NAMES = {"f.yaml", "f.json", "f.jsonl", "-"};

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        isReadOrRefused(bytes);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        isReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyTextOfMarksIsReadOrRefused(@ForAll("marks") String text) {
        isReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void anyChangedCaseIsReadOrRefused(@ForAll("changedCases") String text) {
        isReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ":", ": ", ",", "- ", "\n", "\n  ", "? ", "&a ", "*a", "!t ", "\"", "'",
                        "|", ">", "#", "%", "---\n", "...\n", "~", "<<", "id", "type", "staff", "events", "\t",
                        "\\u0000")
                .list()
                .ofMaxSize(40)
                .map(each -> String.join("", each));
    }

    @Provide
    Arbitrary<String> changedCases() {
        Arbitrary<String> texts = Arbitraries.of("spring-gala.yaml", "spring-gala.json", "spring-gala.jsonl")
                .map(Texts::of);
        Arbitrary<String> put = Arbitraries.oneOf(marks(), Arbitraries.strings().ofMaxLength(3));
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(texts, places, Arbitraries.integers().between(0, 20), put)
                .as((text, place, removed, added) -> {
                    int start = (int) (place * text.length());
                    int end = Math.min(text.length(), start + removed);
                    return text.substring(0, start) + added + text.substring(end);
                });
    }

    private static void isReadOrRefused(byte[] bytes) {
        for (String name : NAMES) {
            CaseReader reader = new CaseReader(Settings.standard());
            try {
                assertThat(reader.read(name, new ByteArrayInputStream(bytes)).problems())
                        .isEmpty();
            } catch (BadInput bad) {
                assertThat(bad.problems()).isNotEmpty();
                assertThat(bad.getMessage()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
            }
            try {
                reader.keepGoing().read(name, new ByteArrayInputStream(bytes));
            } catch (BadInput bad) {
                assertThat(bad.problems()).isNotEmpty();
            }
        }
    }
}
