package fusabi.emit;

import java.util.ArrayList;
import java.util.List;

/** A place in a function's code that jumps go to, before or after it is known where that is. */
final class Label {

    private static final int NOWHERE = -1;

    int pc = NOWHERE;
    final List<Integer> jumps = new ArrayList<>();

    boolean isUsed() {
        return !jumps.isEmpty();
    }
}
