package ca.iwso.policy.cli;

/** When a report is coloured. */
enum Colour {
    /** On a terminal, unless NO_COLOR says otherwise. */
    AUTO,
    /** In every case. */
    ALWAYS,
    /** In no case. */
    NEVER;

    boolean on(Console console, boolean toFile) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> console.terminal() && !toFile && !console.refusesColour();
        };
    }
}
