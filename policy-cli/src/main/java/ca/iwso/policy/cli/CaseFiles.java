package ca.iwso.policy.cli;

import ca.iwso.policy.api.Redaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the case files that folders and patterns stand for, in a stable order.
 *
 * <p>What lies beside cases and is none is known by its name, and left out; a file that starts as no case does is left
 * out, too, and that is said. A file that is named itself is always taken.
 */
final class CaseFiles {
    private static final Pattern CASE = Pattern.compile("(?s).*\\.(yaml|yml|json|jsonl|ndjson)");
    private static final Pattern BESIDE =
            Pattern.compile("(?s)(.*\\.)?(expected|answers|settings|mapping|results?|sarif)\\.[a-z]+");
    /** With what the part of a pattern starts that stands for several names. */
    private static final String WILDCARDS = "*?[{";

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern FIRST_KEY = Pattern.compile("(?m)^(?:\\{\\s*)?[\"']?([$\\w]+)[\"']?\\s*:");
    /** What settings, tests, answers and results start with, and no case. */
    private static final Set<String> KEYS_OF_OTHERS = Set.of(
            "readings",
            "hardened",
            "parameters",
            "policyEffectiveOn",
            "emailDomains",
            "officialMethods",
            "zone",
            "background",
            "cases",
            "expect",
            "verdict",
            "answers",
            "policy",
            "source",
            "$schema");

    private static final int HEAD = 4096;

    private final Console console;

    CaseFiles(Console console) {
        this.console = console;
    }

    /**
     * Gives the files that some names stand for, each once: in the order of the names, and of one name by path.
     *
     * <p>Throws UsageError for a folder without cases and for a pattern that nothing matches, since no case is not a good
     * case.
     */
    List<String> of(List<String> names) {
        Set<String> files = new LinkedHashSet<>();
        for (String name : names) {
            if (!isMany(name)) {
                files.add(name);
            } else if (new File(name).isDirectory()) {
                files.addAll(some(
                        walk(Path.of(name), Integer.MAX_VALUE, file -> true),
                        "the folder " + name
                                + " holds no case: a file that ends in .yaml, .yml, .json, .jsonl or .ndjson"));
            } else {
                files.addAll(some(matches(name), "no case matches the pattern " + name));
            }
        }
        return List.copyOf(files);
    }

    /** Tells whether a name stands for more than a file of that name: for a folder, or for what matches a pattern. */
    static boolean isMany(String name) {
        File file = new File(name);
        if (file.exists()) {
            return file.isDirectory();
        }
        for (int i = 0; i < name.length(); i++) {
            if (WILDCARDS.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Collection<String> some(List<String> files, String otherwise) {
        if (files.isEmpty()) {
            throw new UsageError(otherwise);
        }
        return files;
    }

    private List<String> matches(String pattern) {
        Matcher first = WILD.matcher(pattern);
        int start = first.find() ? pattern.lastIndexOf('/', first.start()) : -1;
        Path base = Path.of(start < 0 ? "" : pattern.substring(0, Math.max(start, 1)));
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        String wild = pattern.substring(start + 1);
        int depth = wild.contains("**") ? Integer.MAX_VALUE : wild.split("/", -1).length;
        try {
            // To Java a double star with a slash stands for one folder at least, to shells for none, too.
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{,**/}"));
            return walk(base, depth, matcher);
        } catch (PatternSyntaxException malformed) {
            throw new UsageError(pattern + " is no pattern such as cases/**/*.yaml: " + malformed.getDescription());
        }
    }

    private List<String> walk(Path folder, int depth, PathMatcher matcher) {
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return isHidden(each) && !each.equals(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (!isHidden(each) && matcher.matches(each) && Files.isRegularFile(each) && isCase(each)) {
                        files.add(each.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UsageError("cannot list " + folder + ": " + Faults.reason(failure));
        }
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private boolean isCase(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!CASE.matcher(name).matches() || BESIDE.matcher(name).matches()) {
            return false;
        }
        Matcher key = FIRST_KEY.matcher(head(file));
        if (key.find() && KEYS_OF_OTHERS.contains(key.group(1))) {
            console.err()
                    .println("iwso-policy: left out, for it starts with " + key.group(1) + " as no case does: "
                            + Redaction.printable(file.toString()));
            return false;
        }
        return true;
    }

    /** Gives how a file starts; nothing where it cannot be read, which is reported when it is read as a case. */
    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
