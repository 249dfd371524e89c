package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.model.Truth;

/** The colours of a terminal, or none; a colour never says what the text does not. */
public enum Palette {
    /** No colours. */
    PLAIN,
    /** The eight standard colours (ECMA-48). */
    COLOURED;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String DIM = "2";

    /** Gives the palette with or without colours. */
    public static Palette of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    String strong(String text) {
        return paint(text, BOLD);
    }

    String faint(String text) {
        return paint(text, DIM);
    }

    String of(Mark mark, String text) {
        return paint(
                text,
                switch (mark) {
                    case VIOLATED -> RED;
                    case DEPARTED -> YELLOW;
                    case OPEN -> CYAN;
                    case FINE -> GREEN;
                });
    }

    String of(Truth truth, String text) {
        return paint(
                text,
                switch (truth) {
                    case TRUE -> GREEN;
                    case FALSE -> RED;
                    case UNKNOWN -> CYAN;
                });
    }

    private String paint(String text, String code) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
