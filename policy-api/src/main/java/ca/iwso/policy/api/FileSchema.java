package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.FileSchemas;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of a kind of file, from the tables by which the reader reads it.
 *
 * <p>An editor completes and checks files with it. What no schema can tell is left to the reader: that ids refer to something
 * and stand once, that dates exist, and what several files say together.
 */
public enum FileSchema {
    /** Case files. */
    CASE,
    /** Settings. */
    SETTINGS,
    /** Answers to the questions of a case. */
    ANSWERS,
    /** Cases with what is expected of them. */
    TEST;

    /** Writes the schema for the norms, readings and parameters of a register, and leaves the stream open. */
    public void write(PolicyRegister register, OutputStream out) {
        Objects.requireNonNull(register, "register");
        Map<String, Object> schema =
                switch (this) {
                    case CASE -> FileSchemas.ofCase();
                    case SETTINGS -> FileSchemas.ofSettings(register);
                    case ANSWERS -> FileSchemas.ofAnswers();
                    case TEST -> FileSchemas.ofTest(register);
                };
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> schema.forEach(json::any));
        }
    }
}
