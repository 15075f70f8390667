package fusabi.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tests of the verifier notice when it is broken: each of its checks, the calls of {@code expect}, is taken out in turn, and the catalogue of
 * malicious chunks must then have one that is not refused for the reason it should be.
 */
class DroppedChecksTest {

    private static final ClassFile CLASS_FILE = ClassFile.of();
    private static final String PACKAGE = "fusabi.bytecode.";
    private static final List<String> VERIFIER = List.of("Verifier", "FunctionForm", "Assignment", "Typing");
    private static final double NOTICED = 0.95;

    /** A check: the {@code number}th call of {@code expect} in a class. */
    private record Site(String type, int number) {}

    /** The package once more, with one check less. */
    private static final class Broken extends ClassLoader {

        private final Site dropped;
        private final Map<String, Class<?>> loaded = new HashMap<>();

        Broken(Site dropped) {
            super(DroppedChecksTest.class.getClassLoader());
            this.dropped = dropped;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = loaded.get(name);
                if (known == null) {
                    byte[] bytes = bytes(name);
                    if (name.equals(PACKAGE + dropped.type())) {
                        bytes = without(bytes, dropped.number());
                    }
                    known = defineClass(name, bytes, 0, bytes.length);
                    loaded.put(name, known);
                }
                return known;
            }
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = DroppedChecksTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCheck(InvokeInstruction call) {
        return call.name().equalsString("expect");
    }

    /** The class without one of its checks: the arguments are made, and dropped. */
    private static byte[] without(byte[] bytes, int number) {
        ClassModel model = CLASS_FILE.parse(bytes);
        int[] seen = {0};
        CodeTransform code = (builder, element) -> {
            if (element instanceof InvokeInstruction call && isCheck(call) && seen[0]++ == number) {
                call.typeSymbol().parameterList().reversed().forEach(parameter -> {
                    if (parameter.descriptorString().equals("J")) {
                        builder.pop2();
                    } else {
                        builder.pop();
                    }
                });
                builder.pop();
            } else {
                builder.with(element);
            }
        };
        return CLASS_FILE.transformClass(model, ClassTransform.transformingMethodBodies(code));
    }

    private static List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (String type : VERIFIER) {
            int[] count = {0};
            CLASS_FILE.parse(bytes(PACKAGE + type)).methods().forEach(method -> method.code().ifPresent(code -> code.forEach(element -> {
                if (element instanceof InvokeInstruction call && isCheck(call)) {
                    sites.add(new Site(type, count[0]++));
                }
            })));
        }
        return sites;
    }

    private static boolean isNoticed(Site dropped) throws ReflectiveOperationException {
        Class<?> test = new Broken(dropped).loadClass(PACKAGE + "VerifierTest");
        var method = test.getDeclaredMethod("judgesWrongly");
        method.setAccessible(true);
        return (Boolean) method.invoke(null);
    }

    @Test
    void theCatalogueNoticesEveryCheckThatIsMissing() throws ReflectiveOperationException {
        assertThat(isNoticed(new Site("none", 0))).isFalse();
        List<Site> sites = sites();
        List<Site> unnoticed = new ArrayList<>();
        for (Site site : sites) {
            if (!isNoticed(site)) {
                unnoticed.add(site);
            }
        }
        assertThat(sites).hasSizeGreaterThan(35);
        assertThat(unnoticed).as("of %d", sites.size()).hasSizeLessThanOrEqualTo((int) (sites.size() * (1 - NOTICED)));
    }
}
