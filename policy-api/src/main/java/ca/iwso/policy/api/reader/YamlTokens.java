package ca.iwso.policy.api.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The pieces of a YAML 1.2 file, of all its documents. */
final class YamlTokens implements Tokens {
    private static final int STANDARD_BUFFER = 1024;
    private static final int LARGE_BUFFER = 1 << 20;
    private static final EventFactory FACTORY = new EventFactory(STANDARD_BUFFER);

    private final SourceText source;
    private final Parser parser;
    private @Nullable Event current;

    YamlTokens(SourceText source) {
        this.source = source;
        EventFactory factory = source.text().length() < LARGE_BUFFER ? FACTORY : new EventFactory(LARGE_BUFFER);
        this.parser = factory.events(source.text());
    }

    /**
     * Jackson's factory, asked for YAML's events and not for Jackson's tokens.
     *
     * <p>The tokens hide the anchors of scalars, and turn aliases and ~ into text: nobody could be told that the file
     * says something else than it seems to. And a parser of tokens prepares to read numbers, for which no start
     * need wait.
     */
    private static final class EventFactory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        /**
         * Takes how much is read at a time. A piece that is longer is copied with each reading, so that one of many MiB, be it
         * a comment, would take hours with the small buffer that is right for small files.
         */
        EventFactory(int buffer) {
            // The size of files is limited before they are parsed.
            super(YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .setBufferSize(buffer)
                            .build()));
        }

        Parser events(String text) {
            return new ParserImpl(_loadSettings, new StreamReader(_loadSettings, text));
        }
    }

    @Override
    public Token next() throws Unreadable {
        try {
            while (parser.hasNext()) {
                Event event = parser.next();
                current = event;
                switch (event.getEventId()) {
                    case MappingStart -> {
                        return Token.MAPPING;
                    }
                    case SequenceStart -> {
                        return Token.SEQUENCE;
                    }
                    case MappingEnd, SequenceEnd -> {
                        return Token.END;
                    }
                    case Alias -> {
                        return Token.ALIAS;
                    }
                    case Scalar -> {
                        return scalar((ScalarEvent) event);
                    }
                    case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {
                        // Documents need no marks of their own: each is one value at the root.
                    }
                }
            }
            return Token.FINISHED;
        } catch (MarkedYamlEngineException malformed) {
            throw unreadable(malformed);
        } catch (ReaderException malformed) {
            throw new Unreadable(
                    source.place(malformed.getPosition()),
                    "a control character",
                    "leave it out, or write it as an escape in double quotes");
        } catch (YamlEngineException malformed) {
            throw new Unreadable(source.place(line(), column()), "not valid YAML", "");
        }
    }

    private static Token scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean longer = text.length() > "null".length();
        return !longer && (text.isEmpty() || (scalar.isPlain() && isNull(text))) ? Token.EMPTY : Token.TEXT;
    }

    private static boolean isNull(String text) {
        return switch (text) {
            case "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** Says in the parser's words what is wrong; they describe the syntax and do not repeat the text. */
    private Unreadable unreadable(MarkedYamlEngineException malformed) {
        Optional<Mark> at = malformed.getProblemMark();
        String problem = malformed.getProblem();
        boolean repeatsText = problem == null || problem.startsWith("found undefined tag handle");
        StringBuilder found =
                new StringBuilder("not valid YAML: ").append(repeatsText ? "an undefined tag" : plain(problem));
        if (malformed.getContext() != null && malformed.getContextMark().isPresent()) {
            Mark start = malformed.getContextMark().get();
            found.append(" (")
                    .append(malformed.getContext())
                    .append(" from ")
                    .append(start.getLine() + 1)
                    .append(':')
                    .append(start.getColumn() + 1)
                    .append(')');
        }
        int line = at.map(mark -> mark.getLine() + 1).orElse(1);
        int column = at.map(mark -> mark.getColumn() + 1).orElse(1);
        String allowed = found.indexOf("TAB") < 0 ? "" : "indent with blanks";
        return new Unreadable(source.place(line, column), found.toString(), allowed);
    }

    /** Leaves out the parser's advice, which fits indentation only, and characters that it quotes and nobody sees. */
    private static String plain(String problem) {
        int advice = problem.indexOf(". (");
        return (advice < 0 ? problem : problem.substring(0, advice))
                .replace("\\t(TAB)", "TAB")
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
    }

    @Override
    public String text() {
        return current instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    @Override
    public int line() {
        Mark mark = mark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    @Override
    public int column() {
        Mark mark = mark();
        return mark == null ? 1 : mark.getColumn() + 1;
    }

    private @Nullable Mark mark() {
        return current == null ? null : current.getStartMark().orElse(null);
    }

    @Override
    public @Nullable String decoration() {
        // An alias carries the name of its anchor, and is refused for itself.
        if (!(current instanceof NodeEvent node) || node instanceof AliasEvent) {
            return null;
        }
        if (node.getAnchor().isPresent()) {
            return "an anchor";
        }
        Optional<String> tag = Optional.empty();
        if (node instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (node instanceof CollectionStartEvent start) {
            tag = start.getTag();
        }
        return tag.isPresent() ? "a tag" : null;
    }
}
