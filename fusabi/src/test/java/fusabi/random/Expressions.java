package fusabi.random;

import fusabi.random.Model.Fun;
import fusabi.random.Model.Meaning;
import fusabi.random.Model.Names;
import fusabi.random.Model.Raised;
import fusabi.random.Model.Tagged;
import fusabi.random.Model.Two;
import fusabi.random.Scope.Binding;
import fusabi.random.Scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random expressions of a type. */
final class Expressions {

    final Random random;
    final Model model;
    final Shown shown = new Shown();
    private final List<Kind> declared;
    private final Values values = new Values(this);
    private final Statements statements = new Statements(this);
    private int names;

    Expressions(Random random, Model model, List<Kind> declared) {
        this.random = random;
        this.model = model;
        this.declared = declared;
    }

    String fresh(String stem) {
        return stem + names++;
    }

    Kind kind(int depth) {
        int choice = random.nextInt(depth > 0 ? 12 : 5);
        return switch (choice) {
            case 0, 5 -> Kind.INT;
            case 1 -> Kind.BOOL;
            case 2 -> Kind.TEXT;
            case 3 -> Kind.LONG;
            case 4 -> random.nextInt(3) == 0 ? Kind.FLOAT : Kind.INT;
            case 6 -> new Kind.Option(kind(depth - 1));
            case 7 -> new Kind.ListOf(kind(depth - 1));
            case 8 -> new Kind.Pair(kind(depth - 1), kind(depth - 1));
            default -> declared.isEmpty() ? Kind.INT : declared.get(random.nextInt(declared.size()));
        };
    }

    Piece expression(Kind kind, Scope scope, int depth) {
        List<Variable> readable = scope.readable(kind);
        if (!readable.isEmpty() && random.nextInt(depth <= 0 ? 2 : 5) == 0) {
            return variable(readable.get(random.nextInt(readable.size())));
        }
        if (depth <= 0) {
            return values.simple(kind, scope);
        }
        return random.nextInt(5) < 2 ? general(kind, scope, depth) : values.made(kind, scope, depth);
    }

    Piece variable(Variable variable) {
        String name = variable.name();
        return variable.binding() == Binding.REFERENCE
                ? new Piece(name + ".Value", names -> ((Object[]) names.get(name))[0])
                : new Piece(name, names -> names.get(name));
    }

    /** A construct that gives a value of any type. */
    private Piece general(Kind kind, Scope scope, int depth) {
        List<Supplier<Piece>> ways = List.of(
                () -> conditional(kind, scope, depth), () -> let(kind, scope, depth), () -> matchOption(kind, scope, depth),
                () -> matchList(kind, scope, depth), () -> matchUnion(kind, scope, depth), () -> matchNumber(kind, scope, depth),
                () -> apply(kind, scope, depth), () -> applyKnown(kind, scope, depth), () -> tryWith(kind, scope, depth),
                () -> sequence(kind, scope, depth), () -> fold(kind, scope, depth), () -> loop(kind, scope, depth),
                () -> part(kind, scope, depth), () -> matchPair(kind, scope, depth), () -> forced(kind, scope, depth),
                () -> recursive(kind, scope, depth), () -> defaulted(kind, scope, depth), () -> captured(kind, scope, depth));
        return ways.get(random.nextInt(ways.size())).get();
    }

    // ---- binding and choosing

    private Piece conditional(Kind kind, Scope scope, int depth) {
        Piece condition = expression(Kind.BOOL, scope, depth - 1);
        Piece yes = expression(kind, scope, depth - 1);
        Piece no = expression(kind, scope, depth - 1);
        Meaning meaning = names -> (Boolean) condition.meaning().in(names) ? yes.meaning().in(names) : no.meaning().in(names);
        return condition.isLong() || yes.isLong() || no.isLong()
                ? new Piece(Piece.block("if " + condition.text() + " then" + Piece.body(yes.text()) + "\nelse" + Piece.body(no.text())),
                        meaning)
                : new Piece("(if " + condition.text() + " then " + yes.text() + " else " + no.text() + ")", meaning);
    }

