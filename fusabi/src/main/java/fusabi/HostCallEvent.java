package fusabi;

import fusabi.host.NativeFunction;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A script's call of a host function, for Java's flight recorder. There may be millions: it is recorded only when asked for. */
@Name("fusabi.HostCall")
@Label("Host Call")
@Category("Fusabi")
@Description("A script called a function of its host")
@Enabled(false)
@StackTrace(false)
final class HostCallEvent extends Event {

    @Label("Function")
    String function;

    @Label("Threw")
    @Description("The class of what it threw, or nothing")
    String threw;

    /** The function, recorded whenever someone records. */
    static NativeFunction recording(String name, NativeFunction body) {
        return call -> {
            HostCallEvent event = new HostCallEvent();
            return event.isEnabled() ? event.record(name, () -> body.call(call)) : body.call(call);
        };
    }

    /** A host function that is about to run. */
    @FunctionalInterface
    private interface Body {
        long run();
    }

    private long record(String name, Body body) {
        begin();
        try {
            return body.run();
        } catch (RuntimeException | Error e) {
            threw = e.getClass().getName();
            throw e;
        } finally {
            end();
            if (shouldCommit()) {
                function = name;
                commit();
            }
        }
    }
}
