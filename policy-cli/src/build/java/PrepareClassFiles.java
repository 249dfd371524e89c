import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the jars of the distribution anew with class files that start fast, and do just what they did.
 *
 * <p>Java keeps no class file older than that of Java 6 in an archive of class data: picocli's become those of Java 8. And
 * before Java 25 an archive keeps the classes of lambdas and not that they are linked, so that each of some eight hundred
 * costs ten times what a nested class does; those that can be serialized no Java keeps. They become nested classes, and texts
 * joined by invokedynamic are joined in place. Java 25 loads all classes of an archive at once, needed or not: so those lambdas
 * of a class share one that implement the same method and capture values of the same sorts.
 *
 * <p>Drools names what it joins by random numbers, which need to be no secret: the secure source of them alone takes a tenth of a start.
 */
public final class PrepareClassFiles {
    private PrepareClassFiles() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        URL[] urls = jars.stream().map(PrepareClassFiles::url).toArray(URL[]::new);
        try (URLClassLoader types = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            for (Path jar : jars) {
                prepare(jar, types);
            }
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(Path jar, ClassLoader types) throws IOException {
        Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                entries.put(same, in.readAllBytes());
            }
        }
        Nests nests = new Nests();
        Map<String, byte[]> nested = new TreeMap<>();
        entries.replaceAll((entry, content) ->
                isClass(entry) ? linked(older(content) ? renewed(content) : content, types, nests, nested) : content);
        Path prepared = Path.of(jar + ".tmp");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(prepared))) {
            for (Map.Entry<ZipEntry, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(entry.getKey());
                out.write(isClass(entry.getKey()) ? nests.joined(entry.getValue()) : entry.getValue());
                out.closeEntry();
            }
            ZipEntry first = entries.keySet().iterator().next();
            for (Map.Entry<String, byte[]> each : nested.entrySet()) {
                ZipEntry added = new ZipEntry(each.getKey() + ".class");
                added.setTimeLocal(first.getTimeLocal());
                out.putNextEntry(added);
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        Files.move(prepared, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Tells whether an entry is a class for every Java: those for some are left as they are. */
    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class")
                && !entry.getName().startsWith("META-INF/")
                && !entry.getName().endsWith("module-info.class");
    }

    private static int version(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    }

    private static boolean older(byte[] classFile) {
        return version(classFile) < Opcodes.V1_6;
    }

    private static byte[] renewed(byte[] classFile) {
        // The newer format asks for stack map frames, from which the verifier need not infer types.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visit(
                                    int was, int access, String name, String form, String parent, String[] all) {
                                super.visit(Opcodes.V1_8, access, name, form, parent, all);
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static byte[] linked(byte[] classFile, ClassLoader types, Nests nests, Map<String, byte[]> nested) {
        // Older classes have no nests, in which alone one class may call what is private in another.
        if (version(classFile) < Opcodes.V11) {
            return classFile;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        ClassReader reader = new ClassReader(classFile);
        Linker linker = new Linker(writer, methods(reader), types, nests, nested);
        reader.accept(linker, 0);
        return linker.changed() ? writer.toByteArray() : classFile;
    }

    private static Set<String> methods(ClassReader reader) {
        Set<String> methods = new HashSet<>();
        ClassVisitor names = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String form, String[] thrown) {
                methods.add(name + type);
                return null;
            }
        };
        reader.accept(names, ClassReader.SKIP_CODE);
        return methods;
    }
}
