import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Turns the YAML that people write beside the rules into lines that the library reads without a YAML parser.
 *
 * <p>Run by the build with the folder of the policy and the file to write. Each record is a line with its kind, then
 * one line per value, key and value parted by a tab, then an empty line. Lists repeat their key; maps write
 * {@code name=value}. What the keys mean is known only to the reader of these lines.
 */
public final class CompileRegister {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final StringBuilder lines = new StringBuilder();

    public static void main(String[] arguments) throws IOException {
        Path policy = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        CompileRegister register = new CompileRegister();
        register.add("policy", "", YAML.readTree(policy.resolve("policy.yaml")));
        try (Stream<Path> folders = Files.list(policy)) {
            List<Path> sorted = folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(
                            folder -> position(folder.getFileName().toString())))
                    .toList();
            for (Path folder : sorted) {
                register.addGroup(folder);
            }
        }
        Files.createDirectories(output.getParent());
        Files.writeString(output, register.lines);
    }

    /** Gives a key that sorts 6.9 before 6.10, and what has no number last. */
    private static String position(String folder) {
        StringBuilder key = new StringBuilder();
        for (String part : folder.split("-", 2)[0].split("\\.")) {
            key.append(
                    part.chars().allMatch(Character::isDigit) ? "%04d".formatted(Integer.valueOf(part)) : "~" + part);
        }
        return key.toString();
    }

    private void addGroup(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path file = folder.resolve(Files.exists(folder.resolve("norms.yaml")) ? "norms.yaml" : "terms.yaml");
        JsonNode root = YAML.readTree(file);
        if (root.has("clause")) {
            add("group", name, root);
        }
        for (String kind : List.of("norm", "reading", "parameter", "term")) {
            for (JsonNode each : root.path(kind + "s")) {
                add(kind, name, each);
            }
        }
    }

    private void add(String kind, String folder, JsonNode record) {
        lines.append(kind).append('\n');
        if (!folder.isEmpty()) {
            value("folder", folder);
        }
        record.properties().forEach(field -> {
            JsonNode node = field.getValue();
            if (node.isValueNode()) {
                value(field.getKey(), node.asString());
            } else if (node.isObject()) {
                node.properties()
                        .forEach(each -> value(
                                field.getKey(),
                                each.getKey() + "=" + each.getValue().asString()));
            } else if (node.valueStream().allMatch(JsonNode::isValueNode)) {
                node.forEach(each -> value(field.getKey(), each.asString()));
            }
        });
        lines.append('\n');
    }

    private void value(String key, String value) {
        lines.append(key)
                .append('\t')
                .append(value.strip().replaceAll("\\s+", " "))
                .append('\n');
    }
}
