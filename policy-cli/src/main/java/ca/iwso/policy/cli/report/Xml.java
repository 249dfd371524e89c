package ca.iwso.policy.cli.report;

/** Text in XML 1.0, in which some characters may not stand at all. */
final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /** Gives the content of an element. */
    static String text(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().map(Xml::allowed).forEach(each -> {
            switch (each) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(each);
            }
        });
        return xml.toString();
    }

    /** Gives the value of an attribute; its line breaks would else become blanks. */
    static String attribute(String text) {
        return text(text)
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;");
    }

    private static int allowed(int character) {
        boolean allowed =
                switch (Character.getType(character)) {
                    case Character.CONTROL ->
                        character == '\t' || character == '\n' || character == '\r' || character >= 0x7F;
                    case Character.SURROGATE -> false;
                    default -> character != 0xFFFE && character != 0xFFFF;
                };
        return allowed ? character : REPLACEMENT;
    }
}
