package fusabi.vm;

import fusabi.host.LimitExceeded;
import fusabi.host.Questions;
import java.util.List;
import java.util.Optional;
import jdk.jfr.FlightRecorder;

/** What a call comes to that does not complete. */
final class Endings {

    private static final String LOGGER = "fusabi";

    private Endings() {}

    /** The ending that a signal of the machine's means; Java's flight recorder is told. */
    static Ending of(RuntimeException signal, Instance owner, Interpreter machine, RunEvent event) {
        Ending ending = switch (signal) {
            case ScriptRaise _ -> {
                long exception = machine.exceptions.raised();
                yield new Ending.Raised(
                        exception, machine.types.of(exception).descriptor().fullName(), machine.exceptions.message(exception),
                        machine.exceptions.places(exception));
            }
            case LimitExceeded stop -> {
                withdraw(machine);
                Ending.Trace trace = machine.exceptions.stoppedAt();
                stop.stops(owner, trace.place(scriptFiles(machine.image)).map(Ending.Frame::text).orElse(""));
                yield new Ending.Stopped(stop, trace);
            }
            case ExitRequest exit -> {
                withdraw(machine);
                yield new Ending.Exited(exit.code());
            }
            case Suspension suspension -> new Ending.Suspended(Optional.ofNullable(suspension.request()));
            default -> throw signal;
        };
        if (machine.isIdle()) {
            tell(ending, machine, event);
        }
        return ending;
    }

    private static void tell(Ending ending, Interpreter machine, RunEvent event) {
        if (event != null) {
            event.ending = ending.getClass().getSimpleName();
        }
        if (ending instanceof Ending.Stopped stopped && FlightRecorder.isInitialized()) {
            LimitEvent.tell(stopped, machine.image);
        }
    }

    /** The files of the chunk linked last, the script. */
    private static List<String> scriptFiles(Image image) {
        LinkedFunction[] functions = image.functions;
        return functions.length == 0 ? List.of() : functions[functions.length - 1].chunk().files();
    }

    /** The run is over before its end: it wants to know nothing any more. */
    static void withdraw(Interpreter machine) {
        if (!machine.isInsideCall()) {
            machine.natives.output().services().find(Questions.class).ifPresent(Questions::withdrawAll);
        }
    }

    static MachineFault logged(MachineFault fault) {
        System.getLogger(LOGGER).log(System.Logger.Level.ERROR, "a fault of the machine, which no script that was compiled here can cause", fault);
        return fault;
    }
}
