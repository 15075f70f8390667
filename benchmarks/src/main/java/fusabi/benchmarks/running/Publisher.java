package fusabi.benchmarks.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes results where people look for them. */
final class Publisher {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Publisher() {}

    /** {@code results.json}, {@code table.md} and {@code chart.svg} in a folder. */
    static void write(Results results, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.json"), JSON.writeValueAsString(results) + "\n");
        Files.writeString(folder.resolve("table.md"), Table.of(results));
        Files.writeString(folder.resolve("chart.svg"), Chart.of(results));
    }

    /**
     * The table between {@code <!-- results -->} and {@code <!-- /results -->} of the project's page about benchmarks, and beside it the chart and the
     * samples.
     */
    static void document(Results results, Path docs) throws IOException {
        replace(docs.resolve("BENCHMARKS.md"), "results", Table.of(results));
        Files.writeString(docs.resolve("benchmarks.svg"), Chart.of(results));
        Files.writeString(docs.resolve("benchmarks.json"), JSON.writeValueAsString(results) + "\n");
    }

    /** Replaces what stands between the two marks of this name. */
    static void replace(Path page, String name, String text) throws IOException {
        String begin = "<!-- " + name + " -->\n";
        String old = Files.readString(page);
        int from = old.indexOf(begin) + begin.length();
        int to = old.indexOf("<!-- /" + name + " -->");
        if (from < begin.length() || to < from) {
            throw new IOException(page + " has no place " + begin.strip());
        }
        Files.writeString(page, old.substring(0, from) + text + old.substring(to));
    }
}
