package fusabi.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fusabi.source.DiagnosticRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs of the corpus with lines moved, joined and split, and whether F# still accepts them. Variants of programs that are pending are
 * left out: what refuses them is not their layout.
 */
class IndentationTest {

    @Test
    void layoutIsAcceptedAndRefusedAsInFSharp() throws JsonProcessingException {
        Map<String, String> pending = Corpus.pending();
        List<String> wrong = new ArrayList<>();
        int counted = 0;
        int apart = 0;
        for (String line : Corpus.read(Corpus.ROOT.resolve("spec/golden/indentation.jsonl")).lines().toList()) {
            JsonNode variant = new ObjectMapper().readTree(line);
            if (pending.containsKey(variant.get("from").asText())) {
                apart++;
                continue;
            }
            counted++;
            String id = variant.get("id").asText();
            Trial trial = Trial.check(id, variant.get("source").asText());
            boolean accepted = trial.crash().isEmpty() && trial.firstError().isEmpty();
            if (trial.crash().isPresent() || accepted != variant.get("ok").asBoolean()) {
                String found = accepted ? "accepted, F# says " + variant.get("diagnostics").get(0)
                        : trial.firstError().map(DiagnosticRenderer.plain()::headline)
                                .orElseGet(() -> String.valueOf(trial.crash()));
                wrong.add(id + " (" + variant.get("from").asText() + ", " + variant.get("change").asText() + "): " + found);
            }
        }
        int right = counted - wrong.size();
        System.out.printf("indentation: %d of %d variants as F#, %d of pending programs left out%n", right, counted, apart);
        assertThat(counted + apart).isEqualTo(450);
        Corpus.threshold("golden/indentation", right, counted, wrong);
    }
}
