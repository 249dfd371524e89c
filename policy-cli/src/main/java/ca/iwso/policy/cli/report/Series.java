package ca.iwso.policy.cli.report;

import java.util.Locale;

/** A kind of finding in the charts. */
enum Series {
    VIOLATED("violated"),
    OPEN("undecided, at worst violated"),
    DEPARTED("departed, or may be");

    private final String title;

    Series(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Gives its class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    int of(Counts counts) {
        return switch (this) {
            case VIOLATED -> counts.violated();
            case OPEN -> counts.open();
            case DEPARTED -> counts.departed();
        };
    }
}
