package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;

/** Groovy: the same programs, with types wherever they can be said, with its usual dispatch and with {@code @CompileStatic}. */
public abstract class Groovy extends Peer {

    private final boolean compilesStatically;

    private Groovy(String name, String title, boolean compilesStatically) {
        super(name, title, ".groovy", "5.0.2");
        this.compilesStatically = compilesStatically;
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    Prepared load(String file, String text) throws Exception {
        CompilerConfiguration configuration = new CompilerConfiguration();
        if (compilesStatically) {
            configuration.addCompilationCustomizers(new ASTTransformationCustomizer(CompileStatic.class));
        }
        Class<?> script = new GroovyClassLoader(Groovy.class.getClassLoader(), configuration).parseClass(text, file);
        MethodHandle run = MethodHandles.lookup().unreflect(script.getMethod("run", int.class));
        return size -> {
            try {
                return line(run.invoke(size));
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** As it compiles when it is told nothing else. */
    public static final class Dynamic extends Groovy {

        /** A service. */
        public Dynamic() {
            super("groovy", "Groovy", false);
        }
    }

    /** As if {@code @CompileStatic} stood before every class. */
    public static final class Static extends Groovy {

        /** A service. */
        public Static() {
            super("groovy-static", "Groovy, @CompileStatic", true);
        }
    }
}
