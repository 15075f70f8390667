package fusabi.benchmarks.scaling;

import fusabi.benchmarks.programs.Checkout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        List<String> options = Stream.concat(jvmOptions.stream(), scale.jvmOptions().stream()).toList();
        List<String> command = Checkout.java(options, Scales.class, name, quick ? "quick" : "full");
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
