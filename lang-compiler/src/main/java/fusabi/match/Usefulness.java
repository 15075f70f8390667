package fusabi.match;

import fusabi.match.Shape.Case;
import fusabi.match.Shape.Either;
import fusabi.match.Shape.EnumValue;
import fusabi.match.Shape.Made;
import fusabi.match.Shape.Maker;
import fusabi.match.Shape.Product;
import fusabi.match.Shape.Seen;
import fusabi.match.Shape.Value;
import fusabi.match.Shape.Wild;
import fusabi.match.Shape.Yes;
import fusabi.source.Effort;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a value that a pattern accepts and the patterns before it do not. */
final class Usefulness {
    /*
     * Maranget, "Warnings for pattern matching", JFP 17(3), 2007: the useful clause problem of section 3.1, with the value that proves it built on the
     * way back, as algorithm I of section 5 does. Matrix, row and specialise mean what they mean there.
     *
     * Active patterns and type tests are columns of their own: what a function says of a value is one more thing known of it. Nothing relates these
     * columns to others, so a type test never makes a match complete, and the cases of a total active pattern do.
     *
     * Invariant: every row is as wide as the row that is asked about; specialising changes both widths or neither.
     *
     * The problem is NP-complete: after so many rows we give up and say nothing.
     */

    /** How many rows may be looked at. */
    private static final long ROWS = 2_000_000;

    /** Whether the values of an enum are only those that have names. */
    private final boolean closedEnums;
    private long left = ROWS;

    Usefulness(boolean closedEnums) {
        this.closedEnums = closedEnums;
    }

    /** A value that {@code shape} accepts and no row does. */
    Optional<Witness> find(List<Shape> rows, Shape shape) {
        List<List<Shape>> matrix = new ArrayList<>();
        rows.forEach(row -> matrix.add(List.of(row)));
        return find(matrix, List.of(shape)).map(List::getFirst);
    }

    /** Whether the search ended early, so that nothing found means nothing. */
    boolean gaveUp() {
        return left < 0;
    }

