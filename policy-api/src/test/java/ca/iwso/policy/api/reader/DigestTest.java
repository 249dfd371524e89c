package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a digest is of. */
class DigestTest {
    private static String of(String... parts) {
        byte[][] bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return Digest.of(bytes);
    }

    /** As {@code sha256sum} finds it of the parts, each after its length in eight bytes. */
    @Test
    void partsAreDigestedEachAfterItsLength() {
        assertThat(of("ab", "c")).isEqualTo("601d5476e2ccfe2c87a2bba7a322659734a05749d5b5aa781f513e4912db0d5f");
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(of("a", "bc")).isNotEqualTo(of("ab", "c"));
        assertThat(of("a", "c")).isNotEqualTo(of("b", "c"));
    }
}
