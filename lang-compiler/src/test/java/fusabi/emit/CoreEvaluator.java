package fusabi.emit;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.CorePattern;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what a core program prints by walking over its tree: as simple as can be, to compare with. */
final class CoreEvaluator {

    private record Data(int tag, List<Object> fields) {
        @Override
        public String toString() {
            return "#" + tag + (fields.isEmpty() ? "" : fields);
        }
    }

    private record Closure(List<Variable> parameters, CoreExpression body, Map<Variable, Object[]> captured, List<Object> given) {}

    private static final class Raised extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Raised(String what) {
            super(what, null, false, false);
        }
    }

    private final Map<String, Definition.Function> functions = new HashMap<>();
    private final StringBuilder output = new StringBuilder();

    static String run(List<Definition> definitions) {
        CoreEvaluator evaluator = new CoreEvaluator();
        for (Definition definition : definitions) {
            if (definition instanceof Definition.Function function) {
                evaluator.functions.put(function.symbol(), function);
            }
        }
        try {
            for (Definition definition : definitions) {
                if (definition instanceof Definition.Effect effect) {
                    evaluator.eval(effect.body(), new IdentityHashMap<>());
                }
            }
        } catch (Raised raised) {
            evaluator.output.append("raised ").append(raised.getMessage()).append('\n');
        }
        return evaluator.output.toString();
    }

    private Object eval(CoreExpression expression, Map<Variable, Object[]> env) {
        return switch (expression) {
            case CoreExpression.Constant constant -> literal(constant.literal());
            case Local local -> env.get(local.variable())[0];
            case FunctionValue(var symbol, _, _) -> {
                Definition.Function function = functions.get(symbol);
                yield new Closure(function.parameters(), function.body(), new IdentityHashMap<>(), List.of());
            }
            case Lambda lambda -> new Closure(lambda.parameters(), lambda.body(), new IdentityHashMap<>(env), List.of());
            case Apply apply -> {
                Object function = eval(apply.function(), env);
                List<Object> arguments = all(apply.arguments(), env);
                for (Object argument : arguments) {
                    function = apply((Closure) function, argument);
                }
                yield function;
            }
            case Let let -> {
                Object value = eval(let.value(), env);
                yield eval(let.body(), with(env, let.variable(), value));
            }
            case LetRec rec -> {
                Map<Variable, Object[]> inner = new IdentityHashMap<>(env);
                rec.bindings().forEach(binding -> inner.put(binding.variable(), new Object[1]));
                rec.bindings().forEach(binding -> inner.get(binding.variable())[0] = eval(binding.value(), inner));
                yield eval(rec.body(), inner);
            }
            case Assign assign -> {
                env.get(assign.variable())[0] = eval(assign.value(), env);
                yield "()";
            }
            case If branch -> eval((Boolean) eval(branch.condition(), env) ? branch.whenTrue() : branch.whenFalse(), env);
            case Sequence sequence -> all(sequence.items(), env).getLast();
            case While loop -> {
                while ((Boolean) eval(loop.condition(), env)) {
                    eval(loop.body(), env);
                }
                yield "()";
            }
            case ForRange loop -> {
                int from = (Integer) eval(loop.from(), env);
                int to = (Integer) eval(loop.to(), env);
                for (int i = from; loop.down() ? i >= to : i <= to; i += loop.down() ? -1 : 1) {
                    eval(loop.body(), with(env, loop.variable(), i));
                }
                yield "()";
            }
            case Match match -> match(match, env);
            case TryWith attempt -> {
                try {
                    yield eval(attempt.body(), env);
                } catch (Raised raised) {
                    yield eval(attempt.handler(), with(env, attempt.exception(), raised));
                }
            }
            case TryFinally attempt -> {
                Object result;
                try {
                    result = eval(attempt.body(), env);
                } catch (Raised raised) {
                    eval(attempt.cleanup(), env);
                    throw raised;
                }
                eval(attempt.cleanup(), env);
                yield result;
            }
            case Construct construct -> new Data(construct.layout().tag(), all(construct.fields(), env));
            case GetField field -> ((Data) eval(field.target(), env)).fields().get(field.index());
            case TagTest test -> ((Data) eval(test.target(), env)).tag() == test.tag();
            case Arithmetic arithmetic -> {
                List<Object> operands = all(arithmetic.operands(), env);
                yield arithmetic.kind() == NumericKind.INT32
                        ? ints(arithmetic.operation(), (Integer) operands.getFirst(), (Integer) operands.getLast())
                        : floats(arithmetic.operation(), (Double) operands.getFirst(), (Double) operands.getLast());
            }
            case Primitive primitive -> {
                List<Object> operands = all(primitive.operands(), env);
                yield primitive.intrinsic() == Intrinsic.NOT ? (Object) !(Boolean) operands.getFirst()
                        : (Object) Objects.equals(operands.getFirst(), operands.getLast());
            }
            case CallNative call -> {
                output.append(eval(call.arguments().getFirst(), env)).append('\n');
                yield "()";
            }
            default -> throw new IllegalArgumentException(expression.toString());
        };
    }

    private static Object literal(Literal literal) {
        return switch (literal) {
            case Literal.Int32(var value) -> value;
            case Literal.Float(var value) -> value;
            case Literal.Bool(var value) -> value;
            case Literal.Text(var value) -> value;
            default -> "()";
        };
    }

    private List<Object> all(List<CoreExpression> expressions, Map<Variable, Object[]> env) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(eval(expression, env)));
        return values;
    }

    private Object apply(Closure closure, Object argument) {
        List<Object> given = new ArrayList<>(closure.given());
        given.add(argument);
        if (given.size() < closure.parameters().size()) {
            return new Closure(closure.parameters(), closure.body(), closure.captured(), given);
        }
        Map<Variable, Object[]> env = new IdentityHashMap<>(closure.captured());
        for (int i = 0; i < given.size(); i++) {
            env.put(closure.parameters().get(i), new Object[] {given.get(i)});
        }
        return eval(closure.body(), env);
    }

    private static Map<Variable, Object[]> with(Map<Variable, Object[]> env, Variable variable, Object value) {
        Map<Variable, Object[]> inner = new IdentityHashMap<>(env);
        inner.put(variable, new Object[] {value});
        return inner;
    }

    private Object match(Match match, Map<Variable, Object[]> env) {
        Object value = eval(match.scrutinee(), env);
        for (Clause clause : match.clauses()) {
            for (CorePattern pattern : alternatives(clause.pattern())) {
                Map<Variable, Object[]> inner = new IdentityHashMap<>(env);
                if (accepts(pattern, value, inner) && (clause.guard().isEmpty() || (Boolean) eval(clause.guard().get(), inner))) {
                    return eval(clause.body(), inner);
                }
            }
        }
        throw new Raised("Microsoft.FSharp.Core.MatchFailureException The match cases were incomplete");
    }

    /** The pattern without or-patterns: when a guard refuses one alternative, the next is tried. */
    private static List<CorePattern> alternatives(CorePattern pattern) {
        List<CorePattern> found = new ArrayList<>();
        switch (pattern) {
            case CorePattern.Or or -> {
                found.addAll(alternatives(or.left()));
                found.addAll(alternatives(or.right()));
            }
            case CorePattern.Bind bind ->
                alternatives(bind.pattern()).forEach(inner -> found.add(new CorePattern.Bind(bind.variable(), inner, bind.span())));
            case CorePattern.Case union -> combinations(union.fields()).forEach(
                    fields -> found.add(new CorePattern.Case(union.union(), union.tag(), fields, union.span())));
            case CorePattern.Product product -> combinations(product.fields()).forEach(
                    fields -> found.add(new CorePattern.Product(product.layout(), product.fieldNames(), fields, product.span())));
            case CorePattern.View view ->
                alternatives(view.result()).forEach(inner -> found.add(new CorePattern.View(view.function(), view.key(), inner, view.span())));
            default -> found.add(pattern);
        }
        return found;
    }

    private static List<List<CorePattern>> combinations(List<CorePattern> patterns) {
        List<List<CorePattern>> all = List.of(List.of());
        for (CorePattern pattern : patterns) {
            List<List<CorePattern>> longer = new ArrayList<>();
            for (List<CorePattern> before : all) {
                for (CorePattern alternative : alternatives(pattern)) {
                    List<CorePattern> one = new ArrayList<>(before);
                    one.add(alternative);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private boolean accepts(CorePattern pattern, Object value, Map<Variable, Object[]> env) {
        return switch (pattern) {
            case CorePattern.Any _ -> true;
            case CorePattern.Bind bind -> {
                env.put(bind.variable(), new Object[] {value});
                yield accepts(bind.pattern(), value, env);
            }
            case CorePattern.Constant constant -> literal(constant.literal()).equals(value);
            case CorePattern.Case union -> ((Data) value).tag() == union.tag() && fields(union.fields(), (Data) value, env);
            case CorePattern.Product product -> fields(product.fields(), (Data) value, env);
            case CorePattern.Or or -> accepts(or.left(), value, env) || accepts(or.right(), value, env);
            case CorePattern.View view -> accepts(view.result(), apply((Closure) eval(view.function(), env), value), env);
            default -> throw new IllegalArgumentException(pattern.toString());
        };
    }

    private boolean fields(List<CorePattern> patterns, Data data, Map<Variable, Object[]> env) {
        for (int i = 0; i < patterns.size(); i++) {
            if (!accepts(patterns.get(i), data.fields().get(i), env)) {
                return false;
            }
        }
        return true;
    }

    private static Object ints(Operation operation, int left, int right) {
        return switch (operation) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case XOR -> left ^ right;
            case AND -> left & right;
            case DIV, REM -> {
                if (right == 0) {
                    throw new Raised("System.DivideByZeroException Attempted to divide by zero.");
                }
                yield operation == Operation.DIV ? left / right : left % right;
            }
            case EQ -> left == right;
            case NE -> left != right;
            case LT -> left < right;
            case LE -> left <= right;
            case GT -> left > right;
            case GE -> left >= right;
            default -> throw new IllegalArgumentException(operation.toString());
        };
    }

    private static Object floats(Operation operation, double left, double right) {
        return switch (operation) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case EQ -> left == right;
            case NE -> left != right;
            case LT -> left < right;
            case LE -> left <= right;
            case GT -> left > right;
            case GE -> left >= right;
            default -> throw new IllegalArgumentException(operation.toString());
        };
    }
}