    private Optional<List<Witness>> find(List<List<Shape>> matrix, List<Shape> asked) {
        left -= 1 + matrix.size();
        if (left < 0) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            return matrix.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        if (asked.getFirst() instanceof Either(var alternatives)) {
            for (Shape alternative : alternatives) {
                Optional<List<Witness>> found = find(matrix, joined(List.of(alternative), rest(asked)));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        List<List<Shape>> rows = withoutAlternatives(matrix);
        Effort.spend(rows.size() * (2L + asked.size() / 4));
        Optional<String> aspect = aspectIn(rows, asked);
        if (aspect.isPresent()) {
            List<List<Shape>> split = rows.stream().map(row -> split(row, aspect.get())).toList();
            return find(split, split(asked, aspect.get())).map(found -> found.subList(1, found.size()));
        }
        return asked.getFirst() instanceof Made(var maker, _) ? made(rows, asked, maker) : any(rows, asked);
    }

    private Optional<List<Witness>> made(List<List<Shape>> rows, List<Shape> asked, Maker maker) {
        List<List<Shape>> specialised = new ArrayList<>();
        rows.forEach(row -> specialise(row, maker).ifPresent(specialised::add));
        int parts = Shape.parts(maker);
        return find(specialised, specialise(asked, maker).orElseThrow()).map(found -> {
            List<Witness> result = new ArrayList<>();
            result.add(new Witness.Made(maker, found.subList(0, parts)));
            result.addAll(found.subList(parts, found.size()));
            return result;
        });
    }

    private Optional<List<Witness>> any(List<List<Shape>> rows, List<Shape> asked) {
        Set<Maker> makers = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row.getFirst() instanceof Made made) {
                makers.add(made.maker());
            }
        });
        Optional<List<Maker>> signature = makers.isEmpty() ? Optional.empty() : signature(makers.iterator().next());
        if (signature.isPresent() && makers.containsAll(signature.get())) {
            Map<Maker, List<List<Shape>>> byMaker = byMaker(rows);
            for (Maker maker : signature.get()) {
                Optional<List<Witness>> found = made(byMaker.get(maker), asked, maker);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        List<List<Shape>> others = rows.stream().filter(row -> row.getFirst() instanceof Wild).map(Usefulness::rest).toList();
        return find(others, rest(asked)).map(found -> {
            List<Witness> result = new ArrayList<>();
            result.add(makers.isEmpty() ? new Witness.Anything() : Witness.notMadeBy(makers, signature));
            result.addAll(found);
            return result;
        });
    }

    /** The rows for each way to make a value, in their order: looking through all of them for each would take the square of their number. */
    private static Map<Maker, List<List<Shape>>> byMaker(List<List<Shape>> rows) {
        Map<Maker, List<List<Shape>>> groups = new HashMap<>();
        List<List<Shape>> wild = new ArrayList<>();
        for (List<Shape> row : rows) {
            if (row.getFirst() instanceof Made(var maker, _)) {
                groups.computeIfAbsent(maker, _ -> new ArrayList<>(wild)).add(row);
            } else {
                groups.values().forEach(group -> group.add(row));
                wild.add(row);
            }
        }
        return groups;
    }

    /** All ways to make a value of the type, if there is an end to them. */
    private Optional<List<Maker>> signature(Maker one) {
        return switch (one) {
            case Case(var union, _) -> {
                List<Maker> all = new ArrayList<>();
                for (int tag = 0; tag < union.cases().size(); tag++) {
                    all.add(new Case(union, tag));
                }
                yield Optional.of(all);
            }
            case Product product -> Optional.of(List.of(product));
            case Value(Literal.Bool _) -> Optional.of(List.of(new Value(new Literal.Bool(true)), new Value(new Literal.Bool(false))));
            case EnumValue(var shape, _) when closedEnums ->
                Optional.of(shape.cases().stream().<Maker>map(named -> new EnumValue(shape, named.bits())).toList());
            case EnumValue _, Value _, Shape.NullValue _, Shape.ArrayOf _, Yes _ -> Optional.empty();
        };
    }

    // ---- the matrix

    private static List<List<Shape>> withoutAlternatives(List<List<Shape>> matrix) {
        List<List<Shape>> rows = new ArrayList<>();
        for (List<Shape> row : matrix) {
            expand(row.getFirst(), rest(row), rows);
        }
        return rows;
    }

    private static void expand(Shape first, List<Shape> rest, List<List<Shape>> rows) {
        if (first instanceof Either(var alternatives)) {
            alternatives.forEach(alternative -> expand(alternative, rest, rows));
        } else {
            rows.add(joined(List.of(first), rest));
        }
    }

    private static Optional<String> aspectIn(List<List<Shape>> rows, List<Shape> asked) {
        if (asked.getFirst() instanceof Seen seen) {
            return Optional.of(seen.aspect());
        }
        for (List<Shape> row : rows) {
            if (row.getFirst() instanceof Seen seen) {
                return Optional.of(seen.aspect());
            }
        }
        return Optional.empty();
    }

    /** The row with the first column's aspect as a column before it. */
    private static List<Shape> split(List<Shape> row, String aspect) {
        return joined(split(row.getFirst(), aspect), rest(row));
    }

    private static List<Shape> split(Shape shape, String aspect) {
        if (!(shape instanceof Seen(var name, var result, var itself))) {
            return List.of(Shape.WILD, shape);
        }
        List<Shape> inner = split(itself, aspect);
        return name.equals(aspect)
                ? List.of(result, inner.getLast())
                : List.of(inner.getFirst(), new Seen(name, result, inner.getLast()));
    }

    private static Optional<List<Shape>> specialise(List<Shape> row, Maker maker) {
        return switch (row.getFirst()) {
            case Wild _ -> Optional.of(joined(Collections.nCopies(Shape.parts(maker), Shape.WILD), rest(row)));
            case Made(var own, var parts) -> own.equals(maker) ? Optional.of(joined(parts, rest(row))) : Optional.empty();
            case Either _, Seen _ -> throw new IllegalArgumentException("still to be taken apart: " + row.getFirst());
        };
    }

    private static List<Shape> rest(List<Shape> row) {
        return row.subList(1, row.size());
    }

    private static List<Shape> joined(List<Shape> left, List<Shape> right) {
        List<Shape> all = new ArrayList<>(left.size() + right.size());
        all.addAll(left);
        all.addAll(right);
        return all;
    }
}
