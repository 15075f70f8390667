package fusabi.random;

import fusabi.random.Model.Fun;
import fusabi.random.Model.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Random expressions that make lists. */
final class Lists {

    private final Expressions expressions;

    Lists(Expressions expressions) {
        this.expressions = expressions;
    }

    private Piece of(Kind kind, Scope scope, int depth) {
        return expressions.expression(kind, scope, depth - 1);
    }

    private Meaning checked(Meaning meaning) {
        return names -> expressions.model.checked(List.copyOf((List<?>) meaning.in(names)));
    }

    Piece list(Kind of, Scope scope, int depth) {
        Kind kind = new Kind.ListOf(of);
        Piece made = switch (expressions.random.nextInt(11)) {
            case 0, 1 -> literal(of, scope, depth);
            case 2 -> {
                Piece head = of(of, scope, depth);
                Piece tail = of(kind, scope, depth);
                yield new Piece("(" + head.text() + " :: " + tail.text() + ")", names -> {
                    List<Object> items = new ArrayList<>();
                    items.add(head.meaning().in(names));
                    items.addAll((List<?>) tail.meaning().in(names));
                    return items;
                });
            }
            case 3 -> {
                Piece left = of(kind, scope, depth);
                Piece right = of(kind, scope, depth);
                yield new Piece("(" + left.text() + " @ " + right.text() + ")", names -> {
                    List<Object> items = new ArrayList<>((List<?>) left.meaning().in(names));
                    items.addAll((List<?>) right.meaning().in(names));
                    return items;
                });
            }
            case 4 -> mapped(of, scope, depth);
            case 5 -> filtered(kind, of, scope, depth);
            case 6 -> {
                Piece list = of(kind, scope, depth);
                yield new Piece("(List.rev " + list.text() + ")", names -> ((List<?>) list.meaning().in(names)).reversed());
            }
            case 7 -> comprehension(of, scope, depth);
            case 8 -> {
                Piece list = of(kind, scope, depth);
                yield !of.isComparable() ? new Piece("(List.truncate 2 " + list.text() + ")", names -> {
                    List<?> items = (List<?>) list.meaning().in(names);
                    return items.subList(0, Math.min(2, items.size()));
                }) : new Piece("(List.sort " + list.text() + ")", names -> {
                    List<Object> items = new ArrayList<>((List<?>) list.meaning().in(names));
                    Collections.sort(items, Model::compare);
                    return items;
                });
            }
            case 9 -> sequence(of, scope, depth);
            default -> {
                Piece array = of(kind, scope, depth);
                yield new Piece("(" + array.text() + " |> List.toArray |> Array.rev |> Array.toList)", names ->
                        ((List<?>) array.meaning().in(names)).reversed());
            }
        };
        return new Piece(made.text(), checked(made.meaning()));
    }

    private Piece literal(Kind of, Scope scope, int depth) {
        List<Piece> items = new ArrayList<>();
        int size = expressions.random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add(of(of, scope, depth));
        }
        String text = items.isEmpty() ? "[]" : "[ " + String.join("; ", items.stream().map(Piece::text).toList()) + " ]";
        return new Piece(text, names -> {
            List<Object> values = new ArrayList<>();
            items.forEach(item -> values.add(item.meaning().in(names)));
            return values;
        });
    }

    private Piece mapped(Kind of, Scope scope, int depth) {
        Kind from = expressions.kind(0);
        Piece list = of(new Kind.ListOf(from), scope, depth);
        Piece function = of(new Kind.Function(from, of), scope, depth);
        boolean piped = expressions.random.nextBoolean();
        String text = piped ? list.text() + " |> List.map " + function.text() : "List.map " + function.text() + " " + list.text();
        return new Piece("(" + text + ")", names -> {
            Object early = piped ? list.meaning().in(names) : function.meaning().in(names);
            Object late = piped ? function.meaning().in(names) : list.meaning().in(names);
            Fun mapping = (Fun) (piped ? late : early);
            List<Object> values = new ArrayList<>();
            for (Object item : (List<?>) (piped ? early : late)) {
                values.add(mapping.apply(item));
            }
            return values;
        });
    }

    private Piece filtered(Kind kind, Kind of, Scope scope, int depth) {
        Piece test = of(new Kind.Function(of, Kind.BOOL), scope, depth);
        Piece list = of(kind, scope, depth);
        return new Piece("(List.filter " + test.text() + " " + list.text() + ")", names -> {
            Fun function = (Fun) test.meaning().in(names);
            List<Object> kept = new ArrayList<>();
            for (Object item : (List<?>) list.meaning().in(names)) {
                if ((Boolean) function.apply(item)) {
                    kept.add(item);
                }
            }
            return kept;
        });
    }

    private Piece comprehension(Kind of, Scope scope, int depth) {
        String index = expressions.fresh("i");
        int to = expressions.random.nextInt(5);
        Scope inner = scope.inFunction().with(index, Kind.INT);
        Piece condition = of(Kind.BOOL, inner, depth - 1);
        Piece value = of(of, inner, depth);
        boolean filtered = expressions.random.nextBoolean();
        String text = filtered ? "[\n    for " + index + " in 0 .. " + to + " do\n        if " + condition.text().replace("\n", "\n        ")
                + " then\n            yield " + value.text().replace("\n", "\n            ") + " ]"
                : "[\n    for " + index + " in 0 .. " + to + " do\n        yield " + value.text().replace("\n", "\n        ") + " ]";
        return new Piece(text, names -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i <= to; i++) {
                expressions.model.step();
                Model.Names own = names.with(index, i);
                if (!filtered || (Boolean) condition.meaning().in(own)) {
                    values.add(value.meaning().in(own));
                }
            }
            return values;
        });
    }

    /** By way of a sequence, which works out its items only as they are asked for. */
    private Piece sequence(Kind of, Scope scope, int depth) {
        String index = expressions.fresh("i");
        Scope inner = scope.inFunction().with(index, Kind.INT);
        Piece first = of(of, scope.inFunction(), depth - 1);
        Piece value = of(of, inner, depth);
        int taken = expressions.random.nextInt(4);
        String text = "(seq {\n    yield " + first.text().replace("\n", "\n    ") + "\n    for " + index + " in 1 .. 5 do\n        yield "
                + value.text().replace("\n", "\n        ") + "\n} |> Seq.truncate " + taken + " |> Seq.toList)";
        return new Piece(text, names -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < taken; i++) {
                expressions.model.step();
                values.add(i == 0 ? first.meaning().in(names) : value.meaning().in(names.with(index, i)));
            }
            return values;
        });
    }
}
