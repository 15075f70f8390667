package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeDefinition.PrimaryConstructor;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.Zeros;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Classes and structs: constructors, and the let-bindings that belong to an object.
 *
 * <p>Each constructor is two functions. {@code C..init} takes the object and fills it: first the constructor's parameters that members use, then the base class's
 * part by its own {@code ..init}, then let-bindings in their order. {@code C..ctor} makes an object whose fields are zero and hands it to
 * {@code ..init}. A constructor that calls another one is the other way round: its {@code ..init} copies what its {@code ..ctor} makes.
 */
final class ClassChecker {

    private final Session session;

    ClassChecker(Session session) {
        this.session = session;
    }

    /** The function that fills an object, for the constructor with that symbol. */
    static String initializer(String constructorSymbol) {
        int at = constructorSymbol.lastIndexOf("..ctor");
        return constructorSymbol.substring(0, at) + "..init" + constructorSymbol.substring(at + "..ctor".length());
    }

    /** Declares the fields and the primary constructor, whose body is checked with the other bodies; answers what members see. */
    MemberOwner.Instance primary(
            TypeDefinition definition, Optional<PrimaryConstructor> written, List<MemberDefinition> members, Context outer,
            GroupWork work, Span span) {
        Context context = outer.withOwnTypeVariables();
        ObjectState state = new ObjectState(session, definition);
        Optional<MemberParameters> parameters = written.map(w -> MemberParameters.read(session, List.of(w.parameter()), context));
        state.reserve(written.map(w -> List.<Pattern>of(w.parameter())).orElse(List.of()), members, context);
        if (parameters.isEmpty()) {
            if (definition.kind() == TypeDefinition.Kind.STRUCT) {
                defaultConstructor(definition, span);
            }
            work.add(() -> new StaticBindings(session, definition, state).all(members, context));
            return state;
        }
        Member constructor = add(definition, parameters.get(), written.get().access());
        work.add(() -> checkPrimary(definition, written.get(), parameters.get(), constructor, members, state, context, span));
        return state;
    }

    /** The static parts of a record or union; answers what members see of them. */
    MemberOwner.Instance statics(TypeDefinition definition, List<MemberDefinition> members, Context outer, GroupWork work) {
        ObjectState state = new ObjectState(session, definition);
        Context context = outer.withOwnTypeVariables();
        work.add(() -> new StaticBindings(session, definition, state).all(members, context));
        return state;
    }

    private Member add(TypeDefinition definition, MemberParameters parameters, fusabi.syntax.Access access) {
        String symbol = session.uniqueSymbol(definition.symbol() + "..ctor");
        Set<Member.Trait> traits = EnumSet.noneOf(Member.Trait.class);
        Member constructor = new Member(
                definition, definition.name(), Member.Kind.CONSTRUCTOR, traits, access, symbol, Optional.empty(), List.of(),
                parameters.signature(), definition.ofParameters());
        definition.add(constructor);
        return constructor;
    }

    private void defaultConstructor(TypeDefinition definition, Span span) {
        MemberParameters none = MemberParameters.read(session, List.of(new Pattern.Constant(new Literal.Unit(), span)), null);
        Member constructor = add(definition, none, fusabi.syntax.Access.PUBLIC);
        Variable self = Variable.of("this");
        defineInitializer(constructor, self, Optional.empty(), () -> new MemberParameters.Finished(List.of(), Core.unit(span)), span);
        defineAllocator(definition, constructor, Optional.empty(), span);
    }

