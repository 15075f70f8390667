package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.resolve.ModuleContents;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import fusabi.types.Constraint;
import fusabi.types.Hierarchy;
import fusabi.types.Measure;
import fusabi.types.OperatorNames;
import fusabi.types.Substitution;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeSize;
import fusabi.types.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Types as written to types. */
final class TypeExpressionChecker {

    /** What a type variable without a declaration means where it stands. */
    private static final TypeVariable.Rigidity IMPLICIT = TypeVariable.Rigidity.WARN;

    private final Session session;
    private final Deque<List<Runnable>> postponed = new ArrayDeque<>();

    TypeExpressionChecker(Session session) {
        this.session = session;
    }

    /**
     * Requires what the types in it ask of their arguments afterwards only: {@code type C() = inherit Base<C>()} is a {@code Base} by then, and
     * {@code 'T} in {@code 'T :> Base<'T>} one that is a {@code Base}.
     */
    void postponingConstraints(Runnable declarations) {
        postponed.addLast(new ArrayList<>());
        declarations.run();
        List<Runnable> requirements = postponed.removeLast();
        if (postponed.isEmpty()) {
            requirements.forEach(Runnable::run);
        } else {
            postponed.getLast().addAll(requirements);
        }
    }

    Type check(TypeExpression expression, Context context) {
        return switch (expression) {
            case TypeExpression.Named named -> named(named, context);
            case TypeExpression.Variable variable -> variable(variable, context, false);
            case TypeExpression.Anonymous _ -> session.fresh();
            case TypeExpression.Function(var from, var to, _) -> function(from, to, context);
            case TypeExpression.Parenthesized(var inner, _) -> check(inner, context);
            case TypeExpression.Tuple(var items, var struct, _) -> new Type.Tuple(all(items, context), struct);
            case TypeExpression.Array(var element, var rank, _) -> session.known().array(check(element, context), rank);
            case TypeExpression.Flexible(var bound, var span) -> flexible(bound, span, context);
            case TypeExpression.AnonymousRecord record -> session.records().anonymousType(record, context);
            case TypeExpression.Constrained(var type, var constraints, _) -> {
                Type checked = check(type, context);
                constraints.forEach(constraint -> constrain(constraint, context));
                yield checked;
            }
            case TypeExpression.Parameter parameter -> {
                Type type = check(parameter.type(), context);
                yield parameter.optional() ? session.known().option(type) : type;
            }
            case TypeExpression.MeasureProduct _, TypeExpression.MeasureQuotient _, TypeExpression.MeasurePower _,
                    TypeExpression.MeasureOne _ -> {
                measure(expression, context);
                session.error("FS0618", "a unit of measure stands where a type is expected", expression.span());
                yield Type.ERRONEOUS;
            }
        };
    }

    private Type function(TypeExpression from, TypeExpression to, Context context) {
        List<Type> parameters = new ArrayList<>();
        parameters.add(check(from, context));
        TypeExpression rest = to;
        while (rest instanceof TypeExpression.Function(var next, var last, _)) {
            parameters.add(check(next, context));
            rest = last;
        }
        return Type.function(parameters, check(rest, context));
    }

    private List<Type> all(List<TypeExpression> expressions, Context context) {
        List<Type> types = new ArrayList<>(expressions.size());
        for (TypeExpression each : expressions) {
            types.add(check(each, context));
        }
        return types;
    }

    private Type flexible(TypeExpression bound, Span span, Context context) {
        Type type = check(bound, context);
        if (type.resolved() instanceof Type.Named named && named.definition().isSealed()) {
            session.warning("FS0064", "`" + type + "` has no derived types, so `#` has no effect", span);
            return type;
        }
        TypeVariable variable = TypeVariable.fresh(session.generalizer().level());
        session.generalizer().keepGeneral(variable);
        session.conversions().requireSubtype(variable, type, span);
        return variable;
    }

    private Type variable(TypeExpression.Variable written, Context context, boolean measure) {
        Optional<TypeVariable> known = context.typeVariables().find(written.name());
        if (known.isPresent()) {
            return known.get();
        }
        TypeVariable made = TypeVariable.declared(
                written.name(), measure, written.headType(), IMPLICIT, session.generalizer().level());
        context.typeVariables().define(written.name(), made);
        return made;
    }

