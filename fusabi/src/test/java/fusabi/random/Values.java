package fusabi.random;

import fusabi.random.Model.Fun;
import fusabi.random.Model.Meaning;
import fusabi.random.Model.Raised;
import fusabi.random.Model.Tagged;
import fusabi.random.Model.Two;
import fusabi.random.Scope.Binding;
import fusabi.random.Scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** Random expressions that make a value of their type: literals, operators, constructors, calls of the library. */
final class Values {

    private static final int[] NUMBERS = {0, 1, 2, 3, -1, 7, 10, -5, 100, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 65_536, 31};

    private final Expressions expressions;

    Values(Expressions expressions) {
        this.expressions = expressions;
    }

    private Random random() {
        return expressions.random;
    }

    private Piece of(Kind kind, Scope scope, int depth) {
        return expressions.expression(kind, scope, depth - 1);
    }

    /** The smallest expressions of a type. */
    Piece simple(Kind kind, Scope scope) {
        return switch (kind) {
            case Kind.Int() -> {
                int value = NUMBERS[random().nextInt(NUMBERS.length)];
                yield constant(value < 0 ? "(" + value + ")" : "" + value, value);
            }
            case Kind.Long() -> {
                long value = random().nextBoolean() ? random().nextLong() : NUMBERS[random().nextInt(NUMBERS.length)];
                yield value == Long.MIN_VALUE ? constant("0L", 0L) : constant(value < 0 ? "(" + value + "L)" : value + "L", value);
            }
            case Kind.Float() -> {
                double value = (random().nextInt(41) - 20) / 4.0;
                yield constant(value < 0 ? "(" + value + ")" : "" + value, value);
            }
            case Kind.Bool() -> {
                boolean value = random().nextBoolean();
                yield constant("" + value, value);
            }
            case Kind.Text() -> {
                String value = List.of("", "a", "bc", "x y", "\u00e9", "0").get(random().nextInt(6));
                yield constant("\"" + value + "\"", value);
            }
            case Kind.Option(var of) -> {
                Piece inner = simple(of, scope);
                yield random().nextBoolean() ? constant("None", Optional.empty())
                        : new Piece("(Some " + inner.text() + ")", names -> Optional.of(inner.meaning().in(names)));
            }
            case Kind.ListOf(var of) -> {
                Piece inner = simple(of, scope);
                yield random().nextInt(3) == 0 ? constant("[]", List.of())
                        : new Piece("[ " + inner.text() + " ]", names -> List.of(inner.meaning().in(names)));
            }
            case Kind.Pair(var first, var second) -> {
                Piece one = simple(first, scope);
                Piece two = simple(second, scope);
                yield new Piece("(" + one.text() + ", " + two.text() + ")", names -> new Two(one.meaning().in(names), two.meaning().in(names)));
            }
            case Kind.Function(var from, var to) -> {
                Piece body = simple(to, scope.inFunction());
                yield new Piece("(fun (_: " + from.written() + ") -> " + body.text() + ")", names -> (Fun) _ -> body.meaning().in(names));
            }
            case Kind.Record record -> record(record, scope, 0);
            case Kind.Union(_, var cases) -> {
                // The first case does not mention the union.
                yield construct(0, cases.getFirst(), scope, 0);
            }
        };
    }

    private static Piece constant(String text, Object value) {
        return new Piece(text, _ -> value);
    }

    Piece made(Kind kind, Scope scope, int depth) {
        if (random().nextInt(25) == 0) {
            return raise(kind, scope, depth);
        }
        return switch (kind) {
            case Kind.Int() -> number(scope, depth);
            case Kind.Long() -> wide(scope, depth);
            case Kind.Float() -> real(scope, depth);
            case Kind.Bool() -> truth(scope, depth);
            case Kind.Text() -> text(scope, depth);
            case Kind.Option(var of) -> option(of, scope, depth);
            case Kind.ListOf(var of) -> new Lists(expressions).list(of, scope, depth);
            case Kind.Pair(var first, var second) -> pair(first, second, scope, depth);
            case Kind.Function function -> function(function, scope, depth);
            case Kind.Record record -> record(record, scope, depth);
            case Kind.Union(_, var cases) -> {
                int tag = random().nextInt(cases.size());
                yield construct(tag, cases.get(tag), scope, depth);
            }
        };
    }

