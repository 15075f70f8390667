package fusabi.print;

import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Whether two syntax trees are the same but for places. Trees may be very deep, so this does not recurse. */
final class TreeComparison {

    private record Pair(Object left, Object right, String where) {}

    private TreeComparison() {}

    /** The first difference. */
    static Optional<String> difference(Object left, Object right) {
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(left, right, ""));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            Object one = pair.left();
            Object other = pair.right();
            if (one instanceof Span || one instanceof SourceFile) {
                continue;
            }
            if (one.getClass().isRecord() && one.getClass() == other.getClass()) {
                for (RecordComponent component : one.getClass().getRecordComponents()) {
                    open.push(new Pair(read(component, one), read(component, other), pair.where() + " > " + one.getClass().getSimpleName() + "."
                            + component.getName()));
                }
            } else if (one instanceof Optional<?> first && other instanceof Optional<?> second && first.isPresent() && second.isPresent()) {
                open.push(new Pair(first.get(), second.get(), pair.where()));
            } else if (one instanceof List<?> first && other instanceof List<?> second && first.size() == second.size()) {
                for (int i = first.size() - 1; i >= 0; i--) {
                    open.push(new Pair(first.get(i), second.get(i), pair.where() + "[" + i + "]"));
                }
            } else if (!one.equals(other)) {
                return Optional.of(pair.where() + "\n  " + shortened(one) + "\n  " + shortened(other));
            }
        }
        return Optional.empty();
    }

    private static String shortened(Object tree) {
        String text = tree.toString().replaceAll("[\\w.<>-]+:\\d+:\\d+", "").replaceAll(", span=|, keyword=", "");
        return text.substring(0, Math.min(800, text.length()));
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
