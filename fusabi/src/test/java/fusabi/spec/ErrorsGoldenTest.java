package fusabi.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fusabi.Engine;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Small programs, most of them wrong, and what F# says about each. Set {@code -Dfusabi.details=true} to see what differs. */
class ErrorsGoldenTest {

    private static final Set<String> WARNINGS = Set.of("FS0020", "FS0025", "FS0026", "FS0049", "FS0064");

    /** What is counted; the least share, in percent, that the test lets pass. */
    private enum Measure {
        /** Accepted or refused as F# does. */
        ACCEPT(99.6),
        /** Of the refused: the first error is on a line where F# has one. */
        LINE(98.6),
        /** Of the refused: and has a code that F# has on that line. */
        CODE(96.7),
        /** Of the accepted: exactly those of {@link #WARNINGS} that F# gives. */
        WARN(100);

        private final double least;

        Measure(double least) {
            this.least = least;
        }
    }

    private final Engine engine = Engine.withStandardLibrary();
    private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
    private final Map<String, String> different = new LinkedHashMap<>();

    @Test
    void errorsAreThoseOfFSharp() throws JsonProcessingException {
        for (Measure measure : Measure.values()) {
            counts.put(measure, new int[2]);
        }
        for (String line : Corpus.read(Corpus.ROOT.resolve("spec/golden/errors.jsonl")).lines().toList()) {
            judge(new ObjectMapper().readTree(line));
        }
        if (Boolean.getBoolean("fusabi.details")) {
            different.forEach((id, what) -> System.out.println(id + ": " + what));
        }
        StringBuilder summary = new StringBuilder("errors:");
        for (Measure measure : Measure.values()) {
            summary.append(' ').append(measure).append(String.format(" %.1f %%", share(measure)));
        }
        System.out.println(summary);
        for (Measure measure : Measure.values()) {
            assertThat(share(measure)).as("%s of errors.jsonl%n%s", measure, String.join("\n", different.keySet())).isGreaterThanOrEqualTo(measure.least);
        }
        Differences.mustBeListed("errors", different);
    }

    private double share(Measure measure) {
        int[] count = counts.get(measure);
        return count[1] == 0 ? 0 : 100.0 * count[0] / count[1];
    }

    private void count(Measure measure, boolean good) {
        counts.get(measure)[1]++;
        if (good) {
            counts.get(measure)[0]++;
        }
    }

    private void judge(JsonNode row) {
        String id = row.get("id").asText();
        List<Diagnostic> found;
        try {
            found = engine.check(SourceFile.of(id + ".fsx", row.get("source").asText()));
        } catch (RuntimeException | StackOverflowError crash) {
            different.put(id, crash + " at " + (crash.getStackTrace().length > 0 ? crash.getStackTrace()[0] : "?"));
            count(Measure.ACCEPT, false);
            return;
        }
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        boolean accepted = row.get("ok").asBoolean();
        count(Measure.ACCEPT, accepted == errors.isEmpty());
        if (accepted) {
            judgeAccepted(id, row, found, errors);
        } else {
            judgeRefused(id, row, errors);
        }
    }

    private void judgeAccepted(String id, JsonNode row, List<Diagnostic> found, List<Diagnostic> errors) {
        Set<String> wanted = new HashSet<>();
        row.get("diagnostics").forEach(each -> wanted.add(each.get("code").asText()));
        wanted.retainAll(WARNINGS);
        Set<String> given = new HashSet<>();
        found.stream().filter(each -> !each.isError()).forEach(each -> given.add(each.code()));
        given.retainAll(WARNINGS);
        count(Measure.WARN, errors.isEmpty() && wanted.equals(given));
        if (!errors.isEmpty()) {
            different.put(id, "F# accepts it; " + headline(errors.getFirst()));
        } else if (!wanted.equals(given)) {
            different.put(id, "F# warns of " + wanted + "; got " + given);
        }
    }

    private void judgeRefused(String id, JsonNode row, List<Diagnostic> errors) {
        Set<Integer> lines = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonNode each : row.get("diagnostics")) {
            if (each.get("severity").asText().equals("error")) {
                lines.add(each.get("line").asInt());
                places.add(each.get("code").asText() + " " + each.get("line").asInt());
            }
        }
        JsonNode first = row.get("first_error_fsi");
        if (first != null && !first.isNull()) {
            places.add(first.asText());
            lines.add(Integer.valueOf(first.asText().split(" ")[1]));
        }
        boolean line = !errors.isEmpty() && lines.contains(errors.getFirst().span().line());
        boolean code = line && places.contains(errors.getFirst().code() + " " + errors.getFirst().span().line());
        count(Measure.LINE, line);
        count(Measure.CODE, code);
        if (!code) {
            different.put(id, "F# reports " + places + "; " + (errors.isEmpty() ? "accepted" : headline(errors.getFirst())));
        }
    }

    private static String headline(Diagnostic diagnostic) {
        return "got " + diagnostic.code() + " " + diagnostic.span().line() + ":" + diagnostic.span().column() + " " + diagnostic.message();
    }
}
