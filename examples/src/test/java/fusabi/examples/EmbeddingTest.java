package fusabi.examples;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddingTest {

    @Test
    void theHostSeesWhatTheScriptPrints() {
        assertThat(Embedding.run("printfn \"%d\" (List.sum [ for n in 1 .. 5 -> n * n ])")).isEqualTo("55\n");
    }

    @Test
    void theHostSeesWhatIsWrong() {
        assertThat(Embedding.run("let x: int = \"one\"")).startsWith("script.fsx:1:14: error FS0001");
        assertThat(Embedding.run("failwith \"no\"")).contains("no");
    }

    @Test
    void limitsHold() {
        assertThat(Embedding.run("let rec grow items = grow (1 :: items)\ngrow []")).startsWith("stopped: ");
    }
}
