import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of the jars of the command line those that {@code fus} starts, so that the JVM's AOT cache can take all of them:
 * {@code java StartupJars.java FOLDER LIBRARIES JAR} writes into a folder what is in the jars of another one, and in one more. A step of the build; the classes
 * do what they did.
 *
 * <ul><li>{@code classes.jar} is for the JVM's own loader, which takes classes from the cache in half the time that others need.
 * <li>{@code library} is a folder with the compiled library of scripts, which is read at each start.
 * <li>{@code resources.jar} has what else is no class.
 * <li>{@code apart.jar} has the classes that the JVM's own loader cannot load, since it does not see all of Java. Nothing in {@code classes.jar} may name them.</ul>
 *
 * <p>Class files from before Java 6, which the cache leaves out, become those of this Java: picocli's. A switch over types is a call of a method that is made
 * at its first use, by generating a class, and not kept in the cache either; it becomes a call of a method that is there, with a test for each type. The same
 * holds for equality and hashes of records. The tables of ANTLR's parsers are no longer checked in each process, by a fifth of the time that reading them takes:
 * they are as ANTLR wrote them, and the tests read them with the check. Nothing is compressed.
 */
final class StartupJars {

    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc TABLES = ClassDesc.of("org.antlr.v4.runtime.atn.ATNDeserializer");
    private static final ClassDesc TABLE_OPTIONS = ClassDesc.of("org.antlr.v4.runtime.atn.ATNDeserializationOptions");
    /** Classes that name one of these have something to rewrite. */
    private static final Set<ClassDesc> REWRITTEN = Set.of(SWITCHES, RECORDS, TABLES);
    /** What only the loaders of applications see, and is needed. */
    private static final String APART = "java/net/http/";
    private static final String META = "META-INF/";
    private static final String SERVICES = META + "services/";

    private final ClassFile classes;
    private final Map<String, byte[]> types = new TreeMap<>();
    private final Map<String, byte[]> apart = new TreeMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();
    private int modernised;
    private int lowered;

    private StartupJars(ClassLoader loader) {
        classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
    }

    /** A method to be made in the place of one that the JVM would make. */
    private sealed interface Made {

        String name();

        MethodTypeDesc type();
    }

    /** Which is the first of these types, from a number on, that a value has? */
    private record Switch(String name, MethodTypeDesc type, List<ClassDesc> labels) implements Made {}

