package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.types.Constraint;
import fusabi.types.Failure;
import fusabi.types.Member;
import fusabi.types.Type;
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
        if (found instanceof TypeVariable && wanted instanceof Type.Named target && session.known().isObject(target)) {
            // Every type is below obj: the variable is not bound by it.
            return box(code, found, span);
        }
        if (expected.reason() instanceof Reason.Argument && wanted instanceof Type.Tuple parameters && found instanceof Type.Tuple values
                && parameters.items().size() == values.items().size() && parameters.struct() == values.struct()) {
            session.unify(wanted, new Type.Tuple(seenAs(values.items(), parameters.items()), values.struct()), span, expected.reason());
            return code;
        }
        session.unify(wanted, found, span, expected.reason());
        return code;
    }

    /** A tuple given for several parameters is seen item by item as what the parameters take: F# 4.0 specification, section 14.4.3. */
    private List<Type> seenAs(List<Type> values, List<Type> parameters) {
        List<Type> seen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Type value = values.get(i).resolved();
            boolean derives = parameters.get(i).resolved() instanceof Type.Named target && value instanceof Type.Named named
                    && named.definition() != target.definition() && !session.known().isObject(target)
                    && session.hierarchy().derives(value, target.definition());
            seen.add(derives
                    ? session.hierarchy().instanceOf(value, ((Type.Named) parameters.get(i).resolved()).definition()).orElseThrow()
                    : value);
        }
        return seen;
    }

    private Optional<Code> convert(Code code, Type found, Type.Named target, Span span) {
        if (session.conversionRules().widens(found, target)) {
            NumericKind wider = session.known().kindOf(target).orElseThrow();
            return Optional.of(() -> new CoreExpression.Convert(NumericKind.INT32, wider, false, code.finish(), span));
        }
        Optional<Code> address = session.addresses().converted(code, found, target, span);
        if (address.isPresent()) {
            return address;
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

    private Optional<Code> implicitOperator(Code code, Type found, Type.Named target, Span span) {
        List<Member> candidates = session.conversionRules().implicitOperators(found, target);
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Member member = candidates.getFirst();
        session.unify(target, session.conversionRules().instance(member, found, target, member.result()), span);
        session.warning("FS3391", "an implicit conversion from `" + found + "` to `" + target + "` takes place here", span);
        return Optional.of(() -> new CoreExpression.Apply(
                new CoreExpression.FunctionValue(member.symbol(), 1, span), List.of(code.finish()), span));
    }

    /** Requires that values of {@code type} can be seen as {@code bound}, as {@code :>} does; answers whether they can. */
    boolean requireSubtype(Type type, Type bound, Span span) {
        Optional<Failure> failure = session.unifier().require(type, new Constraint.Subtype(bound));
        session.warnOfNarrowing(span);
        failure.ifPresent(f -> session.errors().notDerived(f, span));
        return failure.isEmpty();
    }
}
