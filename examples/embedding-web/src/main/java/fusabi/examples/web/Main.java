package fusabi.examples.web;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the service and leaves it running. */
public final class Main {

    private static final int PORT = 7070;

    private Main() {}

    /** Takes the file of the validation, and the port. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: web FILE [PORT]");
            System.exit(2);
        }
        WebService service = WebService.start(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : PORT);
        System.out.println("http://127.0.0.1:" + service.port() + " takes orders and scripts; Ctrl-C ends it.");
    }
}
