package fusabi.examples.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fusabi.Engine;
import fusabi.ScriptException;
import fusabi.host.LimitExceeded;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.json.JavalinJackson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The endpoints. Scripts run on the server's own threads: how many at once, {@link Trials} decides. */
final class WebService implements AutoCloseable {

    /** An order, and a script, is a page of text. */
    private static final long MOST_BYTES = 64 << 10;

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final Orders orders;
    private final Trials trials;
    private final Javalin server;

    private WebService(Orders orders, Trials trials, int port) {
        this.orders = orders;
        this.trials = trials;
        this.server = Javalin.create(this::configure).start("127.0.0.1", port);
    }

    /**
     * A running service.
     *
     * @param port 0 for any that is free
     */
    static WebService start(Path validation, int port) throws IOException {
        Engine engine = Engine.withStandardLibrary();
        return new WebService(Orders.validatedBy(validation, engine), new Trials(engine), port);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jsonMapper(new JavalinJackson(JSON, false));
        config.routes.post("/orders", this::order);
        config.routes.post("/scripts/try", this::script);
        config.routes.exception(JsonProcessingException.class, (e, context) -> reject(context, "", e.getOriginalMessage()));
        config.routes.exception(ScriptException.class, (e, context) -> fault(context, e));
        config.routes.exception(LimitExceeded.class, (e, context) -> fault(context, e));
    }

    private void order(Context context) throws JsonProcessingException {
        switch (orders.validate(JSON.readValue(context.body(), Order.class))) {
            case Verdict.Accepted accepted -> context.json(accepted);
            case Verdict.Rejected rejected -> context.status(HttpStatus.BAD_REQUEST).json(rejected);
        }
    }

    private static void reject(Context context, String field, String message) {
        context.status(HttpStatus.BAD_REQUEST).json(new Verdict.Rejected(List.of(new Verdict.Problem(field, message))));
    }

    /** Our own script failed: that is our mistake, and not for the customer's eyes. */
    private static void fault(Context context, RuntimeException e) {
        System.getLogger(WebService.class.getName()).log(System.Logger.Level.ERROR, "the validation failed", e);
        context.status(HttpStatus.INTERNAL_SERVER_ERROR).json(new Verdict.Rejected(List.of()));
    }

    private void script(Context context) throws InterruptedException {
        Optional<Trial> trial = trials.attempt(context.body());
        if (trial.isPresent()) {
            context.json(trial.get());
        } else {
            context.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "1").result("Too many scripts are running.");
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