    private Piece raise(Kind kind, Scope scope, int depth) {
        if (random().nextBoolean()) {
            Piece message = of(Kind.TEXT, scope, depth);
            return new Piece("(failwith " + message.text() + ": " + kind.written() + ")", names -> {
                throw new Raised("Failure", message.meaning().in(names));
            });
        }
        Piece payload = of(Kind.INT, scope, depth);
        return new Piece("(raise (Boom " + payload.text() + ") : " + kind.written() + ")", names -> {
            throw new Raised("Boom", payload.meaning().in(names));
        });
    }

    private Piece binary(String operator, Piece left, Piece right, BiFunction<Object, Object, Object> meaning) {
        return new Piece("(" + left.text() + " " + operator + " " + right.text() + ")", names -> {
            Object one = left.meaning().in(names);
            return meaning.apply(one, right.meaning().in(names));
        });
    }

    private static BiFunction<Object, Object, Object> ints(BiFunction<Integer, Integer, Integer> operation) {
        return (a, b) -> operation.apply((Integer) a, (Integer) b);
    }

    private static BiFunction<Object, Object, Object> longs(BiFunction<Long, Long, Long> operation) {
        return (a, b) -> operation.apply((Long) a, (Long) b);
    }

    private static BiFunction<Object, Object, Object> reals(BiFunction<Double, Double, Double> operation) {
        return (a, b) -> operation.apply((Double) a, (Double) b);
    }

    // ---- numbers

