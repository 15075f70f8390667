package fusabi.emit;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.LetRec;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreExpression.MatchKind;
import fusabi.core.CoreExpression.Recursive;
import fusabi.core.CoreExpression.TagTest;
import fusabi.core.CoreExpression.TryFinally;
import fusabi.core.CoreExpression.TryWith;
import fusabi.core.CoreExpression.While;
import fusabi.core.CorePattern;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static fusabi.emit.Core.*;

/** Random core programs that are well typed, print as they go, and end. */
final class CoreGenerator {

    /** The types that generated expressions have. */
    enum Kind { INT, BOOL, FLOAT, LIST, OPTION, PAIR, FUNCTION, UNIT }

    private record Known(Variable variable, Kind kind) {}

    private final Random random;
    private final List<Known> scope = new ArrayList<>();
    private int functions;
    private int budget;

    CoreGenerator(long seed) {
        random = new Random(seed);
    }

    List<Definition> program() {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Variable x = Variable.of("x");
            Variable list = Variable.of("list");
            scope.clear();
            scope.add(new Known(x, Kind.INT));
            scope.add(new Known(list, Kind.LIST));
            budget = random.nextInt(60);
            CoreExpression body = expression(Kind.INT, 5);
            definitions.add(i % 2 == 0 ? define("f" + i, body, x, list) : inline("f" + i, body, x, list));
            functions++;
        }
        for (int i = 0; i < 3; i++) {
            scope.clear();
            budget = random.nextInt(150);
            definitions.add(effect(print(expression(Kind.values()[random.nextInt(6)], 7))));
        }
        return definitions;
    }

    private CoreExpression expression(Kind kind, int depth) {
        budget--;
        if (depth == 0 || budget < 0) {
            return leaf(kind);
        }
        int d = depth - 1;
        return switch (random.nextInt(kind == Kind.UNIT ? 4 : 16)) {
            case 0 -> when(expression(Kind.BOOL, d), expression(kind, d), expression(kind, d));
            case 1 -> sequence(expression(Kind.UNIT, d), expression(kind, d));
            case 2 -> letIn(kind, d);
            case 3 -> kind == Kind.UNIT ? unitExpression(d) : mutableIn(kind, d);
            case 4 -> match(kind, d);
            case 5 -> new TryWith(expression(kind, d), Variable.of("e"), expression(kind, d), HERE);
            case 6 -> new TryFinally(expression(kind, d), expression(Kind.UNIT, d), HERE);
            case 7 -> loop(kind, d);
            default -> own(kind, d);
        };
    }

    private CoreExpression leaf(Kind kind) {
        List<Known> fitting = scope.stream().filter(known -> known.kind() == kind).toList();
        if (!fitting.isEmpty() && random.nextInt(4) > 0) {
            return get(fitting.get(random.nextInt(fitting.size())).variable());
        }
        return switch (kind) {
            case INT -> num(random.nextInt(10) == 0 ? random.nextInt() : random.nextInt(7) - 2);
            case BOOL -> bool(random.nextBoolean());
            case FLOAT -> real(random.nextInt(5) == 0 ? Double.NaN : random.nextInt(5) - 2);
            case LIST -> list();
            case OPTION -> make(OPTION, 0);
            case PAIR -> tuple(leaf(Kind.INT), leaf(Kind.INT));
            case FUNCTION -> function();
            case UNIT -> unit();
        };
    }

    private CoreExpression function() {
        Variable x = Variable.of("x");
        return lambda(add(get(x), leaf(Kind.INT)), x);
    }

    private CoreExpression letIn(Kind kind, int depth) {
        Kind bound = Kind.values()[random.nextInt(Kind.values().length)];
        Variable variable = Variable.of("v");
        CoreExpression value = expression(bound, depth);
        return let(variable, value, with(variable, bound, () -> expression(kind, depth)));
    }

    private CoreExpression mutableIn(Kind kind, int depth) {
        Variable variable = Variable.mutable("m");
        CoreExpression value = expression(Kind.INT, depth);
        return let(variable, value, with(variable, Kind.INT, () -> sequence(
                expression(Kind.UNIT, depth), set(variable, expression(Kind.INT, depth)), expression(kind, depth))));
    }

    private CoreExpression with(Variable variable, Kind kind, java.util.function.Supplier<CoreExpression> body) {
        scope.add(new Known(variable, kind));
        CoreExpression result = body.get();
        scope.removeLast();
        return result;
    }

    private CoreExpression unitExpression(int depth) {
        List<Known> mutable = scope.stream().filter(known -> known.variable().isMutable()).toList();
        if (!mutable.isEmpty() && random.nextInt(3) > 0) {
            Variable variable = mutable.get(random.nextInt(mutable.size())).variable();
            return set(variable, expression(Kind.INT, depth));
        }
        return switch (random.nextInt(3)) {
            case 0 -> {
                Variable i = Variable.of("i");
                CoreExpression from = num(random.nextInt(3));
                CoreExpression to = random.nextBoolean() ? num(random.nextInt(4)) : primitiveSmall(depth);
                boolean down = random.nextBoolean();
                yield new ForRange(i, from, to, down, with(i, Kind.INT, () -> expression(Kind.UNIT, depth)), HERE);
            }
            case 1 -> {
                Variable i = Variable.mutable("i");
                Variable seen = Variable.of("seen");
                CoreExpression body = let(seen, get(i), with(seen, Kind.INT, () -> expression(Kind.UNIT, depth)));
                yield let(i, num(0), new While(less(get(i), num(3)), sequence(body, set(i, add(get(i), num(1)))), HERE));
            }
            default -> print(expression(Kind.values()[random.nextInt(6)], depth));
        };
    }

    private CoreExpression primitiveSmall(int depth) {
        return arithmetic(Operation.AND, expression(Kind.INT, depth), num(3));
    }

    private CoreExpression loop(Kind kind, int depth) {
        Variable loop = Variable.of("loop");
        Variable i = Variable.of("i");
        Variable acc = Variable.of("acc");
        scope.add(new Known(i, Kind.INT));
        CoreExpression next = with(acc, kind, () -> expression(kind, depth));
        scope.removeLast();
        CoreExpression recur = apply(get(loop), add(get(i), num(-1)), next);
        CoreExpression body = when(less(get(i), num(1)), get(acc), random.nextBoolean() ? recur : sequence(print(get(i)), recur));
        CoreExpression times = num(random.nextInt(4));
        CoreExpression first = expression(kind, depth);
        return switch (random.nextInt(3)) {
            case 0 -> letRec(loop, lambda(body, i, acc), apply(apply(get(loop), times), first));
            case 1 -> {
                Variable passed = Variable.of("passed");
                CoreExpression either = when(expression(Kind.BOOL, 1), get(loop), get(loop));
                yield letRec(loop, lambda(body, i, acc), let(passed, either, apply(get(passed), times, first)));
            }
            default -> letRec(loop, lambda(body, i, acc), apply(get(loop), times, first));
        };
    }

    /** Two functions that call each other; one may be passed on. */
    private CoreExpression mutual(int depth) {
        Variable f = Variable.of("f");
        Variable g = Variable.of("g");
        Variable i = Variable.of("i");
        Variable j = Variable.of("j");
        CoreExpression inF = with(i, Kind.INT, () -> expression(Kind.INT, depth));
        CoreExpression inG = with(j, Kind.INT, () -> expression(Kind.INT, depth));
        CoreExpression fBody = when(less(get(i), num(1)), inF, apply(get(g), add(arithmetic(Operation.AND, get(i), num(7)), num(-1))));
        CoreExpression gBody = when(less(get(j), num(1)), inG, add(num(1), apply(get(f), add(arithmetic(Operation.AND, get(j), num(7)), num(-1)))));
        CoreExpression rest = random.nextBoolean() ? get(f) : lambda(apply(get(f), num(random.nextInt(4))), Variable.of("_"));
        return new LetRec(List.of(new Recursive(f, lambda(fBody, i)), new Recursive(g, lambda(gBody, j))), rest, HERE);
    }

    private CoreExpression own(Kind kind, int depth) {
        return switch (kind) {
            case INT -> intExpression(depth);
            case BOOL -> boolExpression(depth);
            case FLOAT -> floats(
                    List.of(Operation.ADD, Operation.SUB, Operation.MUL, Operation.DIV).get(random.nextInt(4)),
                    expression(Kind.FLOAT, depth), expression(Kind.FLOAT, depth));
            case LIST -> make(LIST, 1, expression(Kind.INT, depth), expression(Kind.LIST, depth));
            case OPTION -> make(OPTION, 1, expression(Kind.INT, depth));
            case PAIR -> tuple(expression(Kind.INT, depth), expression(Kind.INT, depth));
            case FUNCTION -> lambdaExpression(depth);
            case UNIT -> print(expression(Kind.INT, depth));
        };
    }

    private CoreExpression lambdaExpression(int depth) {
        if (random.nextInt(4) == 0) {
            return apply(lambda(mutual(depth), Variable.of("_")), unit());
        }
        if (random.nextInt(4) == 0) {
            Variable y = Variable.of("y");
            Variable x = Variable.of("x");
            scope.add(new Known(x, Kind.INT));
            CoreExpression body = with(y, Kind.INT, () -> expression(Kind.INT, depth));
            scope.removeLast();
            return apply(lambda(body, x, y), expression(Kind.INT, depth));
        }
        Variable x = Variable.of("x");
        return lambda(with(x, Kind.INT, () -> expression(Kind.INT, depth)), x);
    }

    private CoreExpression intExpression(int depth) {
        return switch (random.nextInt(7)) {
            case 6 -> functions == 0 ? leaf(Kind.INT) : partial(depth);
            case 0 -> arithmetic(random.nextBoolean() ? Operation.DIV : Operation.REM, expression(Kind.INT, depth), primitiveSmall(depth));
            case 1 -> apply(expression(Kind.FUNCTION, depth), expression(Kind.INT, depth));
            case 2 -> functions == 0 ? leaf(Kind.INT)
                    : call("f" + random.nextInt(functions), expression(Kind.INT, depth), expression(Kind.LIST, depth));
            case 3 -> field(expression(Kind.PAIR, depth), random.nextInt(2));
            default -> arithmetic(
                    List.of(Operation.ADD, Operation.SUB, Operation.MUL, Operation.XOR).get(random.nextInt(4)),
                    expression(Kind.INT, depth), expression(Kind.INT, depth));
        };
    }

    private CoreExpression partial(int depth) {
        Variable given = Variable.of("given");
        CoreExpression function = apply(Core.function("f" + random.nextInt(functions), 2), expression(Kind.INT, depth));
        CoreExpression first = apply(get(given), expression(Kind.LIST, depth));
        return let(given, function, switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> add(first, apply(get(given), expression(Kind.LIST, depth)));
            default -> apply(lambda(add(apply(get(given), list()), first), Variable.of("_")), unit());
        });
    }

    private CoreExpression boolExpression(int depth) {
        Operation comparison = List.of(Operation.EQ, Operation.NE, Operation.LT, Operation.LE, Operation.GT, Operation.GE).get(random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0 -> primitive(Intrinsic.NOT, expression(Kind.BOOL, depth));
            case 1 -> when(expression(Kind.BOOL, depth), expression(Kind.BOOL, depth), bool(false));
            case 2 -> when(expression(Kind.BOOL, depth), bool(true), expression(Kind.BOOL, depth));
            case 3 -> floats(comparison, expression(Kind.FLOAT, depth), expression(Kind.FLOAT, depth));
            case 4 -> new TagTest(expression(Kind.LIST, depth), random.nextInt(2), HERE);
            case 5 -> primitive(Intrinsic.EQUALS, expression(Kind.LIST, depth), expression(Kind.LIST, depth));
            default -> arithmetic(comparison, expression(Kind.INT, depth), expression(Kind.INT, depth));
        };
    }

    // ---- matches

    private CoreExpression match(Kind kind, int depth) {
        Kind matched = List.of(Kind.INT, Kind.BOOL, Kind.LIST, Kind.OPTION, Kind.PAIR).get(random.nextInt(5));
        CoreExpression scrutinee = expression(matched, depth);
        List<CoreExpression.Clause> clauses = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int before = scope.size();
            CorePattern pattern = pattern(matched, 3);
            clauses.add(random.nextInt(4) == 0
                    ? clause(pattern, expression(Kind.BOOL, Math.min(depth, 2)), expression(kind, depth))
                    : clause(pattern, expression(kind, depth)));
            while (scope.size() > before) {
                scope.removeLast();
            }
        }
        return new Match(scrutinee, clauses, MatchKind.MATCH, HERE, HERE);
    }

    private CorePattern pattern(Kind kind, int depth) {
        int choice = random.nextInt(10);
        if (depth == 0 || choice < 2) {
            return any();
        }
        if (choice == 2) {
            Variable variable = random.nextInt(4) == 0 && kind == Kind.INT ? Variable.mutable("b") : Variable.of("b");
            scope.add(new Known(variable, kind));
            return bind(variable, random.nextBoolean() ? any() : pattern(kind, depth - 1));
        }
        if (choice == 3) {
            return alternatives(kind, depth);
        }
        if (choice == 4 && kind == Kind.INT) {
            Variable x = Variable.of("x");
            String key = random.nextBoolean() ? "half" : "";
            return view(lambda(when(
                    less(get(x), num(0)), make(OPTION, 0), make(OPTION, 1, arithmetic(Operation.DIV, get(x), num(2)))), x),
                    key, pattern(Kind.OPTION, depth - 1));
        }
        return switch (kind) {
            case INT -> is(random.nextInt(6) - 2);
            case BOOL -> is(random.nextBoolean());
            case LIST -> random.nextBoolean() ? of(LIST, 0) : of(LIST, 1, pattern(Kind.INT, depth - 1), pattern(Kind.LIST, depth - 1));
            case OPTION -> random.nextBoolean() ? of(OPTION, 0) : of(OPTION, 1, pattern(Kind.INT, depth - 1));
            case PAIR -> pair(pattern(Kind.INT, depth - 1), pattern(Kind.INT, depth - 1));
            case FLOAT, FUNCTION, UNIT -> any();
        };
    }

    /** Either both sides bind nothing, or both bind the same variable to the whole. */
    private CorePattern alternatives(Kind kind, int depth) {
        if (kind == Kind.PAIR) {
            Variable variable = Variable.of("o");
            CorePattern first = pair(bind(variable), pattern(Kind.BOOL, 0));
            CorePattern second = pair(is(random.nextInt(3)), bind(variable));
            CorePattern third = pair(bind(variable, is(1)), is(random.nextInt(3)));
            scope.add(new Known(variable, Kind.INT));
            return random.nextInt(3) == 0 ? or(second, first) : or(second, third);
        }
        int before = scope.size();
        CorePattern left = pattern(kind, depth - 1);
        CorePattern right = pattern(kind, depth - 1);
        if (scope.size() > before) {
            while (scope.size() > before) {
                scope.removeLast();
            }
            return any();
        }
        if (random.nextBoolean()) {
            Variable variable = Variable.of("o");
            scope.add(new Known(variable, kind));
            return or(bind(variable, left), bind(variable, right));
        }
        return or(left, right);
    }
}
