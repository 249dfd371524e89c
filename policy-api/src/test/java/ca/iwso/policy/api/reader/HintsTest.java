package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name was probably meant, and what may be shown of a text. */
class HintsTest {
    private static final List<String> NAMES = List.of("accounts", "actor", "actors", "at", "post-published", "staff");

    @ParameterizedTest
    @CsvSource({
        // left out, added, replaced, swapped
        "acounts, accounts",
        "accountss, accounts",
        "eccounts, accounts",
        "acocunts, accounts",
        "tsaff, staff",
        "satff, staff",
        "stafx, staff",
        // at most a third of the letters is wrong
        "xccxunts, accounts",
        "st, at",
        // capitals, hyphens and underscores do not count
        "PostPublished, post-published",
        "post_publishd, post-published",
        "ACTOR, actor",
        // the first of those that are equally near
        "actorz, actor",
        "actors, actors",
    })
    void namesThatDifferLittleAreNear(String text, String name) {
        assertThat(Hints.nearest(text, NAMES)).isEqualTo(name);
        assertThat(Hints.didYouMean(text, NAMES)).isEqualTo("did you mean `" + name + "`?");
    }

    @ParameterizedTest
    @CsvSource({"xccxuntx", "xy", "z", "''", "pst", "account-of-the-office", "sftfa"})
    void otherTextsAreNearNone(String text) {
        assertThat(Hints.nearest(text, NAMES)).isNull();
        assertThat(Hints.didYouMean(text, NAMES)).isEmpty();
    }

    @Test
    void longTextsAreComparedWithNothing() {
        String forty = "a".repeat(40);

        assertThat(Hints.nearest(forty, List.of(forty))).isEqualTo(forty);
        assertThat(Hints.nearest(forty + "a", List.of(forty))).isNull();
        // The hyphens do not count, but a name so much longer is passed over.
        assertThat(Hints.nearest("ab", List.of("a" + "-".repeat(40) + "b"))).isNotNull();
        assertThat(Hints.nearest("ab", List.of("a" + "-".repeat(41) + "b"))).isNull();
    }

    @Test
    void onlyPlainWordsAreQuoted() {
        String forty = "a".repeat(40);

        assertThat(Hints.quote("bea", "this")).isEqualTo("`bea`");
        assertThat(Hints.quote("a sentence", "this")).isEqualTo("this");
        assertThat(Hints.quote(forty, "this")).isEqualTo("`" + forty + "`");
        assertThat(Hints.quote(forty + "a", "this")).isEqualTo("this");
    }

    @Test
    void idsAreLettersDigitsAndAFewMarks() {
        assertThat(IdText.isId("Zo\u00e9-7_a.b@c:d")).isTrue();
        assertThat(IdText.isId("a b")).isFalse();
        assertThat(IdText.isId("a/b")).isFalse();
        assertThat(IdText.isId("")).isFalse();
        assertThat(IdText.isId("a".repeat(128))).isTrue();
        assertThat(IdText.isId("a".repeat(129))).isFalse();
    }
}
