package fusabi.emit;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.CorePattern;
import fusabi.core.CorePattern.CaseShape;
import fusabi.core.CorePattern.UnionShape;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Core trees in few words. */
public final class Core {

    public static final Span HERE = Span.none();
    public static final UnionShape LIST = new UnionShape(WellKnown.LIST, List.of(new CaseShape("[]", 0), new CaseShape("::", 2)));
    public static final UnionShape OPTION = new UnionShape(WellKnown.OPTION, List.of(new CaseShape("None", 0), new CaseShape("Some", 1)));
    /** {@code A | B of int | C of int * int | D | E of Shape}. */
    public static final UnionShape SHAPE = new UnionShape("Shape", List.of(
            new CaseShape("A", 0), new CaseShape("B", 1), new CaseShape("C", 2), new CaseShape("D", 0), new CaseShape("E", 1)));

    private Core() {}

    public static TypeDescriptor union(UnionShape shape) {
        List<TypeDescriptor.Case> cases = shape.cases().stream().map(c -> new TypeDescriptor.Case(c.name(), fields(c.fields()))).toList();
        return descriptor(shape.type(), TypeDescriptor.Kind.UNION, cases, Optional.empty());
    }

    public static TypeDescriptor single(String symbol, TypeDescriptor.Kind kind, int fields, Optional<String> parent) {
        return descriptor(symbol, kind, List.of(new TypeDescriptor.Case(symbol, fields(fields))), parent);
    }

    private static TypeDescriptor descriptor(String symbol, TypeDescriptor.Kind kind, List<TypeDescriptor.Case> cases, Optional<String> parent) {
        return new TypeDescriptor(
                symbol, symbol, symbol, kind, cases, parent, List.of(), Map.of(), Map.of(), Optional.empty(), Set.of(), Optional.empty());
    }