    /** Type parameters declared in angle brackets, at the current level; their names become known. */
    List<TypeVariable> declare(List<TypeParameter> parameters, Context context, boolean generic) {
        List<TypeVariable> variables = new ArrayList<>();
        for (TypeParameter parameter : parameters) {
            boolean measure = parameter.attributes().stream().anyMatch(a -> a.is("Measure"));
            TypeVariable variable = generic
                    ? TypeVariable.parameter(parameter.name(), measure, parameter.headType())
                    : TypeVariable.declared(
                            parameter.name(), measure, parameter.headType(), TypeVariable.Rigidity.RIGID, session.generalizer().level());
            if (variables.stream().anyMatch(v -> v.name().equals(parameter.name()))) {
                session.error("FS0037", "the type parameter `'" + parameter.name() + "` is declared twice", parameter.span());
            }
            variables.add(variable);
            context.typeVariables().define(parameter.name(), variable);
        }
        return variables;
    }

    /** Adds a declared constraint to its variable. */
    void constrain(TypeConstraint constraint, Context context) {
        switch (constraint) {
            case TypeConstraint.Simple(var variable, var kind, _) ->
                declare(variable(variable, context, false), Constraint.Simple.valueOf(kind.name()));
            case TypeConstraint.Subtype(var variable, var bound, _) -> postponingConstraints(
                    () -> declare(variable(variable, context, false), new Constraint.Subtype(check(bound, context))));
            case TypeConstraint.Enum(var variable, var underlying, _) ->
                declare(variable(variable, context, false), new Constraint.Enum(check(underlying, context)));
            case TypeConstraint.Same(var type, _) -> same(type, context);
            case TypeConstraint.HasMember member -> {
                TraitConstraint trait = trait(
                        member.supports(), member.isStatic(), member.name(), member.signature(), member.span(), context);
                for (Type support : trait.supports()) {
                    declare(support, new Constraint.Trait(trait));
                }
            }
        }
    }

    /** What a type asks of its own parameters is declared of the arguments that it is given. */
    private void same(TypeExpression written, Context context) {
        if (written instanceof TypeExpression.Named(var name, var arguments, _)) {
            Optional<TypeDefinition> found = find(name, arguments.size(), context, true);
            if (found.isPresent() && found.get().parameters().size() == arguments.size()) {
                List<TypeVariable> parameters = found.get().parameters();
                List<Type> given = arguments.stream().map(each -> variableOr(each, context)).toList();
                Substitution substitution = Substitution.of(parameters, given);
                for (int i = 0; i < given.size(); i++) {
                    for (Constraint constraint : parameters.get(i).constraints()) {
                        declare(given.get(i), constraint instanceof Constraint.Trait(var trait)
                                ? new Constraint.Trait(substitution.apply(trait, written.span())) : substitution.apply(constraint));
                    }
                }
            }
        }
    }

    private Type variableOr(TypeExpression written, Context context) {
        return written instanceof TypeExpression.Variable parameter ? variable(parameter, context, false) : check(written, context);
    }

    private static void declare(Type variable, Constraint constraint) {
        if (variable.resolved() instanceof TypeVariable open && !open.constraints().contains(constraint)) {
            open.declare(constraint);
        }
    }

    /** A member constraint as written; not demanded yet. */
    TraitConstraint trait(
            List<TypeExpression> supports, boolean isStatic, Identifier written, TypeExpression signature, Span span, Context context) {
        Identifier name = written;
        List<Type> supportTypes = all(supports, context);
        if (name.name().startsWith("%") && name.name().length() > 1 && !session.isLibrary()) {
            session.error("FS0039", "there is no member `" + name.name() + "`", name.span());
            name = new Identifier("_", name.span());
        }
        List<Type> arguments = new ArrayList<>();
        TypeExpression result = signature;
        if (signature instanceof TypeExpression.Function(var from, var to, _)) {
            if (from instanceof TypeExpression.Tuple(var items, _, _)) {
                arguments.addAll(all(items, context));
            } else {
                Type only = check(from, context);
                if (!session.known().isUnit(only)) {
                    arguments.add(only);
                }
            }
            result = to;
        }
        return new TraitConstraint(supportTypes, OperatorNames.compiled(name.name()), isStatic, arguments, check(result, context), span);
    }

