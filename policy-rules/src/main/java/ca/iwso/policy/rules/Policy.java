package ca.iwso.policy.rules;

import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The policy as data: all norms, without the rules. */
public final class Policy {
    private static final String BUILD = "/policy/build.properties";

    private Policy() {}

    /** Gives the register of the policy's norms; read once. */
    public static PolicyRegister register() {
        return Loaded.REGISTER;
    }

    /** Gives the SHA-256 of the norms and rules as people write them, in hexadecimal digits; cases are no part of it. */
    public static String digest() {
        return Build.value("digest");
    }

    /** Gives the version of the engine. */
    public static String engineVersion() {
        return Build.value("version");
    }

    /** What the build says of itself; no start needs it. */
    private static final class Build {
        static final Properties VALUES = load();

        static String value(String key) {
            return Objects.requireNonNull(VALUES.getProperty(key), key);
        }

        private static Properties load() {
            try (InputStream in = Policy.class.getResourceAsStream(BUILD)) {
                Properties values = new Properties();
                values.load(Objects.requireNonNull(in, BUILD));
                return values;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Loaded {
        static final PolicyRegister REGISTER = RegisterReader.read(RegisterRecords.all());
    }
}
