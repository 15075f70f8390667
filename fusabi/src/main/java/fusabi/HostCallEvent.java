package fusabi;

import fusabi.host.NativeCall;
import fusabi.host.NativeFunction;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A script's call of a host function, for Java's flight recorder. The event's class is not touched before there is one: that would start it. */
final class HostCallEvent {

    private HostCallEvent() {}

    /** There may be millions: it is recorded only when asked for. */
    @Name("fusabi.HostCall")
    @Label("Host Call")
    @Category("Fusabi")
    @Description("A script called a function of its host")
    @Enabled(false)
    @StackTrace(false)
    private static final class Happened extends Event {

        @Label("Function")
        String function;

        @Label("Threw")
        @Description("The class of what it threw, or nothing")
        String threw;
    }

    /** The function, recorded whenever someone records. */
    static NativeFunction recording(String name, NativeFunction body) {
        return call -> FlightRecorder.isInitialized() ? recorded(name, body, call) : body.call(call);
    }

    private static long recorded(String name, NativeFunction body, NativeCall call) {
        Happened event = new Happened();
        event.begin();
        try {
            return body.call(call);
        } catch (RuntimeException | Error e) {
            event.threw = e.getClass().getName();
            throw e;
        } finally {
            event.end();
            if (event.shouldCommit()) {
                event.function = name;
                event.commit();
            }
        }
    }
}
