package ca.iwso.policy.model.norm;

import java.util.List;

/**
 * What stands behind a norm besides its words, counted by the build.
 *
 * @param rules how many rules encode it
 * @param cases how many cases expect an outcome of it, or that it defeats another norm
 * @param outcomes the outcomes that these cases show, in kebab-case and sorted
 */
public record Coverage(int rules, int cases, List<String> outcomes) {
    /** Neither rules nor cases. */
    public static final Coverage NONE = new Coverage(0, 0, List.of());

    /** Copies the list. */
    public Coverage {
        outcomes = List.copyOf(outcomes);
    }
}
