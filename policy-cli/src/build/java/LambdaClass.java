import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/** The class that lambdas become: which of them an instance is, and what it captures, are its fields. */
final class LambdaClass {
    /** A lambda: what it calls, and of which types. */
    record Lambda(Handle body, Type instantiated) {}

    static final String OF = "of";
    static final String ONLY = "ONLY";
    private static final String WHICH = "which";

    private final LambdaKind kind;
    private final Type self;
    private final List<Lambda> lambdas = new ArrayList<>();
    // A class of several lambdas branches, and wants stack map frames where it does.
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    LambdaClass(String name, String host, int version, LambdaKind kind) {
        this.kind = kind;
        this.self = Type.getObjectType(name);
        String made = kind.made().getInternalName();
        String[] interfaces = kind.serializable() ? new String[] {made, "java/io/Serializable"} : new String[] {made};
        writer.visit(version, ACC_FINAL | ACC_SYNTHETIC, name, null, "java/lang/Object", interfaces);
        writer.visitNestHost(host);
    }

    String name() {
        return self.getInternalName();
    }

    /** Adds a lambda, and tells which of the class it is. */
    int add(Lambda lambda) {
        lambdas.add(lambda);
        return lambdas.size() - 1;
    }

    byte[] classFile() {
        constructor();
        if (kind.captured().isEmpty()) {
            instances();
        } else {
            factory();
        }
        GeneratorAdapter code = code(ACC_PUBLIC, kind.method(), kind.interfaceMethod());
        if (lambdas.size() > 1) {
            code.loadThis();
            code.getField(self, WHICH, Type.INT_TYPE);
            code.tableSwitch(IntStream.range(0, lambdas.size() - 1).toArray(), new TableSwitchGenerator() {
                @Override
                public void generateCase(int which, Label end) {
                    call(code, lambdas.get(which));
                }

                @Override
                public void generateDefault() {
                    call(code, lambdas.get(lambdas.size() - 1));
                }
            });
        } else {
            call(code, lambdas.get(0));
        }
        code.endMethod();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Calls what a lambda calls, and returns. */
    private void call(GeneratorAdapter code, Lambda lambda) {
        Handle body = lambda.body();
        Type owner = Type.getObjectType(body.getOwner());
        List<Type> taken = new ArrayList<>();
        if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(owner);
        }
        taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        List<Type> captured = kind.captured();
        for (int i = 0; i < captured.size(); i++) {
            code.loadThis();
            code.getField(self, "f" + i, captured.get(i));
            convert(code, captured.get(i), taken.get(i));
        }
        Type asked = kind.interfaceMethod();
        for (int i = 0; i < asked.getArgumentTypes().length; i++) {
            code.loadArg(i);
            Type given = lambda.instantiated().getArgumentTypes()[i];
            convert(code, asked.getArgumentTypes()[i], given);
            convert(code, given, taken.get(captured.size() + i));
        }
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = body.getTag() == Opcodes.H_NEWINVOKESPECIAL ? owner : Type.getReturnType(body.getDesc());
        giveBack(code, result, lambda.instantiated().getReturnType(), asked.getReturnType());
        code.returnValue();
    }

    private static int opcode(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // What is private is called as other methods are, from anywhere in its nest.
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private void constructor() {
        GeneratorAdapter code = code(0, "<init>", Type.getMethodType(Type.VOID_TYPE, kind.values()));
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), Method.getMethod("void <init>()"));
        Type[] values = kind.values();
        for (int i = 0; i < values.length; i++) {
            String field = i < values.length - 1 ? "f" + i : WHICH;
            writer.visitField(ACC_PRIVATE | ACC_FINAL, field, values[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field, values[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    /** Adds the only instance of each lambda, where nothing is captured. */
    private void instances() {
        GeneratorAdapter code = code(ACC_STATIC, "<clinit>", Type.getMethodType(Type.VOID_TYPE));
        for (int which = 0; which < lambdas.size(); which++) {
            writer.visitField(ACC_STATIC | ACC_FINAL, ONLY + which, kind.descriptor(), null, null);
            code.newInstance(self);
            code.dup();
            code.push(which);
            code.invokeConstructor(self, new Method("<init>", Type.VOID_TYPE, kind.values()));
            code.putStatic(self, ONLY + which, kind.made());
        }
        code.returnValue();
        code.endMethod();
    }

    /** Adds what makes an instance of what it captures. */
    private void factory() {
        GeneratorAdapter code = code(ACC_STATIC, OF, Type.getMethodType(kind.factory()));
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, new Method("<init>", Type.VOID_TYPE, kind.values()));
        code.returnValue();
        code.endMethod();
    }

    private GeneratorAdapter code(int access, String method, Type type) {
        String shape = type.getDescriptor();
        GeneratorAdapter code =
                new GeneratorAdapter(writer.visitMethod(access, method, shape, null, null), access, method, shape);
        code.visitCode();
        return code;
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            code.unbox(to);
        } else {
            code.checkCast(to);
        }
    }

    private static void giveBack(GeneratorAdapter code, Type result, Type instantiated, Type asked) {
        if (asked.equals(Type.VOID_TYPE)) {
            if (result.getSize() == 2) {
                code.pop2();
            } else if (result.getSize() == 1) {
                code.pop();
            }
            return;
        }
        convert(code, result, isPrimitive(result) || isPrimitive(instantiated) ? instantiated : asked);
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
