package ca.iwso.policy.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a SARIF log, each with its place relative to a folder; standard input is none. */
final class SarifArtifacts {
    /** What may stand in a segment of a URI as it is (RFC 3986, unreserved). */
    private static final String UNRESERVED = "-._~";

    private final Path folder;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    SarifArtifacts(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Adds the files of a case. */
    void add(Excerpt excerpt) {
        excerpt.sources().forEach(file -> add(file, excerpt.redaction().id(file)));
    }

    /** Adds the files of a case that could not be read. */
    void add(Unread unread) {
        add(unread.source(), Redaction.printable(unread.source()));
    }

    private void add(String file, String name) {
        if (!file.equals(CaseReader.STANDARD_INPUT) && !indices.containsKey(file)) {
            indices.put(file, shown.size());
            shown.add(name);
        }
    }

    /** Tells whether a file is an artifact: standard input is none. */
    boolean has(String file) {
        return indices.containsKey(file);
    }

    /** Writes the list of artifacts. */
    void write(JsonWriter json) {
        json.objects("artifacts", shown, name -> {
            json.object("location", () -> uri(name, json));
            json.strings("roles", List.of("analysisTarget"));
        });
    }

    /** Writes the place of something in an artifact into the current object. */
    void location(Place place, JsonWriter json) {
        int index = Objects.requireNonNull(indices.get(place.file()));
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                uri(shown.get(index), json);
                json.number("index", index);
            });
            json.object("region", () -> {
                json.number("startLine", place.line());
                json.number("startColumn", place.column());
            });
        });
    }

    private void uri(String name, JsonWriter json) {
        Path path = Path.of(name);
        Path whole = folder.resolve(path).normalize();
        if (path.isAbsolute() && !whole.startsWith(folder)) {
            json.string("uri", whole.toUri().toASCIIString());
        } else {
            json.string("uri", encoded(folder.relativize(whole)));
            json.string("uriBaseId", SarifJson.ROOT);
        }
    }

    private static String encoded(Path path) {
        StringBuilder uri = new StringBuilder();
        for (Path segment : path) {
            uri.append(uri.isEmpty() ? "" : "/");
            for (byte each : segment.toString().getBytes(StandardCharsets.UTF_8)) {
                char letter = (char) (each & 0xff);
                boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
                uri.append(plain ? Character.toString(letter) : String.format("%%%02X", (int) letter));
            }
        }
        return uri.toString();
    }
}
