package ca.iwso.policy.model;

import java.util.Locale;

/** The names under which files and reports know the constants of the model: kebab-case. */
public final class Names {
    private Names() {}

    /** Gives the kebab-case name of a constant, such as {@code communications-delegate}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
