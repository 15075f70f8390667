package fusabi.guide;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Java code of docs/EMBEDDING.md compiles, runs, and prints what is shown. */
class EmbeddingGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize();

    private static final Path GUIDE = ROOT.resolve("docs/EMBEDDING.md");

    @TempDir
    private static Path classes;
    private static URLClassLoader loader;

    static Stream<Guide.Section> sections() throws IOException {
        return Guide.sections(Files.readString(GUIDE)).stream();
    }

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sections().forEach(section -> units.add(new SimpleJavaFileObject(
                URI.create("string:///" + section.className() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return section.source();
            }
        }));
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null, List.of(
                "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn"), null, units).call();
        assertThat(compiled).as(messages.toString()).isTrue();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, EmbeddingGuideTest.class.getClassLoader());
        if (Boolean.getBoolean("fusabi.rewrite")) {
            rewrite();
        }
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theCodeOfASectionDoesWhatItSays(Guide.Section section) throws ReflectiveOperationException {
        List<String> printed = run(section);
        for (int i = 0; i < section.blocks().size(); i++) {
            Guide.Block block = section.blocks().get(i);
            assertThat(printed.get(i)).as("docs/EMBEDDING.md:%d", block.line()).isEqualTo(block.shown());
        }
    }

    /** What each of its blocks prints. */
    private static List<String> run(Guide.Section section) throws ReflectiveOperationException {
        try {
            String all = (String) loader.loadClass(section.className()).getMethod("run").invoke(null);
            return List.of(all.split(Guide.Section.MARK, -1)).subList(1, section.blocks().size() + 1);
        } catch (InvocationTargetException e) {
            throw new AssertionError(section.title() + ": " + e.getCause(), e.getCause());
        }
    }

    /** With {@code -Dfusabi.rewrite=true}: shows what is printed. Review the difference. */
    private static void rewrite() throws IOException, ReflectiveOperationException {
        String document = Files.readString(GUIDE);
        for (Guide.Section section : Guide.sections(document).reversed()) {
            List<String> printed = run(section);
            for (int i = printed.size() - 1; i >= 0; i--) {
                document = section.blocks().get(i).rewritten(document, printed.get(i));
            }
        }
        Files.writeString(GUIDE, document);
    }

    @Test
    void theGuideHasCode() throws IOException {
        assertThat(sections().count()).isGreaterThan(10);
    }
}
