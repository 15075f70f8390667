package fusabi.types;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Members that every type has, {@code %equals} and its like: what they are on a type is decided when core is made, by what is known of the type then.
 */
final class SoftMembers {

    private static final Map<Intrinsic, Operation> COMPARISONS = Map.of(
            Intrinsic.EQUALS, Operation.EQ, Intrinsic.LESS, Operation.LT, Intrinsic.LESS_EQUAL, Operation.LE,
            Intrinsic.GREATER, Operation.GT, Intrinsic.GREATER_EQUAL, Operation.GE, Intrinsic.COMPARE, Operation.COMPARE);
    private static final String HELPERS = "FSharp.Core.CompilerServices.RuntimeHelpers";

    private final KnownTypes known;

    SoftMembers(KnownTypes known) {
        this.known = known;
    }

    TraitConstraint.Solution solution(TraitConstraint trait) {
        Type support = trait.supports().getFirst();
        return switch (trait.name()) {
            case "%default" -> (_, span) -> zero(support, span);
            case "%type_symbol" -> (_, span) -> text(typeSymbol(support), span);
            case "%type_shape" -> (_, span) -> text(TypeShapes.of(known, support), span);
            case "%is_floating" -> (_, span) -> new CoreExpression.Constant(new Literal.Bool(isFloating(support)), span);
            case "%size_of" -> (_, span) -> new CoreExpression.Constant(new Literal.Int32(size(support)), span);
            case "%unbox" -> (arguments, span) -> unboxed(arguments.getFirst(), support, span);
            case "%is_instance" -> (arguments, span) -> symbol(support).equals(WellKnown.OBJECT)
                    ? new CoreExpression.Constant(new Literal.Bool(true), span)
                    : new CoreExpression.TypeTest(arguments.getFirst(), symbol(support), span);
            case "%enum_of" -> (arguments, span) -> isEnum(support) ? enumOf(support, arguments.getFirst(), span) : arguments.getFirst();
            default -> {
                Intrinsic intrinsic = Intrinsic.named(trait.name()).orElseThrow(() -> new IllegalStateException("no intrinsic "
                        + trait.name()));
                yield (arguments, span) -> structural(intrinsic, support, arguments, span);
            }
        };
    }

    private CoreExpression structural(Intrinsic intrinsic, Type support, List<CoreExpression> arguments, Span span) {
        Optional<NumericKind> kind = known.kindOf(support);
        Operation operation = COMPARISONS.get(intrinsic);
        if (kind.isPresent() && operation != null) {
            return new CoreExpression.Arithmetic(operation, kind.get(), arguments, span);
        }
        boolean word = known.isBool(support) || isEnum(support);
        return new CoreExpression.Primitive(word && intrinsic == Intrinsic.EQUALS ? Intrinsic.EQUALS_WORD : intrinsic, arguments, span);
    }

    private boolean isFloating(Type type) {
        return known.kindOf(type).filter(kind -> kind == NumericKind.FLOAT || kind == NumericKind.FLOAT32).isPresent();
    }

    static boolean isEnum(Type type) {
        return type.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.ENUM;
    }

    /** The value of an enum type with these bits. */
    static CoreExpression enumOf(Type type, CoreExpression bits, Span span) {
        CoreExpression model = new CoreExpression.EnumConstant(symbol(type), 0, span);
        return new CoreExpression.CallNative("Enum.ofBits", List.of(model, bits), span);
    }

    /** The bits of a value of an enum type, as int. */
    static CoreExpression bitsOf(CoreExpression value, Span span) {
        return new CoreExpression.CallNative("Enum.value", List.of(value), span);
    }

    private static CoreExpression text(String value, Span span) {
        return new CoreExpression.Constant(new Literal.Text(value), span);
    }

    /** The symbol, with the type's arguments when they are known. */
    private static String nameOf(Type type) {
        return switch (type.resolved()) {
            case Type.Named named -> instance(named, named.arguments());
            case Type.Function(var parameter, var result) -> instance(type, List.of(parameter, result));
            case Type.Tuple(var items, var _) -> instance(type, items);
            case TypeVariable _, Measure _, Type.Erroneous _ -> symbol(type);
        };
    }

