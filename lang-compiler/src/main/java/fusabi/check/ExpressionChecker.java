package fusabi.check;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.types.Constraint;
import fusabi.types.Failure;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions: the switch over all of them, and the small ones. */
final class ExpressionChecker {

    /** In the name of an {@code extern}: a function of the library, by its symbol, which may be defined further on. */
    private static final String LIBRARY_FUNCTION = "&";

    private final Session session;

    ExpressionChecker(Session session) {
        this.session = session;
    }

    /** An expression where one of type {@code expected} is wanted. */
    Code check(Expression expression, Expected expected, Context context) {
        session.observer().typed(expression.span(), expected.type());
        return switch (expression) {
            case Expression.Constant(var literal, var span) -> constant(literal, span, expected, context);
            case Expression.Measured(var literal, var unit, var span) -> {
                Measure measure = session.typeExpressions().measure(unit, context);
                Type.Named number = (Type.Named) typeOf(literal, span);
                Type type = new Type.Named(number.definition(), measure.isOne() ? List.of() : List.of(measure));
                yield session.conversions().adapt(() -> new CoreExpression.Constant(literal, span), type, expected, span);
            }
            case Expression.Interpolated interpolated -> session.interpolations().check(interpolated, expected, context.outsideBlock());
            case Expression.Name _, Expression.Member _, Expression.TypeApplication _, Expression.Application _, Expression.Index _ ->
                    session.applications().check(expression, expected, context.outsideBlock().nested());
            case Expression.Infix infix -> session.operators().infix(infix, expected, context.outsideBlock().nested());
            case Expression.Prefix prefix -> session.operators().prefix(prefix, expected, context.outsideBlock().nested());
            case Expression.Slice(_, _, var span) -> misplaced("FS0751", "a slice can stand only inside an index", span);
            case Expression.Range(_, _, _, var span) ->
                    misplaced("FS0751", "a range can stand only in a list, an array, a sequence or a loop", span);
            case Expression.Tuple tuple -> tuple(tuple, expected, context.outsideBlock().nested());
            case Expression.Parenthesized(var inner, _) -> check(inner, expected, context);
            case Expression.Collection collection -> session.collections().check(collection, expected, context.outsideBlock().nested());
            case Expression.Record record -> session.objectConstructions().check(record, expected, context.outsideBlock().nested())
                    .orElseGet(() -> session.records().check(record, expected, context.outsideBlock().nested()));
            case Expression.InheritingRecord record -> session.objectConstructions().check(record, expected, context.outsideBlock().nested())
                    .orElseGet(() -> misplaced("FS0787", "an object with `inherit` is made only by a constructor", record.span()));
            case Expression.AnonymousRecord record -> session.records().anonymous(record, expected, context.outsideBlock().nested());
            case Expression.ObjectExpression object -> session.objects().check(object, expected, context.outsideBlock().nested());
            case Expression.New created -> session.applications().check(created, expected, context.outsideBlock().nested());
            case Expression.If conditional -> session.controls().conditional(conditional, expected, context.nested());
            case Expression.Match match -> session.controls().match(match, expected, context.nested());
            case Expression.Function function -> session.controls().function(function, expected, context.outsideBlock().nested());
            case Expression.Lambda lambda -> lambda(lambda, expected, context.outsideBlock().nested());
            case Expression.Accessor(var parameter, var body, var span) -> lambda(new Expression.Lambda(
                    List.of(new Pattern.Named(LongIdentifier.of(parameter), List.of(), parameter.span())),
                            body, span),
                    expected, context.outsideBlock().nested());
            case Expression.Let _, Expression.Sequence _ ->
                    session.bindings().block(expression, context.nested(), (last, inner) -> check(last, expected, inner));
            case Expression.LetBang _, Expression.DoBang _, Expression.Return _, Expression.Yield _ -> block(expression, context);
            case Expression.While loop -> unit(session.controls().whileLoop(loop, context.nested(), this::statement), loop.span(),
                    expected);
            case Expression.For loop -> unit(session.loops().counted(loop, context.nested(), this::statement), loop.span(), expected);
            case Expression.ForIn loop -> unit(session.loops().over(loop, context.nested(), this::statement), loop.span(), expected);
            case Expression.TryWith handled -> session.controls().tryWith(handled, expected, context.nested());
            case Expression.TryFinally guarded -> session.controls().tryFinally(
                    guarded, context.nested(), (body, inner) -> check(body, expected, inner));
            case Expression.Assign assign ->
                    unit(session.assignments().check(assign, context.outsideBlock().nested()), assign.span(), expected);
            case Expression.Annotated(var value, var type, var span) -> {
                Type annotated = session.typeExpressions().check(type, context);
                Code code = check(value, Expected.convertible(annotated, new Reason.Annotation("")), context);
                yield session.conversions().adapt(code, annotated, expected, span);
            }
            case Expression.Upcast upcast -> session.casts().upcast(upcast, expected, context.outsideBlock().nested());
            case Expression.Downcast downcast -> session.casts().downcast(downcast, expected, context.outsideBlock().nested());
            case Expression.TypeTest test -> session.casts().test(test, expected, context.outsideBlock().nested());
            case Expression.Lazy(var body, var span) -> lazily(body, span, expected, context.outsideBlock().nested());
            case Expression.Assert(var condition, var span) -> {
                check(condition, Expected.exactly(session.known().bool(), new Reason.Condition("assert")), context.outsideBlock().nested());
                yield unit(() -> Core.unit(span), span, expected);
            }
            case Expression.Do(var body, var span) -> unit(
                    check(body, Expected.exactly(session.known().unit(), new Reason.Statement()), context.nested()), span, expected);
            case Expression.Computation computation ->
                    session.computations().check(computation, expected, context.outsideBlock().nested());
            case Expression.Braces braces -> session.comprehensions().braces(braces, expected, context.outsideBlock().nested());
            case Expression.TraitCall call -> traitCall(call, expected, context.outsideBlock().nested());
            case Expression.OptionalArgument(var name, _, var span) ->
                    misplaced("FS0010", "`?" + name.name() + "` can stand only among the arguments of a method", span);
            case Expression.Native(var name, var arguments, var span) -> callNative(name, arguments, span, expected, context);
        };
    }

