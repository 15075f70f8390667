package fusabi.vm;

import fusabi.value.SmallKind;
import fusabi.value.Word;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/** One call into an instance from outside, for Java's flight recorder. */
@Name("fusabi.Run")
@Label("Script Run")
@Category("Fusabi")
@Description("A host called a script, or let it run from its first line")
@Threshold("1 ms")
@StackTrace(false)
final class RunEvent extends Event {

    @Label("Script")
    String script;

    @Label("Function")
    @Description("The function that was called; none for a closure")
    String function;

    @Label("Ending")
    @Description("How it ended: Completed, Exited, Raised, Stopped or Suspended")
    String ending = "Completed";

    @Label("Fuel")
    @Description("Units of work")
    long fuel;

    @Label("Output")
    @DataAmount
    long output;

    @Label("Native Calls")
    long nativeCalls;

    @Label("Collections")
    int collections;

    @Label("Peak")
    @Description("The most that heap, side table and stacks have taken together")
    @DataAmount
    long peak;

    /** A new one, begun; null when nobody records this. Not to be called before the flight recorder is there: that would start it. */
    static RunEvent begun() {
        RunEvent event = new RunEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.begin();
        return event;
    }

    void calls(Image image, long word) {
        if (Word.top(word) == Word.SMALL && Word.tag(word) == SmallKind.FUNCTION.ordinal()) {
            function = image.functions[(int) word].prototype().name();
        }
    }

    void ended(Image image, RunReport report) {
        end();
        if (shouldCommit()) {
            script = image.functions[image.functions.length - 1].chunk().name();
            fuel = report.fuel();
            output = report.outputBytes();
            nativeCalls = report.nativeCalls();
            collections = report.collections();
            peak = report.peakBytes();
            commit();
        }
    }
}
