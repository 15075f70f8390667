package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.types.Failure;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a value of one type fit where another is expected: derived classes, widening of integers, boxing, implicit operators. */
final class Conversions {

    static final String HELPERS = "FSharp.Core.CompilerServices.RuntimeHelpers";

    private final Session session;

    Conversions(Session session) {
        this.session = session;
    }

    /** The expression as what its surroundings want, or a diagnostic. */
    Code adapt(Code code, Type actual, Expected expected, Span span) {
        if (!expected.convertible()) {
            session.unify(expected.type(), actual, span, expected.reason());
            return code;
        }
        Type wanted = expected.type().resolved();
        Type found = actual.resolved();
        if (wanted instanceof Type.Named target && !(found instanceof TypeVariable) && !(found instanceof Type.Erroneous)) {
            boolean same = found instanceof Type.Named named && named.definition() == target.definition();
            if (!same) {
                Optional<Code> converted = convert(code, found, target, span);
                if (converted.isPresent()) {
                    return converted.get();
                }
            }
        }
        session.unify(wanted, found, span, expected.reason());
        return code;
    }

    private Optional<Code> convert(Code code, Type found, Type.Named target, Span span) {
        Optional<NumericKind> to = session.known().kindOf(target);
        Optional<NumericKind> from = session.known().kindOf(found);
        if (from.isPresent() && from.get() == NumericKind.INT32 && to.isPresent() && target.arguments().isEmpty()
                && (to.get() == NumericKind.INT64 || to.get() == NumericKind.NATIVEINT || to.get() == NumericKind.FLOAT)) {
            return Optional.of(() -> new CoreExpression.Convert(NumericKind.INT32, to.get(), false, code.finish(), span));
        }
        if (session.known().isObject(target)) {
            return Optional.of(box(code, found, span));
        }
        if (session.hierarchy().derives(found, target.definition())) {
            Type.Named seen = session.hierarchy().instanceOf(found, target.definition()).orElseThrow();
            session.unify(target, seen, span);
            return Optional.of(code);
        }
        return implicitOperator(code, found, target, span);
    }

    /** The value as obj; options and unit have null for their empty value there. */
    Code box(Code code, Type type, Span span) {
        return () -> session.known().isNullWhenBoxed(type)
                ? Core.call(HELPERS + ".boxNullable", span, code.finish())
                : code.finish();
    }

    /** Whether a value may stand where the other type is wanted; nothing changes. */
    boolean couldConvert(Type actual, Type wanted) {
        Type found = actual.resolved();
        if (session.unifier().couldUnify(wanted, found)) {
            return true;
        }
        if (!(wanted.resolved() instanceof Type.Named target) || found instanceof TypeVariable) {
            return false;
        }
        Optional<NumericKind> to = session.known().kindOf(target);
        Optional<NumericKind> from = session.known().kindOf(found);
        if (from.isPresent() && from.get() == NumericKind.INT32 && to.isPresent()) {
            return to.get() == NumericKind.INT64 || to.get() == NumericKind.NATIVEINT || to.get() == NumericKind.FLOAT;
        }
        if (session.known().isObject(target)) {
            return true;
        }
        Optional<Type.Named> seen = session.hierarchy().instanceOf(found, target.definition());
        if (seen.isPresent()) {
            return session.unifier().couldUnify(target, seen.get());
        }
        return !implicitOperators(found, target).isEmpty();
    }

    private List<Member> implicitOperators(Type found, Type.Named target) {
        List<Member> candidates = new ArrayList<>();
        collect(target.definition(), candidates);
        if (found instanceof Type.Named named) {
            collect(named.definition(), candidates);
        }
        candidates.removeIf(member -> member.parameters().size() != 1
                || !session.unifier().couldUnify(instance(member, found, target, member.parameters().getFirst().type()), found)
                || !session.unifier().couldUnify(instance(member, found, target, member.result()), target));
        return candidates;
    }

    private static void collect(TypeDefinition definition, List<Member> into) {
        definition.members("op_Implicit").stream().filter(Member::isStatic).forEach(into::add);
    }

    private Type instance(Member member, Type found, Type.Named target, Type type) {
        if (target.definition() == member.owner()) {
            return fusabi.types.Hierarchy.substitution(target).apply(type);
        }
        return found instanceof Type.Named named ? fusabi.types.Hierarchy.substitution(named).apply(type) : type;
    }

    private Optional<Code> implicitOperator(Code code, Type found, Type.Named target, Span span) {
        List<Member> candidates = implicitOperators(found, target);
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Member member = candidates.getFirst();
        session.unify(target, instance(member, found, target, member.result()), span);
        session.warning("FS3391", "an implicit conversion from `" + found + "` to `" + target + "` takes place here", span);
        return Optional.of(() -> new CoreExpression.Apply(
                new CoreExpression.FunctionValue(member.symbol(), 1, span), List.of(code.finish()), span));
    }

    /** Requires that values of {@code type} can be seen as {@code bound}, as {@code :>} does; answers whether they can. */
    boolean requireSubtype(Type type, Type bound, Span span) {
        Optional<Failure> failure = session.unifier().require(type, new fusabi.types.Constraint.Subtype(bound));
        session.warnOfNarrowing(span);
        failure.ifPresent(f -> session.errors().notDerived(f, span));
        return failure.isEmpty();
    }
}