    /** Are two values of a record equal, or what is the hash of one? */
    private record OfRecord(String name, MethodTypeDesc type, ClassDesc owner, List<DirectMethodHandleDesc> fields) implements Made {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> jars = new ArrayList<>(List.of(Path.of(arguments[2])));
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        Files.createDirectories(folder);
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new))) {
            StartupJars work = new StartupJars(loader);
            for (Path jar : jars) {
                work.read(jar);
            }
            work.expectApart();
            work.writeLibrary(folder.resolve("library"));
            write(work.others, folder.resolve("resources.jar"));
            write(work.types, folder.resolve("classes.jar"));
            write(work.apart, folder.resolve("apart.jar"));
            System.out.println(work.modernised + " classes of old Javas, " + work.lowered + " methods that the JVM would make");
        }
    }

    private void read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                String name = entry.getName();
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (isClass(name)) {
                    ClassModel model = classes.parse(bytes);
                    (names(model, APART) ? apart : types).put(name, rewritten(model, bytes));
                } else if (!name.endsWith(".class") && (!name.startsWith(META) || name.startsWith(SERVICES))) {
                    others.merge(name, bytes, StartupJars::together);
                }
            }
        }
    }

    private void expectApart() {
        types.forEach((name, bytes) -> {
            for (PoolEntry entry : classes.parse(bytes).constantPool()) {
                if (entry instanceof ClassEntry type && apart.containsKey(type.asInternalName() + ".class")) {
                    throw new IllegalStateException(name + " names " + type.asInternalName() + ", which the loader of both cannot load");
                }
            }
        });
    }

    /** What lies at the root of its jar. */
    private void writeLibrary(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.copyOf(others.keySet())) {
            if (!name.contains("/")) {
                Files.write(folder.resolve(name), others.remove(name));
            }
        }
    }

    /** What several jars say of one service. */
    private static byte[] together(byte[] one, byte[] other) {
        return (new String(one, StandardCharsets.UTF_8) + "\n" + new String(other, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<String, byte[]> contents, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : contents.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(each.getValue());
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setSize(each.getValue().length);
                entry.setCrc(checksum.getValue());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith(META);
    }

    private byte[] rewritten(ClassModel old, byte[] bytes) {
        if (old.majorVersion() >= ClassFile.JAVA_6_VERSION && !hasSuchCalls(old)) {
            return bytes;
        }
        List<Made> methods = new ArrayList<>();
        ClassTransform transform = ClassTransform.transformingMethodBodies(calls(old, methods))
                .andThen(ClassTransform.endHandler(made -> methods.forEach(method -> made.withMethodBody(method.name(), method.type(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> body(method, code)))));
        if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
            modernised++;
            // Only then all methods get stack maps, which is the whole difference.
            ClassTransform version = (made, element) -> made.with(element instanceof ClassFileVersion ? version() : element);
            return classes.transformClass(old, transform.andThen(version));
        }
        byte[] made = classes.transformClass(old, transform);
        lowered += methods.size();
        return made;
    }

    /** Whether a class says a word that begins so: the name of a class, or a type. */
    private static boolean names(ClassModel model, String beginning) {
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text && (text.stringValue().startsWith(beginning) || text.stringValue().contains("L" + beginning))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSuchCalls(ClassModel model) {
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type && REWRITTEN.contains(type.asSymbol())) {
                return true;
            }
        }
        return false;
    }

    private static ClassElement version() {
        return ClassFileVersion.of(ClassFile.latestMajorVersion(), 0);
    }

    /** Replaces the calls, and collects what they call. Switches with other labels than types stay, and the texts of records. */
    private static CodeTransform calls(ClassModel owner, List<Made> methods) {
        boolean isInterface = owner.flags().has(AccessFlag.INTERFACE);
        return (code, element) -> {
            Optional<Made> made = element instanceof InvokeDynamicInstruction call ? made(owner, call, methods.size()) : Optional.empty();
            if (element instanceof InvokeInstruction call && isReadingTables(owner, call)) {
                code.new_(TABLE_OPTIONS).dup().invokespecial(TABLE_OPTIONS, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .dup().iconst_0().invokevirtual(TABLE_OPTIONS, "setVerifyATN", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_boolean))
                        .invokespecial(TABLES, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, TABLE_OPTIONS));
            } else if (made.isPresent()) {
                methods.add(made.get());
                code.invokestatic(owner.thisClass().asSymbol(), made.get().name(), made.get().type(), isInterface);
            } else {
                code.with(element);
            }
        };
    }

    private static boolean isReadingTables(ClassModel owner, InvokeInstruction call) {
        return call.owner().asSymbol().equals(TABLES) && call.name().equalsString(ConstantDescs.INIT_NAME)
                && call.typeSymbol().equals(ConstantDescs.MTD_void) && !owner.thisClass().asSymbol().equals(TABLES);
    }

    private static Optional<Made> made(ClassModel owner, InvokeDynamicInstruction call, int number) {
        ClassDesc maker = call.bootstrapMethod().owner();
        List<ConstantDesc> arguments = call.bootstrapArgs();
        String name = call.name().stringValue() + "$" + number;
        if (maker.equals(SWITCHES) && arguments.stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive())) {
            return Optional.of(new Switch(name, call.typeSymbol(), arguments.stream().map(ClassDesc.class::cast).toList()));
        }
        if (maker.equals(RECORDS) && !call.name().equalsString("toString")) {
            List<DirectMethodHandleDesc> fields = arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
            return Optional.of(new OfRecord(name, call.typeSymbol(), owner.thisClass().asSymbol(), fields));
        }
        return Optional.empty();
    }

    private static void body(Made method, CodeBuilder code) {
        switch (method) {
            case Switch question -> answer(question, code);
            case OfRecord record when record.type().parameterCount() == 1 -> hash(record, code);
            case OfRecord record -> equality(record, code);
        }
    }

    /** 31 times the hash so far, plus that of the next part; as {@code ObjectMethods} has it. */
    private static void hash(OfRecord record, CodeBuilder code) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : record.fields()) {
            ClassDesc type = field.invocationType().returnType();
            code.bipush(31).imul().aload(0).getfield(record.owner(), field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void equality(OfRecord record, CodeBuilder code) {
        Label differ = code.newLabel();
        Label other = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other).aload(1).instanceOf(record.owner()).ifeq(differ);
        for (DirectMethodHandleDesc field : record.fields()) {
            ClassDesc type = field.invocationType().returnType();
            code.aload(0).getfield(record.owner(), field.methodName(), type).aload(1).checkcast(record.owner())
                    .getfield(record.owner(), field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(differ);
            } else {
                code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(differ);
            }
        }
        code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (primitive.displayName()) {
            case "int"  -> ConstantDescs.CD_Integer;
            case "char" -> ConstantDescs.CD_Character;
            case String name -> ClassDesc.of("java.lang." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        };
    }

    /** What {@code SwitchBootstraps.typeSwitch} is said to answer: -1 for null, the number of labels when none fits. */
    private static void answer(Switch question, CodeBuilder code) {
        int count = question.labels().size();
        Label some = code.newLabel();
        List<Label> tests = new ArrayList<>();
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tests.add(code.newLabel());
            cases.add(SwitchCase.of(i, tests.get(i)));
        }
        Label none = code.newLabel();
        tests.add(none);
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        if (count > 0) {
            code.iload(1).tableswitch(0, count - 1, none, cases);
        }
        for (int i = 0; i < count; i++) {
            code.labelBinding(tests.get(i)).aload(0).instanceOf(question.labels().get(i)).ifeq(tests.get(i + 1)).loadConstant(i).ireturn();
        }
        code.labelBinding(none).loadConstant(count).ireturn();
    }
}