    private Type named(TypeExpression.Named written, Context context) {
        int count = written.arguments().size();
        session.holes().name(Inspection.Wanted.TYPE, written.name().parts(), Type.ERRONEOUS, context);
        Optional<TypeDefinition> found = find(written.name(), count, context, true);
        if (found.isEmpty()) {
            for (TypeExpression argument : written.arguments()) {
                check(argument, context);
            }
            return Type.ERRONEOUS;
        }
        TypeDefinition definition = found.get();
        Access.check(session, definition, written.name().last().span(), context);
        List<TypeVariable> parameters = definition.parameters();
        boolean number = parameters.isEmpty() || parameters.size() == 1 && parameters.getFirst().isMeasure();
        if (number && count == 1 && session.known().kindOf(target(definition)).isPresent()) {
            if (written.arguments().getFirst().span().start() < written.name().span().start()) {
                session.error("FS0706", "`" + written.name().text() + "` takes no type before it", written.span());
                return new Type.Named(((Type.Named) target(definition)).definition(), List.of());
            }
            Measure measure = measure(written.arguments().getFirst(), context);
            return new Type.Named(((Type.Named) target(definition)).definition(), measure.isOne() ? List.of() : List.of(measure));
        }
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean measure = i < parameters.size() && parameters.get(i).isMeasure();
            arguments.add(measure ? measure(written.arguments().get(i), context) : check(written.arguments().get(i), context));
        }
        return apply(definition, arguments, written.span());
    }

    private static Type target(TypeDefinition definition) {
        return definition.abbreviated().map(Type::resolved).filter(t -> t instanceof Type.Named).orElse(definition.ofParameters());
    }

    /** A definition applied to as many arguments as it has parameters; abbreviations are expanded, constraints required. */
    Type apply(TypeDefinition definition, List<Type> arguments, Span span) {
        Substitution substitution = requireConstraints(definition, arguments, span);
        if (definition.kind() == TypeDefinition.Kind.ABBREVIATION) {
            Type expanded = definition.abbreviated().map(substitution::apply).orElse(Type.ERRONEOUS);
            if (TypeSize.isTooLarge(expanded)) {
                session.report(TypeErrors.tooLarge(span));
                return Type.ERRONEOUS;
            }
            return expanded;
        }
        if (definition.kind() == TypeDefinition.Kind.MEASURE) {
            session.error("FS0704", "`" + definition.name() + "` is a unit of measure, and a type is expected", span);
            return Type.ERRONEOUS;
        }
        if (definition.symbol().equals(WellKnown.FUNCTION)) {
            return new Type.Function(arguments.get(0), arguments.get(1));
        }
        return new Type.Named(definition, arguments);
    }

    /** Requires of the arguments what the definition's parameters require; answers the arguments for the parameters. */
    Substitution requireConstraints(TypeDefinition definition, List<Type> arguments, Span span) {
        Substitution substitution = Substitution.of(definition.parameters(), arguments);
        Runnable require = () -> session.generalizer().constrain(definition.parameters(), arguments, substitution)
                .ifPresent(failure -> session.errors().unmet(failure, span));
        if (postponed.isEmpty()) {
            require.run();
        } else {
            postponed.getLast().add(require);
        }
        return substitution;
    }

    /** The definition a name means; {@code arity} may be -1 for any. Reports FS0039 or FS0033 when {@code report}. */
    Optional<TypeDefinition> find(LongIdentifier name, int arity, Context context, boolean report) {
        List<TypeDefinition> candidates = candidates(name, context);
        for (TypeDefinition each : candidates) {
            if (arity < 0 || each.parameters().size() == arity) {
                return Optional.of(each);
            }
        }
        for (TypeDefinition each : candidates) {
            if (each.parameters().isEmpty() && arity == 1 && session.known().kindOf(target(each)).isPresent()) {
                return Optional.of(each);
            }
        }
        if (report) {
            if (candidates.isEmpty()) {
                reportMissing(name, context);
            } else {
                TypeDefinition first = candidates.getFirst();
                session.error("FS0033", "the type `" + first.name() + "` takes " + counted(first.parameters().size())
                        + ", but here it is given " + arity, name.span());
            }
        }
        return Optional.empty();
    }

    private static String counted(int number) {
        return Counted.of(number, "type argument");
    }

    /** All definitions a dotted name may mean, the nearest first. */
    List<TypeDefinition> candidates(LongIdentifier name, Context context) {
        List<Identifier> parts = name.parts();
        if (parts.size() == 1) {
            return context.scope().types(parts.getFirst().name());
        }
        List<TypeDefinition> found = new ArrayList<>();
        for (ModuleContents module : session.lookup().modules(parts.subList(0, parts.size() - 1), context)) {
            found.addAll(module.types().getOrDefault(parts.getLast().name(), List.of()));
        }
        return found;
    }

    private void reportMissing(LongIdentifier name, Context context) {
        List<Identifier> parts = name.parts();
        for (int i = 1; i < parts.size(); i++) {
            if (session.lookup().modules(parts.subList(0, i), context).isEmpty()) {
                session.names().undefined("namespace or module", parts.get(i - 1).name(), parts.get(i - 1).span(),
                        context.scope().moduleNames());
                return;
            }
        }
        session.names().undefined("type", parts.getLast().name(), parts.getLast().span(), context.scope().typeNames());
    }

    /** A unit of measure as written. */
    Measure measure(TypeExpression expression, Context context) {
        return switch (expression) {
            case TypeExpression.MeasureOne _ -> Measure.ONE;
            case TypeExpression.MeasureProduct(var left, var right, _) -> measure(left, context).times(measure(right, context));
            case TypeExpression.MeasureQuotient(var left, var right, _) -> measure(left, context).times(measure(right, context).inverse());
            case TypeExpression.MeasurePower(var base, var numerator, var denominator, _) ->
                    measure(base, context).power(Measure.Fraction.of(numerator, denominator));
            case TypeExpression.Variable written -> {
                Optional<TypeVariable> declared = context.typeVariables().find(written.name());
                if (declared.isPresent() && !declared.get().isMeasure() && declared.get().rigidity() == TypeVariable.Rigidity.RIGID) {
                    session.error("FS0702", "`'" + written.name() + "` is declared as a type; a unit's parameter is declared `[<Measure>] '"
                            + written.name() + "`", written.span());
                    yield Measure.ONE;
                }
                yield Measure.from(variable(written, context, true));
            }
            case TypeExpression.Anonymous _ -> Measure.of(TypeVariable.freshMeasure(session.generalizer().level()));
            case TypeExpression.Named named -> {
                Optional<TypeDefinition> found = find(named.name(), 0, context, true);
                if (found.isPresent() && found.get().kind() != TypeDefinition.Kind.MEASURE) {
                    session.error("FS0705", "`" + named.name().text() + "` is a type, and a unit of measure is expected", named.span());
                    yield Measure.ONE;
                }
                Measure measure = found.map(Measure::of).orElse(Measure.ONE);
                for (TypeExpression factor : named.arguments()) {
                    measure = measure(factor, context).times(measure);
                }
                yield measure;
            }
            case TypeExpression.Function _, TypeExpression.Parenthesized _, TypeExpression.Tuple _, TypeExpression.Array _,
                    TypeExpression.Flexible _, TypeExpression.AnonymousRecord _, TypeExpression.Constrained _, TypeExpression.Parameter _ -> {
                session.error("FS0705", "a type stands where a unit of measure is expected", expression.span());
                yield Measure.ONE;
            }
        };
    }

    /** The interface or class of that name, with its arguments filled in from {@code written}. */
    Optional<Type.Named> namedType(TypeExpression written, Context context) {
        Type type = check(written, context);
        return type.resolved() instanceof Type.Named named ? Optional.of(named) : Optional.empty();
    }

    /** The members' view of a type: its definition's parameters replaced. */
    static Type seenFrom(Type.Named owner, Type type) {
        return Hierarchy.substitution(owner).apply(type);
    }
}
