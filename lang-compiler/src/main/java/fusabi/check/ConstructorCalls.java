package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Argument;
import fusabi.members.CallShape;
import fusabi.members.Candidate;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** New objects: {@code T(args)}, {@code new T(args)}, {@code inherit T(args)}. */
final class ConstructorCalls {

    private final Session session;
    private TypeDefinition constructed;
    private final Overloads overloads;

    ConstructorCalls(Session session) {
        this.session = session;
        this.overloads = new Overloads(session);
    }

    /** Checks the body of a constructor, which makes its object by calling another one, even of an abstract class. */
    Code within(TypeDefinition definition, Supplier<Code> body) {
        TypeDefinition outer = constructed;
        constructed = definition;
        try {
            return body.get();
        } finally {
            constructed = outer;
        }
    }

    /** {@code T(args)} or {@code new T(args)}. */
    Typed construct(Type.Named type, Expression argument, Span typeSpan, Span span, Context context, boolean written) {
        TypeDefinition definition = type.definition();
        Optional<Type> function = session.delegates().function(type);
        if (function.isPresent()) {
            List<Expression> items = MethodCalls.items(argument);
            Code code = session.expressions().check(
                    items.size() == 1 ? items.getFirst() : argument, Expected.exactly(function.get(), new Reason.Argument(1,
                            definition.name())), context);
            return new Typed(code, type, span);
        }
        Optional<LeftOut> leftOut = LeftOut.find(definition.name()).filter(_ -> definition.constructors().isEmpty());
        if (leftOut.isPresent()) {
            session.report(leftOut.get().at(typeSpan));
            return Typed.erroneous(span);
        }
        if (definition.is(TypeDefinition.Flag.ABSTRACT) && !definition.constructors().isEmpty() && constructed != definition) {
            session.error("FS0759", "`" + definition.name() + "` is abstract, so no object is exactly one", span);
        }
        if (definition.constructors().isEmpty()) {
            reportNone(definition, written, span);
            MethodCalls.items(argument).forEach(item -> session.expressions().check(item, Expected.exactly(Type.ERRONEOUS), context));
            return Typed.erroneous(span);
        }
        List<Candidate> candidates = accessible(definition.constructors(), type, context);
        if (candidates.isEmpty()) {
            session.error("FS0801", "the constructors of `" + definition.name() + "` are private", typeSpan);
            return new Typed(() -> Core.unit(span), type, span);
        }
        if (!written && session.hierarchy().derives(type, session.known().get(KnownTypes.DISPOSABLE, 0))) {
            session.warning("FS0760", "an object that is disposable is better made with `new`, which shows that it holds something", span);
        }
        session.generalizer().constrain(definition.parameters(), type.arguments(), Hierarchy.substitution(type))
                .ifPresent(failure -> session.errors().unmet(failure, typeSpan));
        List<Argument> arguments = MethodCalls.items(argument).stream().map(MethodCalls::argument).toList();
        Callee callee = new Callee(candidates, Optional.empty(), Optional.empty(), definition.name(), true, span);
        Optional<Arguments.Passed> passed = overloads.choose(callee, arguments, true, context, Optional.empty());
        if (passed.isEmpty()) {
            return Typed.erroneous(span);
        }
        Typed made = session.calls().call(callee, passed.get(), type);
        return session.called(passed.get().shape().setters().isEmpty() ? made : withSetters(made, passed.get().shape(), arguments, context));
    }

    private void reportNone(TypeDefinition definition, boolean written, Span span) {
        String name = "`" + definition.displayName() + "`";
        session.report(switch (definition.kind()) {
            case INTERFACE -> Diagnostic.error(written ? "FS0758" : "FS0804", name + " is an interface, so no object is just that", span)
                    .noting("An object that implements it is written `{ new " + definition.name() + " with … }`.");
            case RECORD -> Diagnostic.error(written ? "FS1133" : "FS0800", name + " is a record, which has no constructor", span)
                    .noting("A record is written `{ Field = value; … }`.");
            case UNION -> Diagnostic.error(written ? "FS1133" : "FS0800", name + " is a union, which has no constructor", span)
                    .noting("A union's values are made by its cases.");
            case PRIMITIVE -> Diagnostic.error("FS0501", name + " has no constructor that takes arguments", span)
                    .noting("Values of other types are converted by functions such as `int`, `float` and `string`.");
            case CLASS, STRUCT, ENUM, EXCEPTION, DELEGATE, ABBREVIATION, ANONYMOUS_RECORD, MEASURE ->
                Diagnostic.error("FS1133", name + " has no constructor", span);
        });
    }

    private List<Candidate> accessible(List<Member> constructors, Type.Named type, Context context) {
        return constructors.stream().filter(constructor -> session.members().isAccessible(constructor, context))
                .map(constructor -> new Candidate(constructor, type, false)).toList();
    }

    private Typed withSetters(Typed made, CallShape shape, List<Argument> arguments, Context context) {
        Variable object = Variable.of("object");
        Typed target = new Typed(() -> Core.local(object, made.span()), made.type(), made.span());
        List<Code> codes = new ArrayList<>();
        for (CallShape.Setter setter : shape.setters()) {
            if (session.members().find(made.type(), setter.name().name(), false, context).isEmpty()) {
                session.error("FS0495", "`" + made.type() + "` has neither a parameter nor a property called `" + setter.name().name() + "`",
                        setter.name().span());
                continue;
            }
            codes.add(session.assignments().setMember(target, setter.name(), arguments.get(setter.argument()).value(),
                    setter.name().span(), context));
        }
        return new Typed(() -> {
            CoreExpression value = made.code().finish();
            List<CoreExpression> all = new ArrayList<>(ExpressionChecker.finish(codes));
            all.add(Core.local(object, made.span()));
            return Core.let(object, value, new CoreExpression.Sequence(all, made.span()), made.span());
        }, made.type(), made.span());
    }

    /** The constructor that a derived class calls, and what it is given; no constructor after an error. */
    record Chosen(Optional<BoundMember> constructor, List<Code> codes) {

        boolean failed() {
            return constructor.isEmpty();
        }

        Member member() {
            return constructor.orElseThrow().member();
        }

        List<CoreExpression> finish(Span span) {
            List<CoreExpression> all = new ArrayList<>(constructor.orElseThrow().witnesses(span));
            all.addAll(ExpressionChecker.finish(codes));
            return all;
        }
    }

    /** Which constructor {@code inherit T(argument)} calls. */
    Chosen choose(List<Member> constructors, Type.Named type, Optional<Expression> argument, Span span, Context context) {
        List<Candidate> candidates = accessible(constructors, type, context);
        Callee callee = new Callee(candidates, Optional.empty(), Optional.empty(), type.definition().name(), true, span);
        List<Argument> arguments = argument.map(MethodCalls::items).orElse(List.of()).stream()
                .map(MethodCalls::argument).toList();
        return overloads.choose(callee, arguments, false, context, Optional.empty())
                .map(passed -> new Chosen(Optional.of(BoundMember.of(session, passed.shape(), span)), passed.codes()))
                .orElseGet(() -> new Chosen(Optional.empty(), List.of()));
    }
}
