package fusabi.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextOutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TextOutput output(TextOutput.Flushing flushing) {
        return new TextOutput(bytes, flushing, failure -> {
            throw new AssertionError(failure);
        });
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Property
    void writesWhatUtf8Is(@ForAll List<String> texts) {
        bytes.reset();
        TextOutput output = output(TextOutput.Flushing.WHEN_FULL);
        texts.forEach(output::print);
        output.close();
        assertThat(written()).isEqualTo(wellFormed(String.join("", texts)));
    }

    /** The text with the replacement character for halves of characters, which Java's own encoder makes a question mark. */
    private static String wellFormed(String text) {
        return text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void aCharacterMayComeInHalves() {
        TextOutput output = output(TextOutput.Flushing.EVERY_PRINT);
        output.print("a\uD83D");
        assertThat(written()).isEqualTo("a");
        output.print("\uDE00b");
        assertThat(written()).isEqualTo("a😀b");
        output.print("\uD83Dc\uDE00\uD83D");
        output.close();
        assertThat(written()).isEqualTo("a😀b\uFFFDc\uFFFD\uFFFD");
    }

    @Test
    void whatIsLargerThanTheBufferArrivesWhole() {
        String text = "aé漢😀".repeat(50_000);
        TextOutput output = output(TextOutput.Flushing.WHEN_FULL);
        output.print(text);
        output.close();
        assertThat(written()).isEqualTo(text);
    }

    @Test
    void flushesAsAsked() {
        TextOutput lines = output(TextOutput.Flushing.EVERY_LINE);
        lines.print("one");
        assertThat(written()).isEmpty();
        lines.print(" two\nthree");
        assertThat(written()).isEqualTo("one two\nthree");
        bytes.reset();
        TextOutput whole = output(TextOutput.Flushing.WHEN_FULL);
        whole.print("one\ntwo\n");
        assertThat(written()).isEmpty();
        whole.flush();
        assertThat(written()).isEqualTo("one\ntwo\n");
    }

    @Test
    void aReaderThatIsGoneIsReported() {
        List<String> failures = new ArrayList<>();
        TextOutput output = new TextOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, TextOutput.Flushing.EVERY_PRINT, failure -> failures.add(failure.getMessage()));
        output.print("x");
        assertThat(failures).containsExactly("Broken pipe");
    }
}
