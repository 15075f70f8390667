package fusabi.scripting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.script.ScriptContext;

/** The streams of the context of whatever runs. */
final class Streams {

    private ScriptContext context;
    private Reader reader;
    private BufferedReader lines;

    /** Goes on with those of another context, and gives the one before. */
    ScriptContext use(ScriptContext next) {
        ScriptContext before = context;
        context = next;
        return before;
    }

    void output(String text) {
        write(context.getWriter(), text);
    }

    void error(String text) {
        write(context.getErrorWriter(), text);
    }

    private static void write(Writer writer, String text) {
        if (writer == null) {
            return;
        }
        try {
            writer.write(text);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line of the input; null at its end. */
    String line() {
        if (context.getReader() == null) {
            return null;
        }
        if (reader != context.getReader()) {
            reader = context.getReader();
            lines = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
        }
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
