package fusabi;

import fusabi.host.LimitExceeded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogTest {

    private static final class Kept extends Handler {
        final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord entry) {
            String text = new java.util.logging.SimpleFormatter().formatMessage(entry);
            if (text.contains("logged.fsx") || text.contains("Logged")) {
                lines.add(entry.getLevel() + " " + text);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void whatHappensIsLogged() {
        Logger logger = Logger.getLogger("fusabi");
        Kept kept = new Kept();
        kept.setLevel(Level.ALL);
        logger.addHandler(kept);
        logger.setLevel(Level.FINE);
        try {
            Engine engine = Engine.withStandardLibrary().with(HostModule.named("Logged").function("id", "int -> int", call -> call.integer(0)));
            try (Instance instance = engine.load("logged.fsx", "let forever () = while true do ()").instantiate(RunOptions.defaults().withFuel(1000))) {
                assertThatThrownBy(() -> instance.call("forever")).isInstanceOf(LimitExceeded.class);
            }
        } finally {
            logger.setLevel(null);
            logger.removeHandler(kept);
        }
        assertThat(kept.lines).containsExactly(
                "FINE an engine with the module Logged",
                "FINE an instance of logged.fsx is opened",
                "INFO logged.fsx: The script did more than its limit of 1,000 units of work (fuel), in forever (logged.fsx:1)",
                "FINE an instance of logged.fsx is closed");
    }
}
