package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.resolve.Item;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.Optional;

/** Expressions whose value is known when they are checked: literals, other constants, and sums of them. */
final class Literals {

    /** Of a constant text: each may be twice as long as the one before it. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private Literals() {}

    /** The constant an expression stands for. */
    static Optional<Literal> evaluate(Session session, Expression expression, Context context) {
        return switch (expression) {
            case Expression.Constant(var literal, _) -> Optional.of(literal);
            case Expression.Measured(var literal, _, _) -> Optional.of(literal);
            case Expression.Parenthesized(var inner, _) -> evaluate(session, inner, context);
            case Expression.Annotated(var inner, _, _) -> evaluate(session, inner, context);
            case Expression.Prefix(var operator, var operand, _) -> evaluate(session, operand, context)
                    .flatMap(value -> unary(operator.name(), value));
            case Expression.Infix(var left, var operator, var right, _) -> evaluate(session, left, context).flatMap(a ->
                    evaluate(session, right, context).flatMap(b -> binary(operator.name(), a, b)));
            case Expression.Name(var name, _) -> {
                Optional<NameLookup.Head> head = session.lookup().expression(name.parts(), context);
                if (head.isPresent() && head.get() instanceof NameLookup.Head.OfItem(Item.OfValue(var value), var used, _)
                        && used == name.parts().size()) {
                    yield value.literal();
                }
                if (head.isPresent() && head.get() instanceof NameLookup.Head.OfType(var definitions, var used)
                        && used == name.parts().size() - 1) {
                    Long bits = definitions.getFirst().enumValues().get(name.last().name());
                    yield bits == null ? member(session, definitions.getFirst(), name.last().name()).map(Constant::value)
                            : Optional.of(new Literal.Int32(bits.intValue()));
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** A constant and its type. */
    record Constant(Literal value, Type type) {}

    /** A constant of a library type, such as {@code Int32.MaxValue}: an inline static property whose body is a literal. */
    static Optional<Constant> member(Session session, TypeDefinition written, String name) {
        TypeDefinition definition = written.abbreviated().map(Type::resolved).filter(type -> type instanceof Type.Named)
                .map(type -> ((Type.Named) type).definition()).orElse(written);
        for (Member member : definition.members(name)) {
            Optional<CoreProgram.Definition.Function> body = session.environment().inlineBody(member.symbol());
            if (member.kind() == Member.Kind.GETTER && member.isStatic() && member.is(Member.Trait.INLINE)
                    && body.isPresent() && body.get().body() instanceof CoreExpression.Constant(var literal, _)) {
                return Optional.of(new Constant(literal, member.result()));
            }
        }
        return Optional.empty();
    }

    /** The number an enum case is given; earlier cases may be named. */
    static Optional<Long> integer(Session session, Expression expression, Context context, TypeDefinition owner) {
        if (expression instanceof Expression.Name(var name, _) && owner.enumValues().containsKey(name.last().name())) {
            return Optional.of(owner.enumValues().get(name.last().name()));
        }
        if (expression instanceof Expression.Infix(var left, var operator, var right, _)) {
            Optional<Long> a = integer(session, left, context, owner);
            Optional<Long> b = integer(session, right, context, owner);
            return a.isEmpty() || b.isEmpty() ? Optional.empty() : binary(operator.name(), new Literal.Int64(a.get()),
                    new Literal.Int64(b.get()))
                    .map(Literals::bits);
        }
        if (expression instanceof Expression.Parenthesized(var inner, _)) {
            return integer(session, inner, context, owner);
        }
        return evaluate(session, expression, context).flatMap(literal -> Optional.ofNullable(bits(literal)));
    }

    private static Long bits(Literal literal) {
        return switch (literal) {
            case Literal.SByte(var value) -> (long) value;
            case Literal.Byte(var value) -> (long) (value & 0xFF);
            case Literal.Int16(var value) -> (long) value;
            case Literal.UInt16(var value) -> (long) (value & 0xFFFF);
            case Literal.Int32(var value) -> (long) value;
            case Literal.UInt32(var value) -> value & 0xFFFFFFFFL;
            case Literal.Int64(var value) -> value;
            case Literal.UInt64(var value) -> value;
            case Literal.Char(var value) -> (long) value;
            default -> null;
        };
    }

    /** The number type of an enum's values. */
    static Optional<Type> typeOf(Session session, Expression expression) {
        return switch (expression) {
            case Expression.Constant(var literal,
                    var span) when bits(literal) != null -> Optional.of(session.expressions().typeOf(literal, span));
            case Expression.Parenthesized(var inner, _) -> typeOf(session, inner);
            case Expression.Infix(var left, _, _, _) -> typeOf(session, left);
            default -> Optional.empty();
        };
    }

    private static Optional<Literal> unary(String operator, Literal value) {
        return switch (operator) {
            case "~-" -> switch (value) {
                case Literal.Int32(var n) -> Optional.of(new Literal.Int32(-n));
                case Literal.Int64(var n) -> Optional.of(new Literal.Int64(-n));
                case Literal.Float(var n) -> Optional.of(new Literal.Float(-n));
                case Literal.SByte(var n) -> Optional.of(new Literal.SByte((byte) -n));
                case Literal.Int16(var n) -> Optional.of(new Literal.Int16((short) -n));
                case Literal.Float32(var n) -> Optional.of(new Literal.Float32(-n));
                case Literal.Decimal(var n) -> Optional.of(new Literal.Decimal(n.negate()));
                default -> Optional.empty();
            };
            case "~+" -> Optional.of(value);
            case "~~~" -> value instanceof Literal.Int32(var n) ? Optional.of(new Literal.Int32(~n)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Literal> binary(String operator, Literal a, Literal b) {
        if (a instanceof Literal.Text(var x) && b instanceof Literal.Text(var y)) {
            return operator.equals("+") && x.length() + y.length() <= MOST_CHARACTERS ? Optional.of(new Literal.Text(x + y)) : Optional.empty();
        }
        if (a instanceof Literal.Float(var x) && b instanceof Literal.Float(var y)) {
            return switch (operator) {
                case "+" -> Optional.of(new Literal.Float(x + y));
                case "-" -> Optional.of(new Literal.Float(x - y));
                case "*" -> Optional.of(new Literal.Float(x * y));
                case "/" -> Optional.of(new Literal.Float(x / y));
                default -> Optional.empty();
            };
        }
        if (a instanceof Literal.Bool(var x) && b instanceof Literal.Bool(var y)) {
            return switch (operator) {
                case "&&" -> Optional.of(new Literal.Bool(x && y));
                case "||" -> Optional.of(new Literal.Bool(x || y));
                default -> Optional.empty();
            };
        }
        Long x = bits(a);
        Long y = bits(b);
        if (x == null || y == null || a.getClass() != b.getClass() && !operator.equals("<<<") && !operator.equals(">>>")) {
            return Optional.empty();
        }
        Long result = switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> y == 0 ? null : Long.valueOf(x / y);
            case "%" -> y == 0 ? null : Long.valueOf(x % y);
            case "|||" -> x | y;
            case "&&&" -> x & y;
            case "^^^" -> x ^ y;
            case "<<<" -> x << y;
            case ">>>" -> x >> y;
            default -> null;
        };
        return result == null ? Optional.empty() : Optional.ofNullable(like(a, result));
    }

    private static Literal like(Literal model, long bits) {
        return switch (model) {
            case Literal.SByte _ -> new Literal.SByte((byte) bits);
            case Literal.Byte _ -> new Literal.Byte((byte) bits);
            case Literal.Int16 _ -> new Literal.Int16((short) bits);
            case Literal.UInt16 _ -> new Literal.UInt16((short) bits);
            case Literal.Int32 _ -> new Literal.Int32((int) bits);
            case Literal.UInt32 _ -> new Literal.UInt32((int) bits);
            case Literal.Int64 _ -> new Literal.Int64(bits);
            case Literal.UInt64 _ -> new Literal.UInt64(bits);
            default -> null;
        };
    }
}
