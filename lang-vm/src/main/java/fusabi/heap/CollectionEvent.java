package fusabi.heap;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One collection, for Java's flight recorder. */
@Name("fusabi.Collection")
@Label("Script Collection")
@Category("Fusabi")
@Description("The heap of an instance was collected")
@StackTrace(false)
final class CollectionEvent extends Event {

    @Label("Used Before")
    @DataAmount
    long usedBefore;

    @Label("Used After")
    @DataAmount
    long usedAfter;

    @Label("Live")
    @DataAmount
    long live;

    @Label("Number")
    @Description("How many collections this heap has had, with this one")
    int number;

    /** A new one, begun; null when nobody records this. Not to be called before the flight recorder is there: that would start it. */
    static CollectionEvent begun(long used) {
        CollectionEvent event = new CollectionEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.usedBefore = used;
        event.begin();
        return event;
    }

    void ended(Heap heap) {
        end();
        if (shouldCommit()) {
            usedAfter = heap.used();
            live = heap.live();
            number = heap.collections();
            commit();
        }
    }
}
