import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Links the lambdas and joined texts of a class where they stand. */
final class Linker extends ClassVisitor {
    private static final String UUID = "java/util/UUID";
    private static final String RANDOM = "java/util/concurrent/ThreadLocalRandom";

    private final ClassLoader types;
    private final Nests nests;
    private final Map<String, byte[]> nested;
    private final Set<String> declared;
    private final List<Runnable> added = new ArrayList<>();
    private String name = "";
    private String host = "";
    private int version;
    private boolean isInterface;
    private final Map<LambdaKind, LambdaClass> lambdas = new LinkedHashMap<>();
    private boolean renamed;

    Linker(ClassVisitor out, Set<String> declared, ClassLoader types, Nests nests, Map<String, byte[]> nested) {
        super(Opcodes.ASM9, out);
        this.declared = declared;
        this.types = types;
        this.nests = nests;
        this.nested = nested;
    }

    boolean changed() {
        return !lambdas.isEmpty() || renamed || !added.isEmpty();
    }

    @Override
    public void visit(int format, int access, String self, String form, String parent, String[] interfaces) {
        version = format;
        name = self;
        host = self;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(format, access, self, form, parent, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String form, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, form, thrown)) {
            @Override
            public void visitMethodInsn(int kind, String owner, String called, String shape, boolean ofInterface) {
                if (name.startsWith("org/drools/") && owner.equals(UUID) && called.equals("randomUUID")) {
                    renamed = true;
                    insecureUuid(this);
                } else {
                    super.visitMethodInsn(kind, owner, called, shape, ofInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String call, String shape, Handle bootstrap, Object... constants) {
                switch (bootstrap.getOwner() + "." + bootstrap.getName()) {
                    case "java/lang/invoke/LambdaMetafactory.metafactory",
                            "java/lang/invoke/LambdaMetafactory.altMetafactory" -> {
                        Handle body = (Handle) constants[1];
                        boolean serializable = constants.length > 3;
                        boolean more = serializable && !isOnlySerializable(constants);
                        if (more || method.equals("$deserializeLambda$") || !isCallable(body)) {
                            super.visitInvokeDynamicInsn(call, shape, bootstrap, constants);
                            return;
                        }
                        LambdaKind kind = LambdaKind.of(call, shape, (Type) constants[0], serializable);
                        LambdaClass lambda = lambdas.computeIfAbsent(kind, this::nestedClass);
                        int which = lambda.add(new LambdaClass.Lambda(body, (Type) constants[2]));
                        if (kind.captured().isEmpty()) {
                            super.visitFieldInsn(
                                    Opcodes.GETSTATIC, lambda.name(), LambdaClass.ONLY + which, kind.descriptor());
                        } else {
                            super.visitIntInsn(Opcodes.SIPUSH, which);
                            super.visitMethodInsn(
                                    Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.OF, kind.factory(), false);
                        }
                    }
                    case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> {
                        String joining = "join$" + added.size();
                        added.add(() -> addJoining(joining, shape, constants));
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, name, joining, shape, isInterface);
                    }
                    default -> super.visitInvokeDynamicInsn(call, shape, bootstrap, constants);
                }
            }

            private LambdaClass nestedClass(LambdaKind kind) {
                return new LambdaClass(name + "$$Lambda" + lambdas.size(), host, version, kind);
            }
        };
    }

    /** Tells whether a lambda implements no more interfaces, and no more methods, than its own and that it is serializable. */
    private static boolean isOnlySerializable(Object... constants) {
        int flags = (Integer) constants[3];
        int bridged = LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_BRIDGES;
        return flags == LambdaMetafactory.FLAG_SERIALIZABLE || flags == bridged && constants[4].equals(0);
    }

    private static void insecureUuid(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, UUID);
        code.visitInsn(Opcodes.DUP);
        for (int half = 0; half < 2; half++) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, RANDOM, "current", "()L" + RANDOM + ";", false);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RANDOM, "nextLong", "()J", false);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, UUID, "<init>", "(JJ)V", false);
    }

    /** Tells whether another class of the nest may call what a lambda calls. */
    private boolean isCallable(Handle body) {
        if (body.getOwner().equals(name)) {
            return declared.contains(body.getName() + body.getDesc());
        }
        if (body.getTag() == Opcodes.H_INVOKESPECIAL) {
            return false;
        }
        try {
            Class<?> owner = Class.forName(body.getOwner().replace('/', '.'), false, types);
            Stream<Executable> all = body.getTag() == Opcodes.H_NEWINVOKESPECIAL
                    ? Stream.of(owner.getDeclaredConstructors())
                    : Stream.concat(Stream.of(owner.getMethods()), Stream.of(owner.getDeclaredMethods()));
            return all.anyMatch(each -> isOpen(each) && isCalled(each, body));
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }

    private static boolean isCalled(Executable each, Handle body) {
        return each instanceof java.lang.reflect.Method method
                ? method.getName().equals(body.getName())
                        && Type.getMethodDescriptor(method).equals(body.getDesc())
                : Type.getConstructorDescriptor((Constructor<?>) each).equals(body.getDesc());
    }

    /** Tells whether all of this package may call it. */
    private boolean isOpen(Executable each) {
        String owner = Type.getInternalName(each.getDeclaringClass());
        boolean here = name.substring(0, name.lastIndexOf('/')).equals(owner.substring(0, owner.lastIndexOf('/')));
        return Modifier.isPublic(each.getModifiers()) || here && !Modifier.isPrivate(each.getModifiers());
    }

    private void addJoining(String joining, String shape, Object... constants) {
        int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
        MethodVisitor out = super.visitMethod(access, joining, shape, null, null);
        GeneratorAdapter code = new GeneratorAdapter(out, access, joining, shape);
        Type builder = Type.getType(StringBuilder.class);
        code.visitCode();
        code.newInstance(builder);
        code.dup();
        code.invokeConstructor(builder, Method.getMethod("void <init>()"));
        int argument = 0;
        int constant = 1;
        StringBuilder text = new StringBuilder();
        for (char each : ((String) constants[0]).toCharArray()) {
            if (each == 1) {
                append(code, text);
                code.loadArg(argument);
                append(code, code.getArgumentTypes()[argument++]);
            } else if (each == 2) {
                Object value = constants[constant++];
                if (value instanceof Handle || value instanceof Type || value instanceof ConstantDynamic) {
                    throw new IllegalStateException("no text: " + value + " in " + name);
                }
                text.append(value);
            } else {
                text.append(each);
            }
        }
        append(code, text);
        code.invokeVirtual(builder, Method.getMethod("String toString()"));
        code.returnValue();
        code.endMethod();
    }

    private static void append(GeneratorAdapter code, StringBuilder text) {
        if (!text.isEmpty()) {
            code.push(text.toString());
            append(code, Type.getType(String.class));
            text.setLength(0);
        }
    }

    private static void append(GeneratorAdapter code, Type type) {
        Type taken =
                switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                    case Type.ARRAY -> Type.getType(Object.class);
                    case Type.OBJECT -> type.equals(Type.getType(String.class)) ? type : Type.getType(Object.class);
                    default -> type;
                };
        Type builder = Type.getType(StringBuilder.class);
        code.invokeVirtual(builder, new Method("append", builder, new Type[] {taken}));
    }

    @Override
    public void visitEnd() {
        added.forEach(Runnable::run);
        for (LambdaClass lambda : lambdas.values()) {
            nests.add(host, lambda.name());
            nested.put(lambda.name(), lambda.classFile());
        }
        super.visitEnd();
    }
}