    private static List<TypeDescriptor.Field> fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> new TypeDescriptor.Field("Item" + i, false)).toList();
    }

    // ---- expressions

    public static CoreExpression num(int value) {
        return new CoreExpression.Constant(new Literal.Int32(value), HERE);
    }

    public static CoreExpression real(double value) {
        return new CoreExpression.Constant(new Literal.Float(value), HERE);
    }

    public static CoreExpression text(String value) {
        return new CoreExpression.Constant(new Literal.Text(value), HERE);
    }

    public static CoreExpression bool(boolean value) {
        return new CoreExpression.Constant(new Literal.Bool(value), HERE);
    }

    public static CoreExpression unit() {
        return new CoreExpression.Constant(new Literal.Unit(), HERE);
    }

    public static CoreExpression get(Variable variable) {
        return new Local(variable, HERE);
    }

    public static CoreExpression set(Variable variable, CoreExpression value) {
        return new Assign(variable, value, HERE);
    }

    public static CoreExpression let(Variable variable, CoreExpression value, CoreExpression body) {
        return new Let(variable, value, body, HERE);
    }

    public static CoreExpression letRec(Variable variable, CoreExpression value, CoreExpression body) {
        return new LetRec(List.of(new Recursive(variable, value)), body, HERE);
    }

    public static CoreExpression lambda(CoreExpression body, Variable... parameters) {
        return new Lambda("lambda", List.of(parameters), body, HERE);
    }

    public static CoreExpression apply(CoreExpression function, CoreExpression... arguments) {
        return new Apply(function, List.of(arguments), HERE);
    }

    public static CoreExpression function(String symbol, int arity) {
        return new FunctionValue(symbol, arity, HERE);
    }

    public static CoreExpression call(String symbol, CoreExpression... arguments) {
        return apply(function(symbol, arguments.length), arguments);
    }

    public static CoreExpression global(String symbol) {
        return new Global(symbol, HERE);
    }

    public static CoreExpression arithmetic(Operation operation, CoreExpression... operands) {
        return new Arithmetic(operation, NumericKind.INT32, List.of(operands), HERE);
    }

    public static CoreExpression floats(Operation operation, CoreExpression... operands) {
        return new Arithmetic(operation, NumericKind.FLOAT, List.of(operands), HERE);
    }

    public static CoreExpression add(CoreExpression left, CoreExpression right) {
        return arithmetic(Operation.ADD, left, right);
    }

    public static CoreExpression less(CoreExpression left, CoreExpression right) {
        return arithmetic(Operation.LT, left, right);
    }

    public static CoreExpression when(CoreExpression condition, CoreExpression whenTrue, CoreExpression whenFalse) {
        return new If(condition, whenTrue, whenFalse, HERE);
    }

    public static CoreExpression sequence(CoreExpression... items) {
        return new Sequence(List.of(items), HERE);
    }

    public static CoreExpression primitive(Intrinsic intrinsic, CoreExpression... operands) {
        return new Primitive(intrinsic, List.of(operands), HERE);
    }

    public static CoreExpression make(UnionShape union, int tag, CoreExpression... fields) {
        return new Construct(new LayoutReference(union.type(), tag, fields.length), List.of(fields), HERE);
    }

    public static CoreExpression tuple(CoreExpression... items) {
        return new Construct(new LayoutReference(WellKnown.tuple(items.length), 0, items.length), List.of(items), HERE);
    }

    public static CoreExpression list(CoreExpression... items) {
        CoreExpression result = make(LIST, 0);
        for (int i = items.length - 1; i >= 0; i--) {
            result = make(LIST, 1, items[i], result);
        }
        return result;
    }

    public static CoreExpression field(CoreExpression target, int index) {
        return new GetField(target, index, HERE);
    }

    /** Writes the value and a line end to the output. */
    public static CoreExpression print(CoreExpression value) {
        return new CallNative("print", List.of(value), HERE);
    }

    // ---- matches and patterns

    public static CoreExpression match(CoreExpression scrutinee, Clause... clauses) {
        return new Match(scrutinee, List.of(clauses), MatchKind.MATCH, HERE, HERE);
    }

    public static Clause clause(CorePattern pattern, CoreExpression body) {
        return new Clause(pattern, Optional.empty(), body, HERE);
    }

    public static Clause clause(CorePattern pattern, CoreExpression guard, CoreExpression body) {
        return new Clause(pattern, Optional.of(guard), body, HERE);
    }

    public static CorePattern any() {
        return new CorePattern.Any(HERE);
    }

    public static CorePattern bind(Variable variable) {
        return new CorePattern.Bind(variable, any(), HERE);
    }

    public static CorePattern bind(Variable variable, CorePattern pattern) {
        return new CorePattern.Bind(variable, pattern, HERE);
    }

    public static CorePattern is(int value) {
        return new CorePattern.Constant(new Literal.Int32(value), HERE);
    }

    public static CorePattern is(boolean value) {
        return new CorePattern.Constant(new Literal.Bool(value), HERE);
    }

    public static CorePattern is(String value) {
        return new CorePattern.Constant(new Literal.Text(value), HERE);
    }

    public static CorePattern is(char value) {
        return new CorePattern.Constant(new Literal.Char(value), HERE);
    }

    public static CorePattern of(UnionShape union, int tag, CorePattern... fields) {
        return new CorePattern.Case(union, tag, List.of(fields), HERE);
    }

    public static CorePattern pair(CorePattern... items) {
        return new CorePattern.Product(new LayoutReference(WellKnown.tuple(items.length), 0, items.length), List.of(), List.of(items), HERE);
    }

    public static CorePattern or(CorePattern... alternatives) {
        return Arrays.stream(alternatives).reduce((left, right) -> new CorePattern.Or(left, right, HERE)).orElseThrow();
    }

    public static CorePattern isType(String type, CorePattern pattern) {
        return new CorePattern.TypeTest(type, pattern, HERE);
    }

    public static CorePattern view(CoreExpression function, String key, CorePattern result) {
        return new CorePattern.View(function, key, result, HERE);
    }

    public static CorePattern array(CorePattern... items) {
        return new CorePattern.ArrayOf(List.of(items), HERE);
    }

    // ---- definitions

    public static Definition define(String symbol, CoreExpression body, Variable... parameters) {
        return new Definition.Function(symbol, symbol, false, List.of(parameters), body, HERE);
    }

    public static Definition inline(String symbol, CoreExpression body, Variable... parameters) {
        return new Definition.Function(symbol, symbol, true, List.of(parameters), body, HERE);
    }

    public static Definition value(String symbol, CoreExpression value) {
        return new Definition.Value(symbol, value, HERE);
    }

    public static Definition effect(CoreExpression body) {
        return new Definition.Effect(body, HERE);
    }
}