    private static String instance(Type type, List<Type> arguments) {
        return LayoutReference.instance(symbol(type), RuntimeNames.arguments(arguments).orElse(""));
    }

    static String symbol(Type type) {
        return switch (type.resolved()) {
            case Type.Named named -> named.definition().symbol();
            case Type.Function _ -> WellKnown.FUNCTION;
            case Type.Tuple(var items, var struct) -> struct ? WellKnown.structTuple(items.size()) : WellKnown.tuple(items.size());
            case TypeVariable _, Measure _, Type.Erroneous _ -> WellKnown.OBJECT;
        };
    }

    /** The symbol of a type, that of an array's elements with brackets behind it. */
    private String typeSymbol(Type type) {
        return known.rankOf(type)
                .map(rank -> typeSymbol(((Type.Named) type.resolved()).arguments().getFirst()) + "[" + ",".repeat(rank - 1) + "]")
                .orElseGet(() -> nameOf(type));
    }

    /** The default of a type. */
    CoreExpression zero(Type type, Span span) {
        Optional<NumericKind> kind = known.kindOf(type);
        if (kind.isPresent()) {
            return new CoreExpression.Constant(Zeros.of(kind.get()), span);
        }
        if (isEnum(type)) {
            return new CoreExpression.EnumConstant(symbol(type), 0, span);
        }
        if (type.resolved() instanceof Type.Tuple(var items, var struct) && struct) {
            return new CoreExpression.Construct(new LayoutReference(symbol(type), 0, items.size()),
                    items.stream().map(item -> zero(item, span)).toList(), span);
        }
        if (type.resolved() instanceof Type.Named named && isStruct(named.definition())) {
            return structZero(named, span);
        }
        Literal literal = known.isBool(type) ? new Literal.Bool(false) : known.isUnit(type) ? new Literal.Unit() : new Literal.Null();
        if (type.resolved() instanceof Type.Named named && named.definition().is(TypeDefinition.Flag.NULL_AS_TRUE_VALUE)
                || known.is(type, WellKnown.VALUE_OPTION)) {
            return new CoreExpression.Construct(new LayoutReference(symbol(type), 0, 0), List.of(), span);
        }
        return new CoreExpression.Constant(literal, span);
    }

    private static boolean isStruct(TypeDefinition definition) {
        return definition.kind() == TypeDefinition.Kind.STRUCT
                || definition.is(TypeDefinition.Flag.STRUCT) && !definition.is(TypeDefinition.Flag.NULL_AS_TRUE_VALUE)
                        && (definition.kind() == TypeDefinition.Kind.RECORD || definition.kind() == TypeDefinition.Kind.UNION);
    }

    /** All fields zero; of a union, the first case with such fields. */
    private CoreExpression structZero(Type.Named type, Span span) {
        TypeDefinition definition = type.definition();
        List<Field> fields = definition.kind() == TypeDefinition.Kind.UNION ? definition.cases().getFirst().fields() : definition.fields();
        Substitution arguments = Hierarchy.substitution(type);
        List<CoreExpression> zeros = fields.stream().map(field -> zero(arguments.apply(field.type()), span)).toList();
        return new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, zeros.size()), zeros, span);
    }

    private int size(Type type) {
        if (known.isBool(type)) {
            return 1;
        }
        return known.kindOf(type).map(kind -> kind.bits() == 0 ? 16 : kind.bits() / 8).orElse(isEnum(type) ? 4 : 8);
    }

    private CoreExpression unboxed(CoreExpression value, Type type, Span span) {
        if (type.resolved() instanceof TypeVariable || known.isObject(type)) {
            return value;
        }
        if (known.isNullWhenBoxed(type)) {
            String function = HELPERS + (known.isUnit(type) ? ".unboxUnit" : ".unboxNullable");
            return new CoreExpression.Apply(new CoreExpression.FunctionValue(function, 1, span), List.of(value), span);
        }
        return new CoreExpression.Cast(value, symbol(type), span);
    }
}
