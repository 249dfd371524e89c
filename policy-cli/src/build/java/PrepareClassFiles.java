import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/**
 * Writes the jars of the distribution anew with class files that start fast, and do just what they did.
 *
 * <p>Java keeps no class file older than that of Java 6 in an archive of class data: picocli's become those of Java 8. And
 * before Java 25 an archive keeps the classes of lambdas and not that they are linked, so that each of some eight hundred
 * costs ten times what a nested class does; those that can be serialized no Java keeps. They become nested classes, one for
 * all of a class that implement the same method and capture values of the same sorts, and texts joined by invokedynamic are
 * joined in place.
 * Drools names what it joins by random numbers, which need to be no secret: the secure source of them alone takes a tenth of a start.
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

    /** The classes added to nests, by the class that is their host. */
    private static final class Nests {
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

    /** Links the lambdas and joined texts of a class where they stand. */
    private static final class Linker extends ClassVisitor {
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
                            int which = lambda.add(new Lambda(body, (Type) constants[2]));
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

    /** What lambdas have alike that become one class: the method they implement, and what sorts of values they capture. */
    private record LambdaKind(
            Type made, String method, Type interfaceMethod, List<Type> captured, boolean serializable) {
        static LambdaKind of(String method, String shape, Type interfaceMethod, boolean serializable) {
            List<Type> captured = Stream.of(Type.getArgumentTypes(shape))
                    .map(each -> each.getSort() < Type.ARRAY ? each : Type.getType(Object.class))
                    .toList();
            return new LambdaKind(Type.getReturnType(shape), method, interfaceMethod, captured, serializable);
        }

        String descriptor() {
            return made.getDescriptor();
        }

        /** The type of the method that makes one of what it captures and of which of the class it is. */
        String factory() {
            return Type.getMethodDescriptor(made, values());
        }

        Type[] values() {
            return Stream.concat(captured.stream(), Stream.of(Type.INT_TYPE)).toArray(Type[]::new);
        }
    }

    /** A lambda: what it calls, and of which types. */
    private record Lambda(Handle body, Type instantiated) {}

    /** The class that lambdas become: which of them an instance is, and what it captures, are its fields. */
    private static final class LambdaClass {
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
            String[] interfaces =
                    kind.serializable() ? new String[] {made, "java/io/Serializable"} : new String[] {made};
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
}
