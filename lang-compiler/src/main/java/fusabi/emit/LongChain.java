package fusabi.emit;

import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Let;
import fusabi.core.CoreExpression.Sequence;
import fusabi.core.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A block with so many variables that their registers must be used again once they are not needed any more. Short blocks do not bother. */
final class LongChain {

    /** A block that is not long. */
    static final LongChain SHORT = new LongChain(Map.of());

    /** The variables whose last mention is in a part of the block, by the part's number. */
    private final Map<Integer, List<Variable>> dying;
    private final Deque<Integer> free = new ArrayDeque<>();
    private int part;

    private LongChain(Map<Integer, List<Variable>> dying) {
        this.dying = dying;
    }

    /** The chain that starts here; one with fewer than {@code enough} variables does nothing. */
    static LongChain of(CoreExpression start, int enough) {
        int count = 0;
        for (CoreExpression e = start; e instanceof Let || e instanceof Sequence; e = next(e)) {
            count += e instanceof Let ? 1 : 0;
        }
        return count < enough ? SHORT : new LongChain(deathsIn(start));
    }

    private static CoreExpression next(CoreExpression e) {
        return e instanceof Let let ? let.body() : ((Sequence) e).items().getLast();
    }

    private static Map<Integer, List<Variable>> deathsIn(CoreExpression start) {
        Map<Variable, Integer> last = new IdentityHashMap<>();
        int part = 0;
        CoreExpression e = start;
        while (e instanceof Let || e instanceof Sequence) {
            if (e instanceof Let let) {
                mention(let.value(), part, last);
                last.put(let.variable(), part++);
            } else if (e instanceof Sequence(var items, _)) {
                for (CoreExpression item : items.subList(0, items.size() - 1)) {
                    mention(item, part++, last);
                }
            }
            e = next(e);
        }
        mention(e, Integer.MAX_VALUE, last);
        Map<Integer, List<Variable>> deaths = new HashMap<>();
        last.forEach((variable, at) -> deaths.computeIfAbsent(at, _ -> new ArrayList<>()).add(variable));
        return deaths;
    }

    private static void mention(CoreExpression expression, int part, Map<Variable, Integer> last) {
        for (Variable variable : Mentions.free(expression)) {
            last.computeIfPresent(variable, (_, _) -> part);
        }
    }

    /** Whether a variable's register may be taken from it before the block ends, so that no other variable may share it. */
    boolean recycles() {
        return this != SHORT;
    }

    /** The register for a variable of the block. */
    int register(FunctionEmitter emitter) {
        return free.isEmpty() ? emitter.registers.allocate() : free.pop();
    }

    /** So many more parts of the block are done. */
    void passed(FunctionEmitter emitter, int parts) {
        if (!recycles()) {
            return;
        }
        for (int i = 0; i < parts; i++) {
            for (Variable dead : dying.getOrDefault(part++, List.of())) {
                if (emitter.location(dead) instanceof Location.InRegister(var register)) {
                    free.push(register);
                }
            }
        }
    }
}
