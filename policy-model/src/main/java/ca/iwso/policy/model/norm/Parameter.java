package ca.iwso.policy.model.norm;

/**
 * A quantity that the text names vaguely or not at all, or that an organisation may set otherwise.
 *
 * @param id its id, such as {@code 6.10.2/in-person-within}
 * @param statement what it measures
 * @param standard its value unless the settings give another; empty where there is none
 * @param unit what its values are
 */
public record Parameter(String id, String statement, String standard, Unit unit) {

    /** What the values of a parameter are. */
    public enum Unit {
        /** A length of time in ISO 8601, such as P6M or PT24H. */
        TIME("a length of time such as P6M or PT24H"),
        /** A number, in digits. */
        NUMBER("digits");

        private static final int MOST_DIGITS = 9;

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** Gives how a value is to be written. */
        public String words() {
            return words;
        }

        /** Tells whether a text is such a value. */
        public boolean accepts(String value) {
            return switch (this) {
                case TIME -> Span.isSpan(value);
                case NUMBER ->
                    !value.isEmpty()
                            && value.length() <= MOST_DIGITS
                            && value.chars().allMatch(c -> c >= '0' && c <= '9');
            };
        }
    }

    /** Checks that the standard value, where there is one, fits the unit. */
    public Parameter {
        if (!standard.isEmpty() && !unit.accepts(standard)) {
            throw new IllegalArgumentException("the parameter " + id + " takes " + unit.words() + ", not " + standard);
        }
    }

    /** Makes a parameter that is a length of time. */
    public Parameter(String id, String statement, String standard) {
        this(id, statement, standard, Unit.TIME);
    }
}
