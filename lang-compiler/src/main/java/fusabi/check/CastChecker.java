package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.types.Measure;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code :?}, {@code :>} and {@code :?>}. */
final class CastChecker {

    private final Session session;

    CastChecker(Session session) {
        this.session = session;
    }

    /** Whether values of {@code type} can be tested for being {@code tested}, for patterns and expressions. */
    void checkTest(Type type, Type tested, Span span) {
        Type from = type.resolved();
        if (from instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            from = variable.resolved();
        }
        if (from instanceof TypeVariable variable && !variable.isGeneric() && variable.rigidity() == TypeVariable.Rigidity.FLEXIBLE) {
            session.error("FS0008", "the type of this value is not known yet, so it cannot be tested", span);
            return;
        }
        if (from instanceof Type.Erroneous || tested.resolved() instanceof Type.Erroneous) {
            return;
        }
        if (isSealed(from)) {
            boolean same = session.unifier().couldUnify(from, tested);
            if (same) {
                session.error("FS0016", "this is a `" + from + "` always, so there is nothing to test", span);
            } else {
                session.error("FS0016", "values of type `" + from + "` are never anything else, so they cannot be tested for `" + tested
                        + "`", span);
            }
            return;
        }
        if (from instanceof Type.Named source && tested.resolved() instanceof Type.Named target && !session.known().isObject(source)) {
            if (source.definition() == target.definition() && target.arguments().isEmpty()) {
                session.warning("FS0067", "this test always holds", span);
            }
            if (session.hierarchy().derives(target, source.definition())) {
                return;
            }
            boolean possible = source.definition().kind() == TypeDefinition.Kind.INTERFACE && !target.definition().isSealed()
                    || target.definition().kind() == TypeDefinition.Kind.INTERFACE;
            if (session.hierarchy().derives(source, target.definition())) {
                session.warning("FS0067", "this test always holds", span);
            } else if (!possible && !session.isLibrary()) {
                session.error("FS0193", "a `" + source + "` is never a `" + target + "`", span);
            }
        }
    }

    private boolean isSealed(Type type) {
        return switch (type) {
            case Type.Named named -> named.definition().isSealed();
            case Type.Function _, Type.Tuple _ -> true;
            case TypeVariable _, Measure _, Type.Erroneous _ -> false;
        };
    }

    Code test(Expression.TypeTest e, Expected expected, Context context) {
        Typed value = session.expressions().infer(e.value(), context);
        Type tested = session.typeExpressions().check(e.type(), context);
        checkTest(value.type(), tested, e.span());
        Optional<TraitConstraint> open = ofVariable("%is_instance", tested, session.known().bool(), e.span());
        Code code = () -> open.isPresent() ? session.traits().witnesses().call(open.get(), List.of(value.code().finish()), e.span())
                : new CoreExpression.TypeTest(value.code().finish(), Core.typeSymbol(tested), e.span());
        return session.conversions().adapt(code, session.known().bool(), expected, e.span());
    }

    /** The test for a type, as a pattern. */
    Supplier<CorePattern> pattern(Type tested, Span span) {
        Optional<TraitConstraint> open = ofVariable("%is_instance", tested, session.known().bool(), span);
        if (open.isEmpty()) {
            return () -> new CorePattern.TypeTest(Core.typeSymbol(tested), new CorePattern.Any(span), span);
        }
        return () -> new CorePattern.View(session.traits().witnesses().function(open.get(), span), "",
                new CorePattern.Constant(new Literal.Bool(true), span), span);
    }

    /** What a test or cast to a type parameter needs of it: a function that has the parameter is given the answer by whoever calls it. */
    private Optional<TraitConstraint> ofVariable(String member, Type type, Type result, Span span) {
        if (session.isLibrary() || !(type.resolved() instanceof TypeVariable)) {
            return Optional.empty();
        }
        TraitConstraint trait = new TraitConstraint(List.of(type), member, true, List.of(session.known().object()), result, span);
        session.unifier().demand(trait).ifPresent(failure -> session.errors().unmet(failure, span));
        return Optional.of(trait);
    }

    Code upcast(Expression.Upcast e, Expected expected, Context context) {
        Typed value = session.expressions().infer(e.value(), context);
        Type target = e.type().map(t -> session.typeExpressions().check(t, context)).orElse(expected.type());
        Code code = value.code();
        Type from = value.type().resolved();
        if (session.known().isObject(target)) {
            code = session.conversions().box(value.code(), value.type(), e.span());
        } else if (from instanceof TypeVariable && target.resolved() instanceof Type.Named named && named.definition().isSealed()) {
            session.unify(target, from, e.span());
        } else if (!(target.resolved() instanceof TypeVariable)) {
            session.conversions().requireSubtype(from, target, e.span());
        } else {
            session.unify(target, from, e.span());
        }
        return e.type().isEmpty() ? code : session.conversions().adapt(code, target, expected, e.span());
    }

    Code downcast(Expression.Downcast e, Expected expected, Context context) {
        Typed value = session.expressions().infer(e.value(), context);
        Type target = e.type().map(t -> session.typeExpressions().check(t, context)).orElse(expected.type());
        checkTest(value.type(), target, e.span());
        Optional<TraitConstraint> open = ofVariable("%unbox", target, target, e.span());
        Code code = () -> open.isPresent() ? session.traits().witnesses().call(open.get(), List.of(value.code().finish()), e.span())
                : cast(value.code().finish(), target, e.span());
        return e.type().isEmpty() ? code : session.conversions().adapt(code, target, expected, e.span());
    }

    /** The value, which must be of that type at run time. */
    CoreExpression cast(CoreExpression value, Type target, Span span) {
        Type type = target.resolved();
        if (type instanceof TypeVariable || session.known().isObject(type)) {
            return value;
        }
        if (session.known().isNullWhenBoxed(type)) {
            return Core.call(Conversions.HELPERS + (session.known().isUnit(type) ? ".unboxUnit" : ".unboxNullable"), span, value);
        }
        String symbol = Core.typeSymbol(type);
        return symbol.equals(WellKnown.OBJECT) ? value : new CoreExpression.Cast(value, symbol, span);
    }
}
