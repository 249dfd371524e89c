import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Turns the YAML that people write beside the rules into a class that the library has without any parser, and counts the rules
 * and cases of each norm.
 *
 * <p>Run by the build with the folder of the policy, that of the sources to write, the file to write the build's properties to and
 * the version of the project. Each record is its kind, and then a key and a value by turns. Lists repeat their key; maps write
 * {@code name=value}. What the keys mean is known only to the reader of these records. They are constants, since to read
 * text was a twentieth of each start.
 */
public final class CompileRegister {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final StringBuilder groups = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();
    private final Counts counts = new Counts();

    public static void main(String[] arguments) throws IOException {
        Path policy = Path.of(arguments[0]);
        Path source = Path.of(arguments[1], "ca/iwso/policy/rules/RegisterRecords.java");
        Path properties = Path.of(arguments[2]);
        CompileRegister register = new CompileRegister();
        register.begin("policy");
        register.add("policy", "", YAML.readTree(policy.resolve("policy.yaml")));
        register.end();
        register.counts.addAll(policy);
        try (Stream<Path> folders = Files.list(policy)) {
            List<Path> sorted = folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(
                            folder -> position(folder.getFileName().toString())))
                    .toList();
            for (Path folder : sorted) {
                register.addGroup(folder);
            }
        }
        Files.createDirectories(source.getParent());
        Files.writeString(source, register.source());
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, "version=" + arguments[3] + "\ndigest=" + digest(policy) + "\n");
    }

    private String source() {
        return """
                package ca.iwso.policy.rules;

                /** The records of the register, by their folders. */
                final class RegisterRecords {
                    private RegisterRecords() {}

                    static String[][][] all() {
                        return new String[][][] {%s};
                    }
                %s}
                """.formatted(groups, methods);
    }

    /** Begins the records of a folder, a method of their own since one can hold only so many. */
    private void begin(String folder) {
        String name = "of_" + folder.replaceAll("[^A-Za-z0-9]", "_");
        groups.append(groups.isEmpty() ? "" : ", ").append(name).append("()");
        methods.append("\n    private static String[][] ")
                .append(name)
                .append("() {\n        return new String[][] {\n");
    }

    private void end() {
        methods.append("        };\n    }\n");
    }

    /** Gives the digest of all norms and rules as they are written: the same on every system, and for any cases. */
    private static String digest(Path policy) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(policy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = policy.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".drl") || (name.endsWith(".yaml") && !name.endsWith("cases.yaml"))) {
                    texts.put(name, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) ->
                all.append(name).append(' ').append(text.length()).append('\n').append(text));
        try {
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
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
        begin(name);
        if (root.has("clause")) {
            add("group", name, root);
        }
        for (String kind : List.of("norm", "reading", "parameter", "term")) {
            for (JsonNode each : root.path(kind + "s")) {
                add(kind, name, each);
            }
        }
        end();
    }

    private void add(String kind, String folder, JsonNode record) {
        methods.append("            {").append(literal(kind));
        if (!folder.isEmpty()) {
            value("folder", folder);
        }
        switch (kind) {
            case "group" -> value("cases", Integer.toString(counts.casesOf(folder)));
            case "norm" -> counts.of(record.path("id").asString(), this::value);
            default -> {
                // Nothing is counted of the others.
            }
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
        methods.append("},\n");
    }

    private void value(String key, String value) {
        methods.append(", ")
                .append(literal(key))
                .append(", ")
                .append(literal(value.strip().replaceAll("\\s+", " ")));
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** How many rules and cases there are for each norm, wherever they stand. */
    private static final class Counts {
        private static final Pattern NORM_OF_RULE = Pattern.compile("@norm\\(\\s*\"([^\"]+)\"");
        private static final String NO_FINDING = "none";

        private final Map<String, Integer> casesByFolder = new HashMap<>();
        private final Map<String, Integer> rules = new HashMap<>();
        private final Map<String, Integer> cases = new HashMap<>();
        private final Map<String, Set<String>> shown = new HashMap<>();

        void addAll(Path policy) throws IOException {
            List<Path> files;
            try (Stream<Path> all = Files.walk(policy)) {
                files = all.toList();
            }
            for (Path file : files) {
                if (file.toString().endsWith(".drl")) {
                    NORM_OF_RULE
                            .matcher(Files.readString(file).replaceAll("(?m)//.*$", ""))
                            .results()
                            .forEach(rule -> rules.merge(rule.group(1), 1, Integer::sum));
                } else if (file.endsWith("cases.yaml")) {
                    JsonNode list = YAML.readTree(file).path("cases");
                    casesByFolder.put(file.getParent().getFileName().toString(), list.size());
                    list.forEach(each -> addCase(each.path("expect")));
                }
            }
        }

        /** Adds a case by what it expects: for each subject, for each norm, an outcome or a map, or several of them. */
        private void addCase(JsonNode expect) {
            Set<String> named = new HashSet<>();
            for (JsonNode subject : expect) {
                subject.properties().forEach(norm -> {
                    for (JsonNode each : norm.getValue().isArray() ? norm.getValue() : List.of(norm.getValue())) {
                        String outcome = each.path("outcome").asString(each.asString(""));
                        if (!outcome.equals(NO_FINDING)) {
                            named.add(norm.getKey());
                            shown.computeIfAbsent(norm.getKey(), key -> new TreeSet<>())
                                    .add(outcome);
                        }
                        each.path("by").forEach(defeating -> named.add(defeating.asString()));
                    }
                });
            }
            named.forEach(norm -> cases.merge(norm, 1, Integer::sum));
        }

        int casesOf(String folder) {
            return casesByFolder.getOrDefault(folder, 0);
        }

        void of(String norm, BiConsumer<String, String> value) {
            value.accept("rules", Integer.toString(rules.getOrDefault(norm, 0)));
            value.accept("cases", Integer.toString(cases.getOrDefault(norm, 0)));
            shown.getOrDefault(norm, Set.of()).forEach(outcome -> value.accept("shown", outcome));
        }
    }
}
