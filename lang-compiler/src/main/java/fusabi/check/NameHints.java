package fusabi.check;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names that are not known yet because their own right side is being checked: a `let` without `rec`. */
final class NameHints {

    private final Deque<String> beingDeclared = new ArrayDeque<>();

    void enter(String name) {
        beingDeclared.push(name);
    }

    void leave() {
        beingDeclared.pop();
    }

    boolean isBeingDeclared(String name) {
        return beingDeclared.contains(name);
    }
}
