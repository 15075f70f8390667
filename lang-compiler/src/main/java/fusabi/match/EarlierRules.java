package fusabi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a match as they are read, and what they leave for those after them. */
final class EarlierRules {
    /*
     * A rule for values that are made in one way is asked about with the rules for values made in that way, and those that look at something else:
     * so thousands of rules for numbers or texts take no time. All rules of a match together have one budget.
     */

    private final Map<Shape.Maker, List<Shape>> byMaker = new HashMap<>();
    private final List<Shape> others = new ArrayList<>();
    private final Usefulness usefulness = new Usefulness(false);

    void add(Shape shape) {
        switch (shape) {
            case Shape.Either(var alternatives) -> alternatives.forEach(this::add);
            case Shape.Made made -> byMaker.computeIfAbsent(made.maker(), _ -> new ArrayList<>()).add(made);
            case Shape.Wild _, Shape.Seen _ -> others.add(shape);
        }
    }

    /** Whether no value that the shape accepts gets past the rules; not when that takes too long to find out. */
    boolean leaveNothingFor(Shape shape) {
        if (shape instanceof Shape.Either(var alternatives) && !alternatives.isEmpty()) {
            return alternatives.stream().allMatch(this::leaveNothingFor);
        }
        if (usefulness.gaveUp() || byMaker.isEmpty() && others.isEmpty()) {
            return false;
        }
        return usefulness.find(concerning(shape), shape).isEmpty() && !usefulness.gaveUp();
    }

    private List<Shape> concerning(Shape shape) {
        List<Shape> rules = new ArrayList<>(others);
        if (shape instanceof Shape.Made made) {
            rules.addAll(byMaker.getOrDefault(made.maker(), List.of()));
        } else {
            byMaker.values().forEach(rules::addAll);
        }
        return rules;
    }
}
