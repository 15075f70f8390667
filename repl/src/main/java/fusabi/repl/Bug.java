package fusabi.repl;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What is said when Fusabi itself fails: never a stack trace alone, and never the script's fault. */
final class Bug {

    private Bug() {}

    static int report(Console console, Throwable failure) {
        StringWriter text = new StringWriter();
        text.append("fus: internal error: ").append(String.valueOf(failure)).append('\n')
                .append("This is a mistake in Fusabi, not in your script. Please report it with the script that shows it.\n");
        if (System.getenv("FUSABI_DEBUG") != null) {
            failure.printStackTrace(new PrintWriter(text, true));
        } else {
            text.append("FUSABI_DEBUG=1 fus ... shows where it happened.\n");
        }
        console.say(text.toString());
        return ExitCode.BUG;
    }
}
