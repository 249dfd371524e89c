package ca.iwso.policy.api.reader;

/** The form of ids: letters, digits and {@code . _ - @ :}, at most 128 of them. */
final class IdText {
    private static final int LONGEST = 128;

    /** What to write, for problems. */
    static final String ALLOWED = "write letters, digits and . _ - @ :, at most " + LONGEST;

    private IdText() {}

    /** Tells whether a text has this form; the words {@code unknown} and {@code none} have it too. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!mayStand(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character may stand in an id; most are small letters, which are looked at first. */
    private static boolean mayStand(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || "._-@:".indexOf(c) >= 0;
    }
}