    private void checkPrimary(
            TypeDefinition definition, PrimaryConstructor written, MemberParameters parameters, Member constructor,
                    List<MemberDefinition> members,
            ObjectState state, Context outer, Span span) {
        Set<TraitConstraint> before = session.classTypes().before(definition);
        Variable self = Variable.of("this");
        Context context = outer.nested();
        if (written.self().isPresent()) {
            context = context.with(Value.local(written.self().get().name(), definition.ofParameters(), self));
            state.nameSelf(written.self().get().name());
        }
        MemberParameters.Bound bound = parameters.bind(context);
        ConstructorBody body = new ConstructorBody(session, definition, state, self);
        Optional<ClassTypes.Hidden> hidden = session.classTypes().find(definition).map(ClassTypes.Hidden::of);
        body.keepTypes(hidden, span);
        body.defaults(members);
        Context inside = body.parameters(parameters.values(), bound.context());
        body.inherit(members, inside, span);
        body.statements(members, inside, outer);
        session.classTypes().answerFrom(definition, self, before);
        defineInitializer(constructor, self, hidden, () -> bound.finish(body.finish(Core.unit(span))), span);
        defineAllocator(definition, constructor, hidden, span);
    }

    private void defineInitializer(
            Member constructor, Variable self, Optional<ClassTypes.Hidden> hidden,
            Supplier<MemberParameters.Finished> body, Span span) {
        session.define(() -> {
            MemberParameters.Finished finished = body.get();
            List<Variable> variables = new ArrayList<>(List.of(self));
            hidden.ifPresent(types -> variables.addAll(types.variables()));
            variables.addAll(finished.variables());
            return new CoreProgram.Definition.Function(
                    initializer(constructor.symbol()), "new " + constructor.owner().name(), false, variables, finished.body(), span);
        });
    }

    /** {@code ..ctor}: an empty object given to {@code ..init}. */
    private void defineAllocator(TypeDefinition definition, Member constructor, Optional<ClassTypes.Hidden> hidden, Span span) {
        session.define(() -> {
            List<Variable> variables = new ArrayList<>();
            List<CoreExpression> arguments = new ArrayList<>();
            Variable made = Variable.of("made");
            arguments.add(Core.local(made, span));
            passOn(constructor, hidden, variables, arguments, span);
            CoreExpression initialize = new CoreExpression.Apply(
                    new CoreExpression.FunctionValue(initializer(constructor.symbol()), arguments.size(), span), arguments, span);
            CoreExpression body = Core.let(
                    made, allocate(definition, span), Core.sequence(List.of(initialize, Core.local(made, span)), span), span);
            if (variables.isEmpty()) {
                variables.add(Variable.of("unit"));
            }
            return new CoreProgram.Definition.Function(constructor.symbol(), "new " + definition.name(), false, variables, body, span);
        });
    }

    /** Parameters that are passed on as they are: the hidden ones, and the constructor's own. */
    private static void passOn(
            Member constructor, Optional<ClassTypes.Hidden> hidden, List<Variable> variables, List<CoreExpression> arguments, Span span) {
        List<Variable> passed = new ArrayList<>();
        hidden.ifPresent(types -> types.variables().forEach(_ -> passed.add(Variable.of("type"))));
        constructor.parameters().forEach(parameter -> passed.add(Variable.of(parameter.name().isEmpty() ? "argument" : parameter.name())));
        variables.addAll(passed);
        passed.forEach(variable -> arguments.add(Core.local(variable, span)));
    }