    /** An expression of which nothing is known beforehand. */
    Typed infer(Expression expression, Context context) {
        Type type = session.fresh();
        Code code = check(expression, Expected.exactly(type), context);
        return new Typed(code, type, expression.span());
    }

    private Code misplaced(String code, String message, Span span) {
        session.error(code, message, span);
        return () -> Core.unit(span);
    }

    /** A construct that gives unit, where {@code expected} is wanted. */
    Code unit(Code code, Span span, Expected expected) {
        return session.conversions().adapt(code, session.known().unit(), expected, span);
    }

    private Code block(Expression expression, Context context) {
        if (context.block().isPresent()) {
            return context.block().get().statement(expression, context);
        }
        return switch (expression) {
            case Expression.Yield(_, _, var span) -> misplaced("FS0747",
                    "`yield` can stand only in a list, array, sequence or computation", span);
            case Expression.Return(_, _, var span) -> misplaced("FS0748", "`return` can stand only in a computation expression", span);
            default -> misplaced("FS0750", "this can stand only in a computation expression", expression.span());
        };
    }

    private Code constant(Literal literal, Span span, Expected expected, Context context) {
        if (literal instanceof Literal.Null) {
            Optional<Failure> failure = session.unifier().require(expected.type(), Constraint.Simple.NULL);
            failure.ifPresent(f -> session.errors().unmet(f, span));
            return () -> Core.nil(span);
        }
        if (literal instanceof Literal.Text(var text) && expected.type().resolved() instanceof Type.Named named
                && session.formats().isFormat(named)) {
            return session.formats().literal(text, named, span);
        }
        if (literal instanceof Literal.UserNumber number) {
            return session.applications().userNumber(number, span, expected, context);
        }
        CoreExpression constant = new CoreExpression.Constant(literal, span);
        // The decimal zero of a chunk has no sign; the minus before it gives it one.
        boolean negativeZero = literal instanceof Literal.Decimal(var value) && value.signum() == 0 && span.text().startsWith("-");
        CoreExpression signed = negativeZero
                ? new CoreExpression.Arithmetic(Operation.NEG, NumericKind.DECIMAL, List.of(constant), span) : constant;
        return session.conversions().adapt(() -> signed, typeOf(literal, span), expected, span);
    }

    /** The type of a literal other than null. */
    Type typeOf(Literal literal, Span span) {
        return switch (literal) {
            case Literal.Unit _ -> session.known().unit();
            case Literal.Null _ -> session.fresh();
            case Literal.Bool _ -> session.known().bool();
            case Literal.Char _ -> session.known().character();
            case Literal.Text _ -> session.known().string();
            case Literal.Bytes _ -> session.known().array(session.known().number(NumericKind.BYTE));
            case Literal.SByte _ -> session.known().number(NumericKind.SBYTE);
            case Literal.Byte _ -> session.known().number(NumericKind.BYTE);
            case Literal.Int16 _ -> session.known().number(NumericKind.INT16);
            case Literal.UInt16 _ -> session.known().number(NumericKind.UINT16);
            case Literal.Int32 _ -> session.known().int32();
            case Literal.UInt32 _ -> session.known().number(NumericKind.UINT32);
            case Literal.Int64 _ -> session.known().number(NumericKind.INT64);
            case Literal.UInt64 _ -> session.known().number(NumericKind.UINT64);
            case Literal.NativeInt _ -> session.known().number(NumericKind.NATIVEINT);
            case Literal.UNativeInt _ -> session.known().number(NumericKind.UNATIVEINT);
            case Literal.Float _ -> session.known().float64();
            case Literal.Float32 _ -> session.known().number(NumericKind.FLOAT32);
            case Literal.Decimal _ -> session.known().number(NumericKind.DECIMAL);
            case Literal.BigInt _ -> session.known().number(NumericKind.BIGINT);
            case Literal.UserNumber _ -> {
                session.error("FS0784", "a number with this suffix needs a module that gives it a meaning", span);
                yield Type.ERRONEOUS;
            }
        };
    }

