package fusabi.vm;

import java.util.List;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A limit that stopped a script, for Java's flight recorder. */
@Name("fusabi.Limit")
@Label("Script Limit")
@Category("Fusabi")
@Description("A limit stopped a script")
@StackTrace(false)
final class LimitEvent extends Event {

    @Label("Limit")
    String limit;

    @Label("Allowed")
    @Description("In the limit's unit: bytes, units of work, nanoseconds, calls")
    long allowed;

    @Label("Used")
    long used;

    @Label("Place")
    @Description("Where the script was: function, file and line")
    String place;

    /** Not to be called before the flight recorder is there: that would start it. */
    static void tell(Ending.Stopped stopped, Image image) {
        LimitEvent event = new LimitEvent();
        if (event.isEnabled()) {
            event.limit = stopped.limit().name();
            event.allowed = stopped.allowed();
            event.used = stopped.used();
            List<String> files = image.functions[image.functions.length - 1].chunk().files();
            event.place = stopped.trace().place(files).map(frame -> frame.name() + " (" + frame.file() + ":" + frame.line() + ")")
                    .orElse("");
            event.commit();
        }
    }
}
