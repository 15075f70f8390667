package fusabi.benchmarks.running;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table, the chart and the files. */
class ReportsTest {

    private static Measurement taking(double milliseconds) {
        return new Measurement(List.of(new Sample(1, 1, 2, (long) (milliseconds * 2e6)), new Sample(1, 2, 1, (long) (milliseconds * 1e6))), "");
    }

    private static Results.Column column(String name, String version, boolean outside) {
        return new Results.Column(name, name.toUpperCase(java.util.Locale.ROOT), version, outside, List.of(), "");
    }

    private static Row row(String program, Object... contenders) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        for (int i = 0; i < contenders.length; i += 2) {
            measurements.put((String) contenders[i], (Measurement) contenders[i + 1]);
        }
        return new Row(program, 5, "x", measurements);
    }

    private static final Results RESULTS = new Results("2026-01-02T03:04:05Z", 7, true, Machine.thisOne(), Plan.quick(),
            List.of(column("java", "25", false), column("fusabi", "1", false), column("other", "2", false), column("node", "3", true),
                    column("absent", "", true)),
            List.of(row("fib", "java", taking(2), "fusabi", taking(20), "other", taking(8), "node", taking(1)),
                    row("tak", "java", taking(1), "fusabi", taking(40), "other", new Measurement(List.of(), "deep | stack"))));

    @Test
    void theTableTellsRatiosAndWhatWentWrong() {
        assertThat(Table.of(RESULTS)).startsWith("How many times as long as Java").contains(
                """
                | Program | Java | FUSABI | OTHER |
                |---|--:|--:|--:|
                | `fib` | 2.0 | 10.0 | **4.0** |
                | `tak` | 1.00 | **40.0** | –<sup>1</sup> |
                | geometric mean | | 20.0 | 4.0 (of 1) |
                """,
                """
                | Program | NODE |
                |---|--:|
                | `fib` | 0.50 |
                | `tak` | – |
                """,
                "- <sup>1</sup> OTHER: deep \\| stack\n", "- ABSENT: not on this machine\n");
    }

    @Test
    void theChartHasADotForEachRatio() throws Exception {
        String svg = Chart.of(RESULTS);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(svg).contains("FUSABI", "OTHER", "NODE", "<title>fib: 10.0×</title>").doesNotContain("ABSENT", "NaN");
    }

    @Test
    void nothingMeasuredIsNothingToShow() {
        Results none = new Results("2026-01-02T03:04:05Z", 0, false, Machine.thisOne(), Plan.quick(), RESULTS.contenders(), List.of());
        assertThat(Table.of(none)).contains("interrupted");
        assertThat(Chart.of(none)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void thePageGetsTheTableBetweenItsMarks(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("BENCHMARKS.md");
        Files.writeString(page, "before\n<!-- results -->\nold\n<!-- /results -->\nafter\n");
        Publisher.document(RESULTS, folder);
        assertThat(Files.readString(page)).startsWith("before\n<!-- results -->\nHow many").endsWith("<!-- /results -->\nafter\n").doesNotContain("old");
        assertThat(folder.resolve("benchmarks.svg")).exists();
    }
}
