import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes a jar once more, with a class for each lambda and method reference: {@code LambdaClasses FROM TO}. Java makes these classes itself while a
 * program runs, by method handles that it makes and compiles first; that took a twentieth of a short run, and making an object of a lambda with
 * captured variables stays slow without the full compiler. Stored, not compressed; the same jar gives the same bytes. See decision 0029.
 */
public final class LambdaClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String ONE = "ONE";
    private static final String OF = "of";
    private static final Type OBJECT = Type.getType(Object.class);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();

    private LambdaClasses() {}

    public static void main(String[] args) throws IOException {
        LambdaClasses jar = new LambdaClasses();
        long modified = jar.read(Path.of(args[0]));
        List.copyOf(jar.classes.values()).forEach(jar::replace);
        jar.write(Path.of(args[1]), modified);
    }

    /** The time of the jar's entries, which are all of one. */
    private long read(Path from) throws IOException {
        long modified = 0;
        try (ZipFile zip = new ZipFile(from.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                modified = entry.getTime();
                files.put(entry.getName(), bytes);
                if (entry.getName().endsWith(".class")) {
                    ClassNode node = new ClassNode();
                    new ClassReader(bytes).accept(node, 0);
                    classes.put(node.name, node);
                }
            }
        }
        return modified;
    }

    private void write(Path to, long modified) throws IOException {
        for (ClassNode node : classes.values()) {
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            files.put(node.name + ".class", writer.toByteArray());
        }
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(modified);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
    }

    /** Puts classes in the place of all lambdas of a class. They are its nest mates, so that its private methods are open to them. */
    private void replace(ClassNode node) {
        ClassNode host = node.nestHostClass == null ? node : classes.get(node.nestHostClass);
        int number = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode lambda
                        && lambda.bsm.getOwner().equals(FACTORY)
                        && lambda.bsm.getName().equals("metafactory")) {
                    Lambda made = new Lambda(node.name + "$$Lambda" + number++, host.name, lambda);
                    files.put(made.name + ".class", made.bytes());
                    host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
                    host.nestMembers.add(made.name);
                    method.instructions.set(lambda, made.call());
                }
            }
        }
    }

    /** The class for one lambda: a field for each variable it captures, and a method that calls the lambda's body. */
    private static final class Lambda {
        private final String name;
        private final String host;
        private final InvokeDynamicInsnNode made;
        private final Type[] captured;
        private final Type type;
        private final Type self;
        private final Method constructor;

        Lambda(String name, String host, InvokeDynamicInsnNode made) {
            this.name = name;
            this.host = host;
            this.made = made;
            this.captured = Type.getArgumentTypes(made.desc);
            this.type = Type.getReturnType(made.desc);
            this.self = Type.getObjectType(name);
            this.constructor = new Method("<init>", Type.VOID_TYPE, captured);
        }

        /** What stands where the lambda stood: without captured variables one object does for all. */
        AbstractInsnNode call() {
            return captured.length == 0
                    ? new FieldInsnNode(Opcodes.GETSTATIC, name, ONE, type.getDescriptor())
                    : new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF, made.desc, false);
        }

        byte[] bytes() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(
                    Opcodes.V17,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                    name,
                    null,
                    OBJECT.getInternalName(),
                    new String[] {type.getInternalName()});
            writer.visitNestHost(host);
            constructor(writer);
            if (captured.length == 0) {
                writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE, type.getDescriptor(), null, null);
                GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
                instance(code);
                code.putStatic(self, ONE, type);
                end(code);
            } else {
                GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method(OF, made.desc));
                instance(code);
                end(code);
            }
            body(writer);
            return writer.toByteArray();
        }

        private void constructor(ClassWriter writer) {
            GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, constructor);
            code.loadThis();
            code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "v" + i, captured[i].getDescriptor(), null, null);
                code.loadThis();
                code.loadArg(i);
                code.putField(self, "v" + i, captured[i]);
            }
            end(code);
        }

        private void instance(GeneratorAdapter code) {
            code.newInstance(self);
            code.dup();
            for (int i = 0; i < captured.length; i++) {
                code.loadArg(i);
            }
            code.invokeConstructor(self, constructor);
        }

        /** The arguments of the factory: the erased method of the interface, what is to be called, and the method with its types. */
        private void body(ClassWriter writer) {
            Type erased = (Type) made.bsmArgs[0];
            Handle called = (Handle) made.bsmArgs[1];
            Type[] typed = ((Type) made.bsmArgs[2]).getArgumentTypes();
            Type[] given = erased.getArgumentTypes();
            Type owner = Type.getObjectType(called.getOwner());
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(called.getDesc())));
            int how = opcode(called);
            boolean isNew = called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, new Method(made.name, erased.getDescriptor()));
            if (isNew) {
                code.newInstance(owner);
                code.dup();
            } else if (how != Opcodes.INVOKESTATIC) {
                wanted.add(0, owner);
            }
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.getField(self, "v" + i, captured[i]);
                convert(code, captured[i], wanted.get(i));
            }
            for (int i = 0; i < given.length; i++) {
                code.loadArg(i);
                convert(code, given[i], typed[i]);
                convert(code, typed[i], wanted.get(captured.length + i));
            }
            code.visitMethodInsn(how, called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
            convert(code, isNew ? owner : Type.getReturnType(called.getDesc()), erased.getReturnType());
            end(code);
        }

        private static int opcode(Handle called) {
            return switch (called.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default -> called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void convert(GeneratorAdapter code, Type from, Type to) {
            if (to.getSort() == Type.VOID) {
                if (from.getSize() == 2) {
                    code.pop2();
                } else if (from.getSize() == 1) {
                    code.pop();
                }
            } else if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else if (!from.equals(to) && !to.equals(OBJECT)) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
            return new GeneratorAdapter(access, method, null, null, writer);
        }

        private static void end(GeneratorAdapter code) {
            code.returnValue();
            code.endMethod();
        }
    }
}
