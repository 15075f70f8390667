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
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the jars of the command line so that the JVM's AOT cache can take all of them: {@code java StartupJars.java FOLDER JAR} does so with
 * those in a folder, and one more, which it puts there. A step of the build; the classes do what they did.
 *
 * <p>Class files from before Java 6, which the cache leaves out, become those of this Java: picocli's. A switch over types is a call of a method that is made
 * at its first use, by generating a class, and not kept in the cache either; it becomes a call of a method that is there, with a test for each type.
 * Nothing is compressed, since the library's code is read at each start.
 */
final class StartupJars {

    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

    private final ClassFile classes;
    private int modernised;
    private int lowered;

    private StartupJars(ClassLoader loader) {
        classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
    }

    /** What a switch over types asks: the number of the first of these types, from a number on, that the value has. */
    private record Question(String name, MethodTypeDesc type, List<ClassDesc> labels) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path own = Path.of(arguments[1]);
        Path copy = folder.resolve(own.getFileName());
        if (!own.equals(copy)) {
            Files.copy(own, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new))) {
            StartupJars work = new StartupJars(loader);
            for (Path jar : jars) {
                work.rewrite(jar);
            }
            System.out.println(work.modernised + " classes of old Javas, " + work.lowered + " switches over types");
        }
    }

    private void rewrite(Path jar) throws IOException {
        Path made = jar.resolveSibling(jar.getFileName() + ".tmp");
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                contents.put(entry.getName(), isClass(entry.getName()) ? rewritten(classes.parse(bytes), bytes) : bytes);
            }
        }
        try (OutputStream out = Files.newOutputStream(made); ZipOutputStream zip = new ZipOutputStream(out)) {
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
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith("META-INF/");
    }

    private byte[] rewritten(ClassModel old, byte[] bytes) {
        if (old.majorVersion() >= ClassFile.JAVA_6_VERSION && !hasSwitches(old)) {
            return bytes;
        }
        List<Question> questions = new ArrayList<>();
        ClassTransform transform = ClassTransform.transformingMethodBodies(switches(old, questions))
                .andThen(ClassTransform.endHandler(made -> questions.forEach(question -> made.withMethodBody(question.name(), question.type(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> answer(question, code)))));
        if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
            modernised++;
            // Only then all methods get stack maps, which is the whole difference.
            ClassTransform version = (made, element) -> made.with(element instanceof ClassFileVersion ? version() : element);
            return classes.transformClass(old, transform.andThen(version));
        }
        byte[] made = classes.transformClass(old, transform);
        lowered += questions.size();
        return made;
    }

    private static boolean hasSwitches(ClassModel model) {
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type && type.asSymbol().equals(SWITCHES)) {
                return true;
            }
        }
        return false;
    }

    private static ClassElement version() {
        return ClassFileVersion.of(ClassFile.latestMajorVersion(), 0);
    }

    /** Replaces the calls, and collects what they ask. Switches with other labels than types stay. */
    private static CodeTransform switches(ClassModel owner, List<Question> questions) {
        return (code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && call.bootstrapMethod().owner().equals(SWITCHES)
                    && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive())) {
                List<ClassDesc> labels = call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
                Question question = new Question("switch$" + questions.size(), call.typeSymbol(), labels);
                questions.add(question);
                code.invokestatic(owner.thisClass().asSymbol(), question.name(), question.type(), owner.flags().has(AccessFlag.INTERFACE));
            } else {
                code.with(element);
            }
        };
    }

    /** What {@code SwitchBootstraps.typeSwitch} is said to answer: -1 for null, the number of labels when none fits. */
    private static void answer(Question question, CodeBuilder code) {
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