    private Code tuple(Expression.Tuple tuple, Expected expected, Context context) {
        boolean struct = tuple.struct() || expected.type().resolved() instanceof Type.Tuple other && other.struct();
        List<Type> types = new ArrayList<>();
        List<Code> items = new ArrayList<>();
        boolean known = expected.type().resolved() instanceof Type.Tuple wanted && wanted.items().size() == tuple.items().size()
                && wanted.struct() == struct;
        if (known) {
            types.addAll(((Type.Tuple) expected.type().resolved()).items());
        } else {
            tuple.items().forEach(_ -> types.add(session.fresh()));
            if (expected.type().resolved() instanceof TypeVariable) {
                known = session.unify(expected.type(), new Type.Tuple(types, struct), tuple.span(), expected.reason());
            }
        }
        for (int i = 0; i < types.size(); i++) {
            items.add(check(tuple.items().get(i), Expected.convertible(types.get(i), Reason.NONE), context));
        }
        Code code = () -> new CoreExpression.Construct(Core.tupleLayout(items.size(), struct), finish(items), tuple.span());
        return known ? code : session.conversions().adapt(code, new Type.Tuple(types, struct), expected, tuple.span());
    }

    static List<CoreExpression> finish(List<Code> codes) {
        List<CoreExpression> finished = new ArrayList<>(codes.size());
        for (Code code : codes) {
            finished.add(code.finish());
        }
        return finished;
    }

    /** What a function of unknown type takes and gives; says FS0002 when it cannot be a function. */
    Type.Function functionParts(Type type, Span span, Reason reason) {
        Type resolved = type.resolved();
        if (resolved instanceof Type.Function function) {
            return function;
        }
        Type.Function made = new Type.Function(session.fresh(), session.fresh());
        if (resolved instanceof TypeVariable variable) {
            if (variable.has(Constraint.Simple.EQUALITY) || variable.has(Constraint.Simple.COMPARISON)) {
                session.error("FS0002", "functions have neither equality nor order, so none can stand here", span);
                return new Type.Function(Type.ERRONEOUS, Type.ERRONEOUS);
            }
            session.unifier().unify(resolved, made).ifPresent(failure -> session.errors().functionHere(resolved, made, failure, span, reason));
        } else if (!(resolved instanceof Type.Erroneous)) {
            session.report(Diagnostic
                    .error("FS0002", "a function stands where `" + resolved + "` is expected", span)
                    .labelled("function"));
            return new Type.Function(Type.ERRONEOUS, Type.ERRONEOUS);
        }
        return made;
    }