    private Piece let(Kind kind, Scope scope, int depth) {
        Kind of = random.nextInt(5) == 0 ? new Kind.Function(kind(0), kind(0)) : kind(1);
        String name = random.nextInt(4) == 0 ? "v" : fresh("v");
        Piece value = expression(of, scope, depth - 1);
        Piece body = expression(kind, scope.with(name, of), depth - 1);
        String type = random.nextBoolean() ? ": " + of.written() : "";
        return new Piece(Piece.block("let " + name + type + " =" + Piece.body(value.text()) + "\n" + body.text()), names ->
                body.meaning().in(names.with(name, value.meaning().in(names))));
    }

    private Piece sequence(Kind kind, Scope scope, int depth) {
        Piece first = statements.statement(scope, depth - 1);
        Piece value = expression(kind, scope, depth - 1);
        return new Piece(Piece.block(first.text() + "\n" + value.text()), names -> {
            first.meaning().in(names);
            return value.meaning().in(names);
        });
    }

    private Piece rules(Piece subject, List<String> rules, Meaning meaning) {
        return new Piece(Piece.block("match " + subject.text() + " with\n" + String.join("\n", rules)), meaning);
    }

    private static String rule(String pattern, Piece body) {
        return "| " + pattern + " ->" + Piece.body(body.text());
    }

    private Piece matchOption(Kind kind, Scope scope, int depth) {
        Kind of = kind(0);
        Piece subject = expression(new Kind.Option(of), scope, depth - 1);
        String name = fresh("o");
        Piece some = expression(kind, scope.with(name, of), depth - 1);
        Piece none = expression(kind, scope, depth - 1);
        boolean guarded = random.nextInt(3) == 0;
        Piece guard = guarded ? expression(Kind.BOOL, scope.with(name, of), depth - 2) : null;
        Meaning meaning = names -> {
            Optional<?> value = (Optional<?>) subject.meaning().in(names);
            if (value.isPresent()) {
                Names inner = names.with(name, value.get());
                if (guard == null || (Boolean) guard.meaning().in(inner)) {
                    return some.meaning().in(inner);
                }
            }
            return none.meaning().in(names);
        };
        String pattern = "Some " + name + (guarded ? " when " + guard.text() : "");
        List<String> rules = guarded || random.nextBoolean() ? List.of(rule(pattern, some), rule(guarded ? "_" : "None", none))
                : List.of(rule("None", none), rule(pattern, some));
        return rules(subject, rules, meaning);
    }

    private Piece matchList(Kind kind, Scope scope, int depth) {
        Kind of = kind(0);
        Piece subject = expression(new Kind.ListOf(of), scope, depth - 1);
        String head = fresh("h");
        String tail = fresh("t");
        Piece none = expression(kind, scope, depth - 1);
        Piece one = expression(kind, scope.with(head, of), depth - 1);
        Piece more = expression(kind, scope.with(head, of).with(tail, new Kind.ListOf(of)), depth - 1);
        return rules(subject, List.of(rule("[]", none), rule("[ " + head + " ]", one), rule(head + " :: " + tail, more)), names -> {
            List<?> list = (List<?>) subject.meaning().in(names);
            return switch (list.size()) {
                case 0 -> none.meaning().in(names);
                case 1 -> one.meaning().in(names.with(head, list.getFirst()));
                default -> more.meaning().in(names.with(head, list.getFirst()).with(tail, List.copyOf(list.subList(1, list.size()))));
            };
        });
    }

