package fusabi.examples.web;

import fusabi.Engine;
import fusabi.Instance;
import fusabi.Program;
import fusabi.RunOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Holds orders against the script. It is compiled once, and every order gets an instance of its own: requests share nothing, wait for nobody, and what
 * one leaves behind is gone with it. For any number of threads.
 */
final class Orders {

    /** Our own script does what it should, but its input is anybody's. */
    private static final RunOptions LIMITS = RunOptions.defaults()
            .withFuel(10_000_000)
            .withTime(Duration.ofSeconds(2))
            .withHeapQuota(32 << 20);

    private final Program program;

    private Orders(Program program) {
        this.program = program;
    }

    /**
     * Held against the script of this file.
     *
     * @throws fusabi.CompilationException when it does not compile
     * @throws fusabi.BindingException     when its types do not fit
     */
    static Orders validatedBy(Path file, Engine engine) throws IOException {
        Orders orders = new Orders(engine.load(file.getFileName().toString(), Files.readString(file)));
        // The service does not start with a script whose types do not fit.
        orders.program.instantiate(LIMITS).bind(Validation.class);
        return orders;
    }

    /** What the script says about an order. */
    Verdict validate(Order order) {
        try (Instance instance = program.instantiate(LIMITS)) {
            return instance.bind(Validation.class).validate(order);
        }
    }
}