    private Code lambda(Expression.Lambda lambda, Expected expected, Context context) {
        Span span = lambda.span();
        boolean boxed = expected.convertible() && session.known().isObject(expected.type());
        Type rest = boxed ? session.fresh() : expected.type();
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < lambda.parameters().size(); i++) {
            Type.Function parts = functionParts(rest, span, expected.reason());
            types.add(parts.parameter());
            rest = parts.result();
        }
        Parameters parameters = Parameters.check(session, lambda.parameters(), types, context);
        Code body = check(lambda.body(), Expected.convertible(rest, Reason.NONE), parameters.context());
        return () -> new CoreExpression.Lambda("", parameters.variables(), parameters.wrap(body.finish()), span);
    }

    /** An expression whose value is thrown away; warns unless it is unit. */
    Code statement(Expression expression, Context context) {
        Type type = session.fresh();
        Code code = check(expression, Expected.exactly(type, new Reason.Statement()), context.nested());
        judgeStatement(type, expression);
        return code;
    }

    /** Warns when the value of a statement is not unit. */
    void judgeStatement(Type type, Expression expression) {
        Type found = type.resolved();
        if (found instanceof TypeVariable) {
            session.unify(session.known().unit(), found, expression.span(), new Reason.Statement());
        } else if (!session.known().isUnit(found) && !(found instanceof Type.Erroneous)) {
            Span span = lastSpan(expression);
            if (found instanceof Type.Function) {
                session.report(Diagnostic
                        .warning("FS0193", "this is a function that is never called, so nothing happens here", span)
                        .labelled(found.toString()).noting("An argument is missing, perhaps `()`."));
            } else {
                boolean equation = expression instanceof Expression.Infix(_, var operator, _, _) && operator.name().equals("=");
                Diagnostic diagnostic = Diagnostic
                        .warning("FS0020", "the value of this expression is thrown away", span).labelled(found.toString());
                session.report(equation
                        ? diagnostic.noting("`=` compares. To change a mutable value write `<-`.")
                        : diagnostic.noting("Use `|> ignore` to throw it away on purpose, or `let` to keep it."));
            }
        }
    }

    private static Span lastSpan(Expression expression) {
        return switch (expression) {
            case Expression.Sequence(var items, _) -> lastSpan(items.getLast());
            case Expression.Let let -> lastSpan(let.body());
            default -> expression.span();
        };
    }

    private Code lazily(Expression body, Span span, Expected expected, Context context) {
        Type type = session.fresh();
        Type lazy = session.known().named(KnownTypes.LAZY, type);
        if (expected.type().resolved() instanceof Type.Named named && lazy.is(named.definition())) {
            session.unify(expected.type(), lazy, span);
        }
        Code code = check(body, Expected.exactly(type), context);
        return session.conversions().adapt(() -> Core.call(
                Conversions.HELPERS + ".createLazy", span,
                new CoreExpression.Lambda("", List.of(Variable.of("unit")), code.finish(), span)), lazy, expected, span);
    }

    private Code traitCall(Expression.TraitCall call, Expected expected, Context context) {
        TraitConstraint trait = session.typeExpressions().trait(
                call.supports(), call.isStatic(), call.name(), call.signature(), call.span(), context);
        List<Expression> written = switch (call.argument()) {
            case Expression.Parenthesized(Expression.Tuple(var items, _, _), _) -> items;
            case Expression.Tuple(var items, _, _) -> items;
            case Expression.Parenthesized(var only, _) -> List.of(only);
            case Expression.Constant(Literal.Unit _, _) -> List.of();
            default -> List.of(call.argument());
        };
        List<Type> types = new ArrayList<>(trait.arguments());
        if (!call.isStatic()) {
            types.addFirst(trait.supports().getFirst());
        }
        if (written.size() != types.size() && !(written.isEmpty() && types.isEmpty())) {
            session.error("FS0001", "this member takes " + Counted.of(types.size(), "argument") + ", but is given " + written.size(), call.span());
            return () -> Core.unit(call.span());
        }
        List<Code> arguments = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            arguments.add(check(written.get(i), Expected.exactly(session.valueUses().flexible(types.get(i))), context));
        }
        session.unifier().demand(trait).ifPresent(failure -> session.errors().unmet(failure, call.span()));
        Code code = () -> session.traits().witnesses().call(trait, finish(arguments), call.span());
        return session.conversions().adapt(code, trait.result(), expected, call.span());
    }

    private Code callNative(String name, List<Expression> arguments, Span span, Expected expected, Context context) {
        if (name.startsWith("@")) {
            return session.computations().synthetic(new Expression.Native(name, arguments, span), expected, context);
        }
        if (!session.isLibrary()) {
            return misplaced("FS0010", "`extern` is not part of Fusabi", span);
        }
        List<Code> codes = new ArrayList<>();
        boolean none = !name.startsWith("%") && arguments.size() == 1
                && arguments.getFirst() instanceof Expression.Constant(Literal.Unit _, _);
        for (Expression argument : none ? List.<Expression>of() : arguments) {
            codes.add(infer(argument, context).code());
        }
        Optional<Intrinsic> intrinsic = name.startsWith("%") ? Intrinsic.named(name) : Optional.empty();
        if (name.startsWith("%") && (intrinsic.isEmpty() || intrinsic.get().arity() != codes.size())) {
            return misplaced("FU0001", "there is no intrinsic `" + name + "` of " + codes.size() + " operands", span);
        }
        boolean hasNone = arguments.size() == 1 && arguments.getFirst() instanceof Expression.Constant(Literal.Unit _, _);
        if (name.startsWith(LIBRARY_FUNCTION)) {
            String symbol = name.substring(LIBRARY_FUNCTION.length());
            return () -> new CoreExpression.Apply(new CoreExpression.FunctionValue(symbol, codes.size(), span), finish(codes), span);
        }
        return () -> intrinsic.isPresent()
                ? new CoreExpression.Primitive(intrinsic.get(), finish(codes), span)
                : new CoreExpression.CallNative(name, hasNone ? List.of() : finish(codes), span);
    }

}