    private Piece matchUnion(Kind kind, Scope scope, int depth) {
        List<Kind> unions = declared.stream().filter(Kind.Union.class::isInstance).toList();
        if (unions.isEmpty()) {
            return conditional(kind, scope, depth);
        }
        Kind.Union union = (Kind.Union) unions.get(random.nextInt(unions.size()));
        Piece subject = expression(union, scope, depth - 1);
        List<String> rules = new ArrayList<>();
        List<Piece> bodies = new ArrayList<>();
        List<List<String>> bound = new ArrayList<>();
        int written = random.nextBoolean() ? union.cases().size() : 1 + random.nextInt(union.cases().size());
        for (int i = 0; i < written; i++) {
            Kind.Case one = union.cases().get(i);
            Scope inner = scope;
            List<String> fields = new ArrayList<>();
            for (Kind field : one.fields()) {
                String name = fresh("u");
                fields.add(name);
                inner = inner.with(name, field);
            }
            Piece body = expression(kind, inner, depth - 1);
            bodies.add(body);
            bound.add(fields);
            rules.add(rule(one.name() + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")"), body));
        }
        Piece otherwise = written < union.cases().size() ? expression(kind, scope, depth - 1) : null;
        if (otherwise != null) {
            rules.add(rule("_", otherwise));
        }
        return rules(subject, rules, names -> {
            Tagged value = (Tagged) subject.meaning().in(names);
            if (value.tag() >= bodies.size()) {
                return otherwise.meaning().in(names);
            }
            Names inner = names;
            for (int i = 0; i < value.fields().size(); i++) {
                inner = inner.with(bound.get(value.tag()).get(i), value.fields().get(i));
            }
            return bodies.get(value.tag()).meaning().in(inner);
        });
    }

    private Piece matchNumber(Kind kind, Scope scope, int depth) {
        Piece subject = expression(Kind.INT, scope, depth - 1);
        Piece zero = expression(kind, scope, depth - 1);
        Piece small = expression(kind, scope, depth - 1);
        String name = fresh("n");
        Piece rest = expression(kind, scope.with(name, Kind.INT), depth - 1);
        return rules(subject, List.of(rule("0", zero), rule("1 | 2 | -1", small), rule(name, rest)), names -> {
            int value = (Integer) subject.meaning().in(names);
            return value == 0 ? zero.meaning().in(names) : value == 1 || value == 2 || value == -1 ? small.meaning().in(names)
                    : rest.meaning().in(names.with(name, value));
        });
    }

    private Piece matchPair(Kind kind, Scope scope, int depth) {
        Piece subject = expression(new Kind.Pair(Kind.BOOL, new Kind.Option(Kind.INT)), scope, depth - 1);
        String name = fresh("p");
        Piece one = expression(kind, scope.with(name, Kind.INT), depth - 1);
        Piece two = expression(kind, scope, depth - 1);
        Piece three = expression(kind, scope, depth - 1);
        return rules(subject, List.of(rule("true, Some " + name, one), rule("_, None", two), rule("false, Some _", three)), names -> {
            Two value = (Two) subject.meaning().in(names);
            Optional<?> second = (Optional<?>) value.second();
            return second.isEmpty() ? two.meaning().in(names) : (Boolean) value.first() ? one.meaning().in(names.with(name, second.get()))
                    : three.meaning().in(names);
        });
    }

    // ---- functions

    Piece lambda(Kind.Function kind, Scope scope, int depth) {
        String name = fresh("x");
        Piece body = expression(kind.to(), scope.inFunction().with(name, kind.from()), depth - 1);
        return new Piece("(fun (" + name + ": " + kind.from().written() + ") ->" + (body.isLong() ? "\n" + Piece.indented(body.text())
                : " " + body.text()) + ")", names -> (Fun) argument -> {
                    model.step();
                    return body.meaning().in(names.with(name, argument));
                });
    }

    private Piece apply(Kind kind, Scope scope, int depth) {
        Kind from = kind(1);
        Piece function = expression(new Kind.Function(from, kind), scope, depth - 1);
        Piece argument = expression(from, scope, depth - 1);
        boolean piped = random.nextBoolean();
        if (piped) {
            return new Piece("(" + argument.text() + " |> " + function.text() + ")", names -> {
                Object value = argument.meaning().in(names);
                return ((Fun) function.meaning().in(names)).apply(value);
            });
        }
        return new Piece("(" + function.text() + " " + argument.text() + ")", names -> {
            Fun applied = (Fun) function.meaning().in(names);
            return applied.apply(argument.meaning().in(names));
        });
    }

    /** A function in scope, with all its arguments. */
    private Piece applyKnown(Kind kind, Scope scope, int depth) {
        List<Variable> known = scope.all(variable -> variable.binding() == Binding.FIXED && result(variable.kind()).equals(kind)
                && variable.kind() instanceof Kind.Function);
        if (known.isEmpty()) {
            return apply(kind, scope, depth);
        }
        Variable function = known.get(random.nextInt(known.size()));
        StringBuilder text = new StringBuilder("(" + function.name());
        List<Piece> arguments = new ArrayList<>();
        Kind rest = function.kind();
        while (rest instanceof Kind.Function(var from, var to)) {
            Piece argument = expression(from, scope, depth - 1);
            arguments.add(argument);
            text.append(' ').append(argument.text());
            rest = to;
        }
        return new Piece(text + ")", names -> {
            List<Object> given = new ArrayList<>();
            for (Piece argument : arguments) {
                given.add(argument.meaning().in(names));
            }
            Object value = names.get(function.name());
            for (Object argument : given) {
                value = ((Fun) value).apply(argument);
            }
            return value;
        });
    }

    private static Kind result(Kind kind) {
        return kind instanceof Kind.Function(_, var to) ? result(to) : kind;
    }

    /** A local function that calls itself a few times. */
    private Piece recursive(Kind kind, Scope scope, int depth) {
        String name = fresh("go");
        String count = fresh("n");
        String sum = fresh("acc");
        Scope inner = scope.inFunction().with(count, Kind.INT).with(sum, kind);
        Piece next = expression(kind, inner, depth - 1);
        Piece start = expression(kind, scope, depth - 1);
        int times = random.nextInt(5);
        boolean tail = random.nextBoolean();
        Piece after = tail ? null : expression(kind, inner, depth - 2);
        String call = name + " (" + count + " - 1) " + next.text();
        String body = "if " + count + " <= 0 then\n    " + sum + "\nelse\n" + Piece.indented(tail ? call
                : "let " + sum + " = " + call + "\n" + after.text());
        return new Piece(Piece.block("let rec " + name + " (" + count + ": int) (" + sum + ": " + kind.written() + ") : " + kind.written()
                + " =\n" + Piece.indented(body) + "\n" + name + " " + times + " " + start.text()), names -> {
                    Object first = start.meaning().in(names);
                    return go(names, count, sum, times, first, next, after);
                });
    }

    private Object go(Names names, String count, String sum, int times, Object value, Piece next, Piece after) {
        model.step();
        if (times <= 0) {
            return value;
        }
        Names inner = names.with(count, times).with(sum, value);
        Object result = go(names, count, sum, times - 1, next.meaning().in(inner), next, after);
        return after == null ? result : after.meaning().in(names.with(count, times).with(sum, result));
    }

    // ---- effects

    private Piece tryWith(Kind kind, Scope scope, int depth) {
        Piece body = expression(kind, scope, depth - 1);
        String name = fresh("e");
        Piece failure = expression(kind, scope.with(name, Kind.TEXT), depth - 1);
        Piece boom = expression(kind, scope.with(name, Kind.INT), depth - 1);
        Piece zero = expression(kind, scope, depth - 1);
        boolean all = random.nextInt(3) > 0;
        Piece other = all ? expression(kind, scope, depth - 2) : null;
        List<String> rules = new ArrayList<>(List.of(rule("Failure " + name, failure), rule("Boom " + name, boom),
                rule(":? System.DivideByZeroException", zero)));
        if (all) {
            rules.add(rule("_", other));
        }
        boolean cleaned = random.nextInt(3) == 0;
        Piece cleanup = cleaned ? statements.statement(scope, depth - 2) : null;
        String text = "try\n" + Piece.indented(body.text()) + "\nwith\n" + String.join("\n", rules);
        if (cleaned) {
            text = "try\n" + Piece.indented(text) + "\nfinally\n" + Piece.indented(cleanup.text());
        }
        Meaning handled = names -> {
            try {
                return body.meaning().in(names);
            } catch (Raised raised) {
                return switch (raised.kind) {
                    case "Failure" -> failure.meaning().in(names.with(name, raised.payload));
                    case "Boom" -> boom.meaning().in(names.with(name, raised.payload));
                    case "DivideByZero" -> zero.meaning().in(names);
                    default -> {
                        if (other == null) {
                            throw raised;
                        }
                        yield other.meaning().in(names);
                    }
                };
            }
        };
        return new Piece(Piece.block(text), !cleaned ? handled : names -> {
            Object value;
            try {
                value = handled.in(names);
            } catch (Raised raised) {
                cleanup.meaning().in(names);
                throw raised;
            }
            cleanup.meaning().in(names);
            return value;
        });
    }

    private Piece loop(Kind kind, Scope scope, int depth) {
        String cell = fresh("m");
        String index = fresh("i");
        Piece start = expression(kind, scope, depth - 1);
        Scope with = scope.with(cell, kind, Binding.MUTABLE);
        int times = random.nextInt(4);
        boolean counting = random.nextBoolean();
        Scope body = with.with(index, Kind.INT);
        Piece next = expression(kind, body, depth - 1);
        Piece effect = statements.statement(body, depth - 2);
        String inner = effect.text() + "\n" + cell + " <-" + Piece.body(next.text());
        String text = "let mutable " + cell + ": " + kind.written() + " =" + Piece.body(start.text()) + "\n"
                + (counting ? "for " + index + " in 1 .. " + times + " do\n" + Piece.indented(inner)
                        : "let mutable k" + index + " = 0\nwhile k" + index + " < " + times + " do\n    k" + index + " <- k" + index
                                + " + 1\n    let " + index + " = k" + index + "\n" + Piece.indented(inner))
                + "\n" + cell;
        return new Piece(Piece.block(text), names -> {
            Names own = names.with(cell, start.meaning().in(names));
            for (int i = 1; i <= times; i++) {
                model.step();
                Names at = own.with(index, i);
                effect.meaning().in(at);
                own.set(cell, next.meaning().in(at));
            }
            return own.get(cell);
        });
    }

    /** A cell that functions share. */
    private Piece captured(Kind kind, Scope scope, int depth) {
        String cell = fresh("r");
        Piece start = expression(kind, scope, depth - 1);
        Scope inner = scope.with(cell, kind, Binding.REFERENCE);
        Piece effect = statements.statement(inner, depth - 1);
        Piece value = expression(kind, inner, depth - 1);
        return new Piece(Piece.block("let " + cell + ": " + kind.written() + " ref = ref " + start.text() + "\n" + effect.text() + "\n" + value.text()), names -> {
            Names own = names.with(cell, new Object[] {start.meaning().in(names)});
            effect.meaning().in(own);
            return value.meaning().in(own);
        });
    }

    private Piece forced(Kind kind, Scope scope, int depth) {
        Piece value = expression(kind, scope.inFunction(), depth - 1);
        return new Piece("(lazy " + (value.isLong() || !value.text().startsWith("(") ? Piece.block(value.text()) : value.text()) + ").Force()",
                value.meaning()).parenthesized();
    }

    // ---- from other values

    private Piece fold(Kind kind, Scope scope, int depth) {
        Kind of = kind(0);
        String sum = fresh("a");
        String item = fresh("y");
        Piece step = expression(kind, scope.inFunction().with(sum, kind).with(item, of), depth - 1);
        Piece start = expression(kind, scope, depth - 1);
        Piece list = expression(new Kind.ListOf(of), scope, depth - 1);
        String function = "(fun (" + sum + ": " + kind.written() + ") (" + item + ": " + of.written() + ") ->" + Piece.body(step.text()) + ")";
        return new Piece("(List.fold " + function + " " + start.text() + " " + list.text() + ")", names -> {
            Object value = start.meaning().in(names);
            for (Object each : (List<?>) list.meaning().in(names)) {
                model.step();
                value = step.meaning().in(names.with(sum, value).with(item, each));
            }
            return value;
        });
    }

    private Piece defaulted(Kind kind, Scope scope, int depth) {
        Piece otherwise = expression(kind, scope, depth - 1);
        Piece option = expression(new Kind.Option(kind), scope, depth - 1);
        return new Piece("(Option.defaultValue " + otherwise.text() + " " + option.text() + ")", names -> {
            Object instead = otherwise.meaning().in(names);
            Optional<?> value = (Optional<?>) option.meaning().in(names);
            return value.isPresent() ? value.get() : instead;
        });
    }

    /** A field of a record or an item of a pair. */
    private Piece part(Kind kind, Scope scope, int depth) {
        for (Kind each : declared) {
            if (each instanceof Kind.Record(_, var fields)) {
                for (int i = 0; i < fields.size(); i++) {
                    if (fields.get(i).kind().equals(kind)) {
                        int at = i;
                        Piece record = expression(each, scope, depth - 1);
                        return new Piece("(" + record.text() + ": " + each.written() + ")." + fields.get(i).name(),
                                names -> ((List<?>) record.meaning().in(names)).get(at)).parenthesized();
                    }
                }
            }
        }
        boolean first = random.nextBoolean();
        Kind other = kind(0);
        Piece pair = expression(first ? new Kind.Pair(kind, other) : new Kind.Pair(other, kind), scope, depth - 1);
        return new Piece("(" + (first ? "fst " : "snd ") + pair.text() + ")", names -> {
            Two two = (Two) pair.meaning().in(names);
            return first ? two.first() : two.second();
        });
    }
}
