package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.types.Constraint;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types of formats: which arguments {@code "%5d items"} takes. */
final class FormatTypes {

    /** Places of the arguments of {@code PrintfFormat}; the last one is often {@code obj}, when nobody asks for it. */
    private static final int PRINTER = 0;
    private static final int STATE = 1;
    private static final int RESIDUE = 2;
    private static final int RESULT = 3;
    private static final int TUPLE = 4;

    private static final List<NumericKind> INTEGERS = List.of(
            NumericKind.INT32, NumericKind.BYTE, NumericKind.INT16, NumericKind.INT64, NumericKind.SBYTE, NumericKind.UINT16,
                    NumericKind.UINT32,
            NumericKind.UINT64, NumericKind.NATIVEINT, NumericKind.UNATIVEINT);
    private static final List<NumericKind> FLOATS = List.of(NumericKind.FLOAT, NumericKind.FLOAT32, NumericKind.DECIMAL);

    private final Session session;

    FormatTypes(Session session) {
        this.session = session;
    }

    /** Whether a string literal is a format where this type is expected. */
    boolean isFormat(Type.Named expected) {
        return expected.definition().symbol().equals(KnownTypes.FORMAT);
    }

    /** A string literal where a format is expected: its specifiers decide the printer's type. */
    Code literal(String text, Type.Named expected, Span span) {
        List<Type> arguments = expected.arguments();
        FormatSyntax.Result result = read(text, false, span);
        if (result.isValid()) {
            List<Type> parameters = new ArrayList<>();
            for (FormatSyntax.Specifier specifier : result.specifiers()) {
                addParameters(specifier, arguments.get(STATE), arguments.get(RESIDUE), parameters);
            }
            unifyPrinter(arguments.get(PRINTER), parameters, arguments.get(RESULT), span);
            if (arguments.get(TUPLE).resolved() instanceof TypeVariable) {
                session.unify(arguments.get(TUPLE), tuple(parameters), span);
            }
        } else {
            arguments.forEach(argument -> session.unifier().unify(argument, Type.ERRONEOUS));
        }
        return () -> new CoreExpression.FormatConstant(text, span);
    }

    private void unifyPrinter(Type printer, List<Type> parameters, Type result, Span span) {
        boolean plain = !(result.resolved() instanceof TypeVariable) && !(result.resolved() instanceof Type.Function);
        boolean tooMany = plain && arity(printer) > parameters.size();
        if (tooMany && !session.unifier().trial(() -> session.unifier().unify(printer, Type.function(parameters, result)).isEmpty())) {
            session.report(Diagnostic.error("FS0001", "more is to be printed than this format has places for", span)
                    .labelled(Counted.of(parameters.size(), "place"))
                    .noting("A place begins with `%`: `%s` for a text, `%d` for a whole number, `%f` for a float, `%A` for anything."));
            return;
        }
        session.unify(printer, Type.function(parameters, result), span);
    }

    private static int arity(Type type) {
        int count = 0;
        for (Type rest = type.resolved(); rest instanceof Type.Function(_, var result); rest = result.resolved()) {
            count++;
        }
        return count;
    }

    /** An interpolated string where a format is expected: nothing is left to be given. */
    void unifyWithoutArguments(Type.Named expected, Span span) {
        session.unify(expected.arguments().get(PRINTER), expected.arguments().get(RESULT), span);
    }

    /** The types of the holes of an interpolated string, one each, after its text has become a format; empty when the format is wrong. */
    Optional<List<Type>> holes(String text, int count, Span span) {
        FormatSyntax.Result result = read(text, true, span);
        if (!result.isValid()) {
            return Optional.empty();
        }
        Type state = session.known().named("System.IO.TextWriter");
        List<Type> types = new ArrayList<>();
        for (FormatSyntax.Specifier specifier : result.specifiers()) {
            addParameters(specifier, state, session.known().unit(), types);
        }
        if (types.size() != count) {
            session.error("FS3371", "each `%` specifier of an interpolated string takes exactly one expression; `*` and `%a` take more",
                    span);
            return Optional.empty();
        }
        return Optional.of(types);
    }

    private FormatSyntax.Result read(String text, boolean interpolated, Span span) {
        FormatSyntax.Result result = FormatSyntax.read(text, interpolated);
        for (FormatSyntax.Problem problem : result.problems()) {
            session.report(problem.isError()
                    ? Diagnostic.error(problem.code(), problem.message(), span)
                    : Diagnostic.warning(problem.code(), problem.message(), span));
        }
        return result;
    }

    private void addParameters(FormatSyntax.Specifier specifier, Type state, Type residue, List<Type> into) {
        for (int i = 0; i < specifier.starArguments(); i++) {
            into.add(session.known().int32());
        }
        switch (specifier.conversion()) {
            case 'd', 'i', 'u', 'o', 'x', 'X', 'B' -> into.add(oneOf(INTEGERS));
            case 'f', 'F', 'e', 'E', 'g', 'G' -> into.add(oneOf(FLOATS));
            case 'M' -> into.add(oneOf(List.of(NumericKind.DECIMAL)));
            case 'b' -> into.add(session.known().bool());
            case 'c' -> into.add(session.known().character());
            case 's' -> into.add(session.known().string());
            case 'a' -> {
                Type value = session.fresh();
                into.add(Type.function(List.of(state, value), residue));
                into.add(value);
            }
            case 't' -> into.add(new Type.Function(state, residue));
            default -> into.add(session.fresh());
        }
    }

    private Type oneOf(List<NumericKind> kinds) {
        List<TypeDefinition> allowed = new ArrayList<>();
        for (NumericKind kind : kinds) {
            allowed.add(((Type.Named) session.known().number(kind)).definition());
        }
        TypeVariable variable = session.generalizer().fresh();
        variable.declare(new Constraint.OneOf(allowed));
        return variable;
    }

    private Type tuple(List<Type> parameters) {
        return switch (parameters.size()) {
            case 0 -> session.known().unit();
            case 1 -> parameters.getFirst();
            default -> new Type.Tuple(parameters, false);
        };
    }
}
