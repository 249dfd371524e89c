import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes added to nests, by the class that is their host. */
final class Nests {
    private final Map<String, List<String>> members = new TreeMap<>();

    void add(String host, String member) {
        members.computeIfAbsent(host, key -> new ArrayList<>()).add(member);
    }

    /** Gives a class file that knows the classes added to its nest. */
    byte[] joined(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<String> added = members.get(reader.getClassName());
        if (added == null) {
            return classFile;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        added.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }
}
