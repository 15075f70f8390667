package fusabi.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Standard input by lines, in UTF-8, opened when the first is asked for. What is printed before a line is asked for is shown first. */
final class InputLines implements Supplier<String> {

    private final InputStream in;
    private final TextOutput out;
    private BufferedReader reader;

    InputLines(InputStream in, TextOutput out) {
        this.in = in;
        this.out = out;
    }

    /** The next line without its end; null at the end, and when reading fails. */
    @Override
    public String get() {
        out.flush();
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        try {
            return reader.readLine();
        } catch (IOException _) {
            return null;
        }
    }
}
