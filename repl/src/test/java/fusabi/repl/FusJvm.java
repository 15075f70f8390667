package fusabi.repl;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVM that tests start {@code fus} in, hundreds of times: it has a cache of what a start loads, and so needs a third of the time. */
public final class FusJvm {
    /*
     * The cache is HotSpot's (JEP 483), which takes classes of jars only: folders of the class path are made jars. Without a cache, when none
     * could be made, all is the same but slower.
     */

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED");

    private final Path folder;
    private final Path cache;
    private final String classPath;

    private FusJvm() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("fus");
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
        cache = folder.resolve("cache");
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            entries.add(Files.isDirectory(path) ? jar(path, folder.resolve(entries.size() + ".jar")).toString() : entry);
        }
        classPath = entries.stream().filter(entry -> Files.isRegularFile(Path.of(entry))).collect(Collectors.joining(File.pathSeparator));
        Path script = Files.writeString(folder.resolve("first.fsx"), "printfn \"%d %A\" (List.sum [ 1; 2 ]) (Some 1.5)\n");
        ProcessBuilder builder = new ProcessBuilder(words("-XX:AOTCacheOutput=" + cache, List.of(), "run", script.toString()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.start().waitFor();
    }

    private static final class Shared {
        static final FusJvm INSTANCE = make();

        private static FusJvm make() {
            try {
                return new FusJvm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        Path root = classes.toRealPath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(root)) {
            out.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> words(String cacheOption, List<String> options, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), cacheOption));
        words.addAll(OPTIONS);
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, "fusabi.repl.Main"));
        words.addAll(List.of(arguments));
        return words;
    }

    /** The words that start {@code fus} with some more options of the JVM. */
    public static List<String> command(List<String> options, String... arguments) {
        FusJvm jvm = Shared.INSTANCE;
        return jvm.words(Files.exists(jvm.cache) ? "-XX:AOTCache=" + jvm.cache : "-Xshare:auto", options, arguments);
    }
}
