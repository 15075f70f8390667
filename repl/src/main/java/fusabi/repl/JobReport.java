package fusabi.repl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fusabi.RunResult;
import fusabi.repl.interactive.Usage;
import fusabi.vm.RunReport;
import java.time.Duration;
import java.util.Locale;

/** What {@code --time} and {@code --report} say of a run that has ended, on standard error. */
final class JobReport {

    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    /** How long it took to have the library, to compile the script, and to run it. */
    record Times(Duration load, Duration compile, Duration run) {}

    private final Console console;
    private final Format format;

    JobReport(Console console, Format format) {
        this.console = console;
        this.format = format;
    }

    void print(Given given, int code, RunResult result, RunReport used, Times times) {
        boolean isTimed = given.has(RunCommand.TIME);
        boolean isReported = given.has(RunCommand.REPORT);
        if (isTimed || isReported) {
            console.say(switch (format) {
                case TEXT -> (isTimed ? text(times) : "") + (isReported ? text(used) : "");
                case JSON -> json(code, result, isTimed ? times : null, isReported ? used : null);
            });
        }
    }

    private static String text(Times times) {
        return line("loading", Usage.time(times.load())) + line("compiling", Usage.time(times.compile())) + line("running", Usage.time(times.run()));
    }

    private static String text(RunReport used) {
        return line("fuel", number(used.fuel()) + " units") + line("peak memory", Usage.bytes(used.peakBytes())) + line("allocated", Usage.bytes(used.allocatedBytes()))
                + line("collections", number(used.collections())) + line("host calls", number(used.hostCalls()))
                + line("library calls", number(used.nativeCalls() - used.hostCalls())) + line("output", Usage.bytes(used.outputBytes()));
    }

    private static String line(String what, String value) {
        return String.format(Locale.ROOT, "fus: %-13s %s%n", what, value);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** One object on a line of its own: times in milliseconds, memory in bytes. */
    private static String json(int code, RunResult result, Times times, RunReport used) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("exitCode", code).put("ended", switch (result) {
            case RunResult.Completed _            -> "completed";
            case RunResult.Failed _               -> "exception";
            case RunResult.Stopped(var limit, _)  -> limit.name().toLowerCase(Locale.ROOT);
        });
        if (times != null) {
            root.put("load", milliseconds(times.load())).put("compile", milliseconds(times.compile())).put("run", milliseconds(times.run()));
        }
        if (used != null) {
            root.put("fuel", used.fuel()).put("peakBytes", used.peakBytes()).put("allocatedBytes", used.allocatedBytes())
                    .put("collections", used.collections()).put("hostCalls", used.hostCalls())
                    .put("libraryCalls", used.nativeCalls() - used.hostCalls()).put("outputBytes", used.outputBytes());
        }
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / NANOS_OF_A_MILLISECOND;
    }
}