    private Piece number(Scope scope, int depth) {
        return switch (random().nextInt(16)) {
            case 0, 1 -> binary("+", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints(Integer::sum));
            case 2 -> binary("-", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a - b));
            case 3 -> binary("*", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a * b));
            case 4 -> binary("/", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints(Model::divide));
            case 5 -> binary("%", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints(Model::remainder));
            case 6 -> binary("&&&", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a & b));
            case 7 -> binary("^^^", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a ^ b));
            case 8 -> binary("<<<", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a << b));
            case 9 -> binary(">>>", of(Kind.INT, scope, depth), of(Kind.INT, scope, depth), ints((a, b) -> a >> b));
            case 10 -> extreme(scope, depth, random().nextBoolean());
            case 11 -> {
                Piece text = of(Kind.TEXT, scope, depth);
                yield new Piece("(String.length " + text.text() + ")", names -> ((String) text.meaning().in(names)).length());
            }
            case 12 -> {
                Piece list = of(new Kind.ListOf(Kind.INT), scope, depth);
                yield random().nextBoolean() ? new Piece("(List.length " + list.text() + ")", names -> ((List<?>) list.meaning().in(names)).size())
                        : new Piece("(List.sum " + list.text() + ")", names -> {
                            int sum = 0;
                            for (Object item : (List<?>) list.meaning().in(names)) {
                                sum = Model.sum(sum, (Integer) item);
                            }
                            return sum;
                        });
            }
            case 13 -> {
                Piece wide = of(Kind.LONG, scope, depth);
                yield new Piece("(int " + wide.text() + ")", names -> ((Long) wide.meaning().in(names)).intValue());
            }
            case 14 -> {
                Kind kind = comparable();
                Piece left = of(kind, scope, depth);
                Piece right = of(kind, scope, depth);
                Meaning meaning = binary("", left, right, Model::compare).meaning();
                yield new Piece("(sign (compare " + left.text() + " " + right.text() + "))", meaning);
            }
            default -> counter(scope, depth);
        };
    }

    private Piece extreme(Scope scope, int depth, boolean largest) {
        Piece left = of(Kind.INT, scope, depth);
        Piece right = of(Kind.INT, scope, depth);
        return new Piece("(" + (largest ? "max " : "min ") + left.text() + " " + right.text() + ")", names -> {
            int one = (Integer) left.meaning().in(names);
            int two = (Integer) right.meaning().in(names);
            return largest ? Math.max(one, two) : Math.min(one, two);
        });
    }

    /** An object with state: one in scope, or a new one. */
    private Piece counter(Scope scope, int depth) {
        List<Variable> counters = scope.all(variable -> variable.binding() == Binding.COUNTER);
        if (!counters.isEmpty()) {
            String name = counters.get(random().nextInt(counters.size())).name();
            Piece step = of(Kind.INT, scope, depth);
            return new Piece("(" + name + ".Next(" + step.text() + "))", names -> {
                int by = (Integer) step.meaning().in(names);
                int[] state = (int[]) names.get(name);
                state[0] += by;
                return state[0];
            });
        }
        String name = expressions.fresh("c");
        Piece start = of(Kind.INT, scope, depth);
        Piece body = of(Kind.INT, scope.with(name, Kind.INT, Binding.COUNTER), depth);
        return new Piece(Piece.block("let " + name + " = Counter(" + start.text() + ")\n" + body.text()),
                names -> body.meaning().in(names.with(name, new int[] {(Integer) start.meaning().in(names)})));
    }

    private Piece wide(Scope scope, int depth) {
        return switch (random().nextInt(6)) {
            case 0 -> binary("+", of(Kind.LONG, scope, depth), of(Kind.LONG, scope, depth), longs(Long::sum));
            case 1 -> binary("-", of(Kind.LONG, scope, depth), of(Kind.LONG, scope, depth), longs((a, b) -> a - b));
            case 2 -> binary("*", of(Kind.LONG, scope, depth), of(Kind.LONG, scope, depth), longs((a, b) -> a * b));
            case 3 -> binary("/", of(Kind.LONG, scope, depth), of(Kind.LONG, scope, depth), longs(Model::divide));
            case 4 -> binary("|||", of(Kind.LONG, scope, depth), of(Kind.LONG, scope, depth), longs((a, b) -> a | b));
            default -> {
                Piece number = of(Kind.INT, scope, depth);
                yield new Piece("(int64 " + number.text() + ")", names -> (long) (Integer) number.meaning().in(names));
            }
        };
    }

    private Piece real(Scope scope, int depth) {
        return switch (random().nextInt(4)) {
            case 0 -> binary("+", of(Kind.FLOAT, scope, depth), of(Kind.FLOAT, scope, depth), reals(Double::sum));
            case 1 -> binary("-", of(Kind.FLOAT, scope, depth), of(Kind.FLOAT, scope, depth), reals((a, b) -> a - b));
            case 2 -> binary("*", of(Kind.FLOAT, scope, depth), of(Kind.FLOAT, scope, depth), reals((a, b) -> a * b));
            default -> {
                Piece number = of(Kind.INT, scope, depth);
                yield new Piece("(float " + number.text() + ")", names -> (double) (Integer) number.meaning().in(names));
            }
        };
    }

    // ---- truth and text

    private Kind comparable() {
        Kind kind = expressions.kind(1);
        return kind.isComparable() ? kind : Kind.INT;
    }

    private Piece truth(Scope scope, int depth) {
        return switch (random().nextInt(8)) {
            case 0, 1, 2 -> {
                Kind kind = comparable();
                Piece left = of(kind, scope, depth);
                Piece right = of(kind, scope, depth);
                String operator = List.of("=", "<>", "<", "<=", ">", ">=").get(random().nextInt(6));
                yield binary(operator, left, right, (a, b) -> {
                    int order = Model.compare(a, b);
                    return switch (operator) {
                        case "=" -> order == 0;
                        case "<>" -> order != 0;
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        default -> order >= 0;
                    };
                });
            }
            case 3, 4 -> {
                boolean and = random().nextBoolean();
                Piece left = of(Kind.BOOL, scope, depth);
                Piece right = of(Kind.BOOL, scope, depth);
                yield new Piece("(" + left.text() + (and ? " && " : " || ") + right.text() + ")", names ->
                        and == (Boolean) left.meaning().in(names) ? right.meaning().in(names) : (Object) !and);
            }
            case 5 -> {
                Piece inner = of(Kind.BOOL, scope, depth);
                yield new Piece("(not " + inner.text() + ")", names -> !(Boolean) inner.meaning().in(names));
            }
            case 6 -> {
                Kind kind = expressions.kind(0);
                Piece test = of(new Kind.Function(kind, Kind.BOOL), scope, depth);
                Piece list = of(new Kind.ListOf(kind), scope, depth);
                boolean exists = random().nextBoolean();
                yield new Piece("(" + list.text() + (exists ? " |> List.exists " : " |> List.forall ") + test.text() + ")", names -> {
                    List<?> items = (List<?>) list.meaning().in(names);
                    Fun function = (Fun) test.meaning().in(names);
                    for (Object item : items) {
                        if (exists == (Boolean) function.apply(item)) {
                            return exists;
                        }
                    }
                    return !exists;
                });
            }
            default -> {
                Piece left = of(Kind.FLOAT, scope, depth);
                Piece right = of(Kind.FLOAT, scope, depth);
                boolean less = random().nextBoolean();
                yield binary(less ? "<" : ">=", left, right, (a, b) -> less ? (Double) a < (Double) b : (Object) ((Double) a >= (Double) b));
            }
        };
    }

    private Piece text(Scope scope, int depth) {
        return switch (random().nextInt(6)) {
            case 0, 1 -> binary("+", of(Kind.TEXT, scope, depth), of(Kind.TEXT, scope, depth), (a, b) -> expressions.model.checked("" + a + b));
            case 2 -> {
                Kind kind = expressions.kind(1);
                Kind shown = kind.isShown() ? kind : Kind.INT;
                Piece value = of(shown, scope, depth);
                yield new Piece("(" + expressions.shown.function(shown) + " " + value.text() + ")", names ->
                        expressions.model.checked(Shown.show(shown, value.meaning().in(names))));
            }
            case 3 -> {
                Piece number = of(Kind.INT, scope, depth);
                Piece text = of(Kind.TEXT, scope, depth);
                yield new Piece("(sprintf \"%d-%s\" " + number.text() + " " + text.text() + ")", names -> {
                    Object first = number.meaning().in(names);
                    return expressions.model.checked(first + "-" + text.meaning().in(names));
                });
            }
            case 4 -> {
                Piece parts = of(new Kind.ListOf(Kind.TEXT), scope, depth);
                yield new Piece("(String.concat \"+\" " + parts.text() + ")", names -> {
                    List<String> items = new ArrayList<>();
                    ((List<?>) parts.meaning().in(names)).forEach(item -> items.add((String) item));
                    return expressions.model.checked(String.join("+", items));
                });
            }
            default -> {
                List<Variable> numbers = scope.readable(Kind.INT);
                if (numbers.isEmpty()) {
                    yield simple(Kind.TEXT, scope);
                }
                Piece number = expressions.variable(numbers.get(random().nextInt(numbers.size())));
                yield new Piece("$\"<{" + number.text() + "}>{{}}\"", names -> "<" + number.meaning().in(names) + ">{}");
            }
        };
    }

    // ---- structures

    private Piece option(Kind of, Scope scope, int depth) {
        switch (random().nextInt(4)) {
            case 0 -> {
                Kind from = expressions.kind(0);
                Piece option = of(new Kind.Option(from), scope, depth);
                Piece function = of(new Kind.Function(from, of), scope, depth);
                return new Piece("(" + option.text() + " |> Option.map " + function.text() + ")", names -> {
                    Optional<?> value = (Optional<?>) option.meaning().in(names);
                    Fun mapped = (Fun) function.meaning().in(names);
                    return value.isPresent() ? Optional.of(mapped.apply(value.get())) : Optional.empty();
                });
            }
            case 1 -> {
                Piece list = of(new Kind.ListOf(of), scope, depth);
                return new Piece("(List.tryHead " + list.text() + ")", names -> {
                    List<?> items = (List<?>) list.meaning().in(names);
                    return items.isEmpty() ? Optional.empty() : Optional.of(items.getFirst());
                });
            }
            default -> {
                Piece value = of(of, scope, depth);
                return new Piece("(Some " + value.text() + ")", names -> Optional.of(value.meaning().in(names)));
            }
        }
    }

    private Piece pair(Kind first, Kind second, Scope scope, int depth) {
        if (random().nextInt(4) == 0) {
            Piece turned = of(new Kind.Pair(second, first), scope, depth);
            return new Piece("(swap " + turned.text() + ")", names -> {
                Two two = (Two) turned.meaning().in(names);
                return new Two(two.second(), two.first());
            });
        }
        Piece one = of(first, scope, depth);
        Piece two = of(second, scope, depth);
        return new Piece("(" + one.text() + ", " + two.text() + ")", names -> {
            Object value = one.meaning().in(names);
            return new Two(value, two.meaning().in(names));
        });
    }

    private Piece record(Kind.Record record, Scope scope, int depth) {
        if (depth > 0 && random().nextInt(3) == 0) {
            Piece original = of(record, scope, depth);
            int changed = random().nextInt(record.fields().size());
            Kind.Field field = record.fields().get(changed);
            Piece value = of(field.kind(), scope, depth);
            String text = original.isLong() || value.isLong() ? "{\n" + Piece.indented(original.text() + " with\n"
                    + Piece.indented(field.name() + " =" + Piece.body(value.text()))) + " }"
                    : "{ " + original.text() + " with " + field.name() + " = " + value.text() + " }";
            return new Piece(text, names -> {
                List<Object> fields = new ArrayList<>((List<?>) original.meaning().in(names));
                fields.set(changed, value.meaning().in(names));
                return List.copyOf(fields);
            });
        }
        List<String> lines = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Kind.Field field : record.fields()) {
            Piece value = depth > 0 ? of(field.kind(), scope, depth) : simple(field.kind(), scope);
            lines.add(field.name() + " =" + Piece.body(value.text()));
            pieces.add(value);
        }
        String text = pieces.stream().anyMatch(Piece::isLong) ? "({\n" + Piece.indented(String.join("\n", lines)) : "({ " + String.join("; ", lines);
        return new Piece(text + " } : " + record.name() + ")", names -> all(pieces, names));
    }

    private static List<Object> all(List<Piece> pieces, Model.Names names) {
        List<Object> values = new ArrayList<>();
        for (Piece piece : pieces) {
            values.add(piece.meaning().in(names));
        }
        return List.copyOf(values);
    }

    private Piece construct(int tag, Kind.Case one, Scope scope, int depth) {
        if (one.fields().isEmpty()) {
            return constant(one.name(), new Tagged(tag, List.of()));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder("(" + one.name() + " (");
        for (Kind field : one.fields()) {
            Piece value = depth > 0 ? of(field, scope, depth) : simple(field, scope);
            text.append(pieces.isEmpty() ? "" : ", ").append(value.text());
            pieces.add(value);
        }
        Meaning meaning = names -> new Tagged(tag, all(pieces, names));
        return new Piece(text + "))", meaning);
    }

    // ---- functions

    private Piece function(Kind.Function kind, Scope scope, int depth) {
        if (random().nextInt(4) == 0) {
            Kind middle = expressions.kind(0);
            Piece first = of(new Kind.Function(kind.from(), middle), scope, depth);
            Piece second = of(new Kind.Function(middle, kind.to()), scope, depth);
            return new Piece("(" + first.text() + " >> " + second.text() + ")", names -> {
                Fun one = (Fun) first.meaning().in(names);
                Fun two = (Fun) second.meaning().in(names);
                return (Fun) argument -> two.apply(one.apply(argument));
            });
        }
        if (kind.from().equals(Kind.INT) && kind.to().equals(Kind.INT) && random().nextBoolean()) {
            Piece left = of(Kind.INT, scope, depth);
            boolean plus = random().nextBoolean();
            return new Piece(plus ? "((+) " + left.text() + ")" : "((-) " + left.text() + ")", names -> {
                int value = (Integer) left.meaning().in(names);
                return (Fun) argument -> plus ? value + (Integer) argument : value - (Integer) argument;
            });
        }
        return expressions.lambda(kind, scope, depth);
    }
}
