package fusabi.benchmarks.scaling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is measured, and how: one after the other, a JVM each. */
public final class Scales {

    private static final List<Scale> ALL = List.of(new FrontEndScale(), new CollectionScale(), new InstanceScale(), new ThreadScale());

    private Scales() {}

    /** What there is. */
    public static List<String> names() {
        return ALL.stream().map(Scale::name).toList();
    }

    /** Measures one in this JVM: its name, then {@code quick} or {@code full}. The table is written to standard output. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        System.out.print(named(arguments[0]).measure(arguments[1].equals("quick")).markdown());
        System.exit(0);
    }

    /** Measures one in a JVM with these options and its own; what it is and its table, in Markdown. */
    public static String measure(String name, boolean quick, List<String> jvmOptions) throws IOException, InterruptedException {
        Scale scale = named(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(scale.jvmOptions());
        command.addAll(List.of("-Dfusabi.root=" + System.getProperty("fusabi.root", "."), "-cp", System.getProperty("java.class.path"),
                Scales.class.getName(), name, quick ? "quick" : "full"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream output = process.getInputStream()) {
            String table = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return scale.explanation() + "\n\n" + (code == 0 ? table : "It failed, with code " + code + ".\n");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Scale named(String name) {
        return ALL.stream().filter(scale -> scale.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing that grows is called " + name + ": there are " + String.join(", ", names()) + "."));
    }
}
