import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.lang.model.SourceVersion;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the jars of a module path anew as modules that are found fast, and are what they were.
 *
 * <p>Before Java 25, each start reads every jar of the module path, and looks through those that do not list their packages:
 * a fifth of the program's start. So all list them, and the jars that are no modules become one: open, it exports all packages,
 * and provides and uses whatever services they did. It reads what stands in a second folder where that is on the path too.
 */
public final class PrepareModules {
    private static final String JOINED = "joined.automatic.modules";
    /** What of Java's own modules those use that do not say so. */
    private static final List<String> USED = List.of(
            "java.desktop", "java.logging", "java.management", "java.naming", "java.sql", "java.xml", "org.slf4j");
    /** What Drools extends for each service that it looks for, whether or not one is provided. */
    private static final String SERVICE = "org/kie/api/internal/utils/KieService";

    private PrepareModules() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<ModuleReference> all = ModuleFinder.of(folder).findAll().stream()
                .sorted(Comparator.comparing(each -> each.descriptor().name()))
                .toList();
        List<ModuleReference> automatic = new ArrayList<>(all);
        automatic.removeIf(each -> !each.descriptor().isAutomatic());
        Set<String> joined =
                automatic.stream().map(each -> each.descriptor().name()).collect(Collectors.toSet());
        Jar jar = new Jar();
        for (ModuleReference each : automatic) {
            jar.add(file(each));
            Files.delete(file(each));
        }
        Set<String> optional = ModuleFinder.of(Path.of(arguments[1])).findAll().stream()
                .map(each -> each.descriptor().name())
                .collect(Collectors.toCollection(TreeSet::new));
        jar.describe(descriptor(automatic, optional, jar));
        jar.writeTo(folder.resolve(JOINED + ".jar"));
        for (ModuleReference each : all) {
            if (!each.descriptor().isAutomatic()) {
                Jar module = new Jar();
                module.add(file(each));
                module.replaceDescriptors(descriptor -> complete(descriptor, module.packages(), joined));
                module.writeTo(file(each));
            }
        }
    }

    private static Path file(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }

    private static byte[] descriptor(List<ModuleReference> automatic, Set<String> optional, Jar jar) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = writer.visitModule(JOINED, Opcodes.ACC_OPEN, null);
        module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        USED.forEach(each -> module.visitRequire(each, 0, null));
        optional.forEach(each -> module.visitRequire(each, Opcodes.ACC_STATIC_PHASE, null));
        jar.packages().forEach(module::visitPackage);
        jar.packages().forEach(each -> module.visitExport(each, 0));
        Map<String, Set<String>> provided = new TreeMap<>();
        for (ModuleReference each : automatic) {
            for (ModuleDescriptor.Provides service : each.descriptor().provides()) {
                provided.computeIfAbsent(internal(service.service()), key -> new LinkedHashSet<>())
                        .addAll(service.providers());
            }
        }
        Set<String> used = jar.classesOf(SERVICE);
        used.addAll(provided.keySet());
        used.forEach(module::visitUse);
        provided.forEach((service, providers) -> module.visitProvide(
                service, providers.stream().map(PrepareModules::internal).toArray(String[]::new)));
        module.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    /** Gives a descriptor that lists all packages, and requires the joined module instead of those that were joined. */
    private static byte[] complete(byte[] descriptor, Set<String> packages, Set<String> joined) {
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor completing = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public ModuleVisitor visitModule(String name, int access, String version) {
                return new ModuleVisitor(Opcodes.ASM9, super.visitModule(name, access, version)) {
                    private boolean requiresJoined;

                    @Override
                    public void visitRequire(String required, int how, String compiled) {
                        if (!joined.contains(required)) {
                            super.visitRequire(required, how, compiled);
                        } else if (!requiresJoined) {
                            requiresJoined = true;
                            super.visitRequire(JOINED, 0, null);
                        }
                    }

                    @Override
                    public void visitPackage(String listed) {
                        // All are listed at the end.
                    }

                    @Override
                    public void visitEnd() {
                        packages.forEach(super::visitPackage);
                        super.visitEnd();
                    }
                };
            }
        };
        new ClassReader(descriptor).accept(completing, 0);
        return writer.toByteArray();
    }

    private interface Rewriting {
        byte[] of(byte[] content);
    }

    /** The entries of one jar, or of several. */
    private static final class Jar {
        private static final String DESCRIPTOR = "module-info.class";
        private static final String CLASS = ".class";
        private final Map<String, byte[]> entries = new LinkedHashMap<>();
        private LocalDateTime time = LocalDateTime.MAX;

        void add(Path file) throws IOException {
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    time = entry.getTimeLocal();
                    byte[] content = in.readAllBytes();
                    if (!entry.isDirectory()) {
                        entries.putIfAbsent(entry.getName(), content);
                    }
                }
            }
        }

        /** Gives the packages as class files name them; folders that could be packages count as such when modules are linked. */
        Set<String> packages() {
            return entries.keySet().stream()
                    .filter(each -> each.contains("/"))
                    .map(each -> each.substring(0, each.lastIndexOf('/')))
                    .filter(each -> SourceVersion.isName(each.replace('/', '.')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Gives the classes that themselves implement or extend an interface. */
        Set<String> classesOf(String parent) {
            Set<String> classes = new TreeSet<>();
            entries.forEach((name, content) -> {
                if (name.endsWith(CLASS)
                        && List.of(new ClassReader(content).getInterfaces()).contains(parent)) {
                    classes.add(name.substring(0, name.length() - CLASS.length()));
                }
            });
            return classes;
        }

        /** Makes this the jar of a module that lists its services itself. */
        void describe(byte[] descriptor) {
            entries.keySet().removeIf(name -> name.startsWith("META-INF/services/"));
            entries.put(DESCRIPTOR, descriptor);
        }

        void replaceDescriptors(Rewriting rewriting) {
            entries.replaceAll((name, content) -> name.endsWith(DESCRIPTOR) ? rewriting.of(content) : content);
        }

        void writeTo(Path file) throws IOException {
            Path written = Path.of(file + ".tmp");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(written))) {
                for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey());
                    entry.setTimeLocal(time);
                    out.putNextEntry(entry);
                    out.write(each.getValue());
                    out.closeEntry();
                }
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
