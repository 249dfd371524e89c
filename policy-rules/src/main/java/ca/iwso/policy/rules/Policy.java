package ca.iwso.policy.rules;

import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The policy as data: all norms, without the rules. */
public final class Policy {
    private static final String REGISTER = "/policy/register.txt";

    private Policy() {}

    /** Gives the register of the policy's norms; read once. */
    public static PolicyRegister register() {
        return Loaded.REGISTER;
    }

    private static final class Loaded {
        static final PolicyRegister REGISTER = load();

        private static PolicyRegister load() {
            try (InputStream in = Policy.class.getResourceAsStream(Policy.REGISTER)) {
                return RegisterReader.read(Objects.requireNonNull(in, Policy.REGISTER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