    /** An object of the class with every field zero or null. */
    CoreExpression allocate(TypeDefinition definition, Span span) {
        List<CoreExpression> fields = new ArrayList<>();
        for (Field field : TypeDescriptors.allFields(definition)) {
            fields.add(zero(field.type(), span));
        }
        return new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, fields.size()), fields, span);
    }

    /** What {@code Unchecked.defaultof} is for a type. */
    CoreExpression zero(Type type, Span span) {
        Optional<NumericKind> kind = session.known().kindOf(type);
        if (kind.isPresent()) {
            return new CoreExpression.Constant(Zeros.of(kind.get()), span);
        }
        return session.known().isBool(type) ? Core.bool(false, span) : session.known().isUnit(type) ? Core.unit(span) : Core.nil(span);
    }

    /** Declares a constructor of its own: {@code new (x) = …}. */
    void secondary(TypeDefinition definition, MemberDefinition.Constructor written, MemberOwner.Instance instance, Context outer,
            GroupWork work) {
        Context context = outer.withOwnTypeVariables();
        MemberParameters parameters = MemberParameters.read(session, List.of(written.parameter()), context);
        Member constructor = add(definition, parameters, written.access());
        work.add(() -> checkSecondary(definition, written, parameters, constructor, instance.in(context, Optional.empty())));
    }

    private void checkSecondary(
            TypeDefinition definition, MemberDefinition.Constructor written, MemberParameters parameters, Member constructor,
                    Context context) {
        MemberParameters.Bound bound = parameters.bind(context.nested());
        Variable self = Variable.of("this");
        Expression body = written.body().unparenthesized();
        Span span = written.span();
        Context after = written.self()
                .map(name -> bound.context().with(Value.local(name.name(), definition.ofParameters(), self)))
                .orElse(bound.context());
        Set<TraitConstraint> before = session.classTypes().before(definition);
        Optional<ClassTypes.Hidden> hidden = session.classTypes().find(definition).map(session.classTypes()::constructing);
        if (ObjectConstructions.isOne(body)) {
            ConstructorBody steps = new ConstructorBody(session, definition, new ObjectState(session, definition), self);
            steps.keepTypes(hidden, span);
            steps.fieldValues(body, bound.context());
            written.after().ifPresent(then -> steps.effect(then, after));
            checkedSecondary(definition, hidden, before);
            defineInitializer(constructor, self, hidden, () -> bound.finish(steps.finish(Core.unit(span))), span);
            defineAllocator(definition, constructor, hidden, span);
            return;
        }
        session.objectConstructions().expectIn(body);
        Code made = session.constructorCalls().within(definition,
                () -> session.expressions().check(body, Expected.exactly(definition.ofParameters()), bound.context()));
        Optional<Code> then = written.after()
                .map(e -> session.expressions().check(e, Expected.exactly(session.known().unit()), after));
        checkedSecondary(definition, hidden, before);
        session.define(() -> {
            CoreExpression rest = then.<CoreExpression>map(t -> Core.sequence(List.of(t.finish(), Core.local(self, span)), span))
                    .orElse(Core.local(self, span));
            MemberParameters.Finished finished = bound.finish(Core.let(self, made.finish(), rest, span));
            List<Variable> variables = new ArrayList<>();
            hidden.ifPresent(types -> variables.addAll(types.variables()));
            variables.addAll(finished.variables());
            if (variables.isEmpty()) {
                variables.add(Variable.of("unit"));
            }
            return new CoreProgram.Definition.Function(constructor.symbol(), "new " + definition.name(), false, variables,
                    finished.body(), span);
        });
        defineCopyingInitializer(definition, constructor, hidden, span);
    }

    private void checkedSecondary(TypeDefinition definition, Optional<ClassTypes.Hidden> hidden, Set<TraitConstraint> before) {
        hidden.ifPresent(types -> {
            session.classTypes().answerFrom(definition, types, before);
            session.classTypes().constructed(types.of());
        });
    }

    private void defineCopyingInitializer(
            TypeDefinition definition, Member constructor, Optional<ClassTypes.Hidden> hidden, Span span) {
        Variable self = Variable.of("this");
        Variable made = Variable.of("made");
        defineInitializer(constructor, self, Optional.empty(), () -> {
            List<Variable> variables = new ArrayList<>();
            List<CoreExpression> arguments = new ArrayList<>();
            passOn(constructor, hidden, variables, arguments, span);
            List<CoreExpression> steps = new ArrayList<>();
            for (Field field : TypeDescriptors.allFields(definition)) {
                CoreExpression value = new CoreExpression.GetField(Core.local(made, span), field.index(), span);
                steps.add(new CoreExpression.SetField(Core.local(self, span), field.index(), value, span));
            }
            steps.add(Core.unit(span));
            List<CoreExpression> passed = arguments.isEmpty() ? List.of(Core.unit(span)) : arguments;
            CoreExpression call = new CoreExpression.Apply(
                    new CoreExpression.FunctionValue(constructor.symbol(), passed.size(), span), passed, span);
            return new MemberParameters.Finished(variables, Core.let(made, call, Core.sequence(steps, span), span));
        }, span);
    }
}
