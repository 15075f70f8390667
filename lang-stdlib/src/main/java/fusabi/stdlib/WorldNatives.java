package fusabi.stdlib;

import fusabi.capability.AccessRefused;
import fusabi.capability.Capabilities;
import fusabi.capability.Capability;
import fusabi.capability.Clock;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.capability.TooMuchReceived;
import fusabi.capability.Variables;
import fusabi.host.NativeCall;
import fusabi.host.Questions;
import fusabi.host.ServiceState;
import fusabi.host.Services;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import fusabi.value.Word;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is outside the script, as far as its host grants it: time, variables, other programs, the network. */
public final class WorldNatives {

    private static final String REFUSED = "System.UnauthorizedAccessException";

    private WorldNatives() {}

    static void define(Natives natives) {
        natives.define("DateTime.now", 1, Capability.CLOCK, call -> {
            Clock clock = granted(call, Clock.class, "The clock is not granted to this script.");
            ZoneOffset offset = call.boolArgument(0) ? clock.zone().getRules().getOffset(clock.now()) : ZoneOffset.UTC;
            return call.ofInt64(DateText.toTicks(LocalDateTime.ofInstant(clock.now(), offset)));
        });
        natives.define("Environment.variable", 1, Capability.ENVIRONMENT, call -> {
            Variables variables = granted(call, Variables.class, "Reading environment variables is not allowed. To allow it: --allow-env");
            return attempt(call, () -> variables.find(call.stringArgument(0))).map(call::ofText).orElse(Word.NULL);
        });
        natives.define("Process.run", 2, Capability.PROCESSES, WorldNatives::run);
        natives.define("Http.send", 3, Capability.NETWORK, WorldNatives::send);
    }

    /** The service, or the refusal that the script gets. */
    static <T> T granted(NativeCall call, Class<T> kind, String refusal) {
        return call.service(kind).orElseThrow(() -> call.raise(REFUSED, refusal));
    }

    /** Something that may be refused or fail on the way. */
    interface Attempt<T> {
        T make() throws IOException;
    }

    static <T> T attempt(NativeCall call, Attempt<T> body) {
        try {
            return body.make();
        } catch (AccessRefused e) {
            throw call.raise(REFUSED, e.getMessage());
        } catch (IOException e) {
            throw call.raise("System.IO.IOException", String.valueOf(e.getMessage()));
        }
    }

    /** Something from outside, of which no more than some bytes are read. */
    interface Reception<T> {
        T make(long most) throws IOException;
    }

    /** What comes from outside, for which there must be room in the heap: what is too much ends the run as a text does that is too long. */
    private static <T> T receive(NativeCall call, Reception<T> body) {
        long most = call.memoryLeft();
        return Blocking.attempt(call, () -> {
            try {
                return new Received<>(body.make(most), 0);
            } catch (TooMuchReceived e) {
                return new Received<T>(null, e.bytes());
            }
        }).whole(call);
    }

    /** What came, or of how many bytes there is no room for it. */
    record Received<T>(T value, long tooMuch) {

        T whole(NativeCall call) {
            if (tooMuch > 0) {
                call.room(tooMuch * Character.BYTES);
                throw call.raise("System.IO.IOException", "There is no room for " + tooMuch + " bytes.");
            }
            return value;
        }
    }

    /** The clock for waiting and measuring: where none is granted, time passes only by waiting. */
    record VirtualTime(Clock clock) implements ServiceState {

        @Override
        public String symbol() {
            return "System.Threading.VirtualTime";
        }

        @Override
        public void write(StateOutput output) {
            output.number(clock.nanoseconds());
        }

        @Override
        public void read(StateInput input) {
            long elapsed = input.number();
            if (elapsed < 0) {
                throw input.refused("time before the beginning");
            }
            clock.sleep(Duration.ofNanos(elapsed));
        }
    }

    /** What was granted, time that stands still but for waiting, and answers that are waited for by the thread that runs the script. */
    public static Services services(Capabilities capabilities) {
        return capabilities.services().with(VirtualTime.class, new VirtualTime(Clock.virtual(Instant.EPOCH)))
                .with(Questions.class, Questions.blocking());
    }

    /** Exit code, output, error output. */
    private static long run(NativeCall call) {
        Processes processes = granted(call, Processes.class, "Running other programs is not allowed. To allow it: --allow-run");
        List<String> command = new ArrayList<>();
        for (int i = 0; i < call.arrayLength(call.word(0)); i++) {
            command.add(call.toText(call.element(call.word(0), i)));
        }
        String input = call.stringArgument(1);
        Processes.Finished finished = receive(call, most -> processes.run(command, input, most));
        call.charge(1 + ((long) finished.output().length() + finished.error().length()) / 16);
        long output = call.keep(call.ofText(finished.output()));
        long error = call.keep(call.ofText(finished.error()));
        return call.ofTuple(Word.ofInt(finished.exitCode()), output, error);
    }

    /** Status and body. */
    private static long send(NativeCall call) {
        Network network = granted(call, Network.class, "Using the network is not allowed. To allow it: --allow-net");
        URI address;
        try {
            address = URI.create(call.stringArgument(1));
        } catch (IllegalArgumentException _) {
            throw call.raise("System.UriFormatException", "Invalid URI: The format of the URI could not be determined.");
        }
        String method = call.stringArgument(0);
        Optional<String> body = Optional.ofNullable(call.nullableString(2));
        Network.Response response = receive(call, most -> network.send(method, address, body, most));
        call.charge(1 + response.body().length() / 16);
        return call.ofTuple(Word.ofInt(response.status()), call.keep(call.ofText(response.body())));
    }
}
