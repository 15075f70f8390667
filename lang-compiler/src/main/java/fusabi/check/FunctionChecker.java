package fusabi.check;

import fusabi.bytecode.Verifier;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Effort;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import fusabi.types.Failure;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One binding of a name, with or without parameters: its right side, its generalisation, its core. */
final class FunctionChecker {

    private final Session session;

    FunctionChecker(Session session) {
        this.session = session;
    }

    /**
     * A right side that has been checked, one level deeper than the let.
     *
     * @param parameters present for functions; a lambda on the right side of a plain name counts as parameters
     * @param witnesses  filled by generalisation: the hidden parameters
     */
    record Checked(
            Binding binding, Binding.Target.Name target, Type type, Optional<Parameters> parameters, Code body, List<TypeVariable> declared,
            List<Variable> witnesses, boolean generalizable) {

        int arity() {
            return parameters.map(p -> p.variables().size()).orElse(0);
        }
    }

    /** Checks a binding by itself, entering and leaving a level. */
    Checked check(Binding binding, Binding.Target.Name target, Context context) {
        return check(binding, target, context, Optional.empty());
    }

    /** Checks a binding by itself that must have the type {@code assumed}. */
    Checked check(Binding binding, Binding.Target.Name target, Context context, Optional<Type> assumed) {
        session.generalizer().enter();
        session.nameHints().enter(target.name().name());
        try {
            return open(binding, target, context, assumed);
        } finally {
            session.nameHints().leave();
            session.generalizer().leave();
        }
    }

    /** Checks a binding at the current level. */
    Checked open(Binding binding, Binding.Target.Name target, Context context, Optional<Type> assumed) {
        Context inner = context.nested().withOwnTypeVariables();
        List<TypeVariable> declared = session.typeExpressions().declare(target.typeParameters(), inner, false);
        return check(binding, target, inner, declared, assumed);
    }

    /** Checks a right side in a context that already knows its type parameters. */
    Checked check(Binding binding, Binding.Target.Name target, Context inner, List<TypeVariable> declared, Optional<Type> assumed) {
        target.constraints().forEach(constraint -> session.typeExpressions().constrain(constraint, inner));
        Context building = ActivePatterns.isName(target.name().name()) ? ActivePatterns.building(inner, target.name().name()) : inner;
        List<Pattern> patterns = target.parameters();
        Expression body = binding.body();
        Optional<TypeExpression> result = binding.result();
        if (patterns.isEmpty() && !binding.isMutable() && result.isEmpty() && body instanceof Expression.Lambda lambda) {
            patterns = lambda.parameters();
            body = lambda.body();
        }
        List<Type> types = new ArrayList<>();
        Type expected = assumed.orElse(null);
        for (Pattern _ : patterns) {
            if (expected != null && expected.resolved() instanceof Type.Function(var parameter, var rest)) {
                types.add(parameter);
                expected = rest;
            } else {
                types.add(session.fresh());
                expected = null;
            }
        }
        Optional<Parameters> parameters = patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(Parameters.check(session, patterns, types, building));
        Context scope = parameters.map(Parameters::context).orElse(building);
        Type resultType = result.map(t -> session.typeExpressions().check(t, scope)).orElse(expected != null ? expected : session.fresh());
        if (expected != null && result.isPresent()) {
            session.unify(resultType, expected, result.get().span());
        }
        Type type = Type.function(types, resultType);
        if (assumed.isPresent() && expected == null) {
            session.unify(assumed.get(), type, target.name().span());
        }
        Code code = session.expressions().check(body, Expected.convertible(
                resultType, result.isPresent() ? new Reason.Annotation(target.name().name()) : Reason.NONE), scope);
        boolean generalizable = parameters.isPresent() || !declared.isEmpty() || !binding.isMutable() && Values.isValue(body, scope,
                session);
        new ActivePatternRules(session).definition(binding, target, type);
        return new Checked(binding, target, type, parameters, code, declared, new ArrayList<>(), generalizable);
    }

    /** Finishes a binding that stands by itself: its value with a general type. */
    Value generalize(Checked checked, Value.Storage storage, Access access, String enclosing, boolean topLevel) {
        Value value = new Value(checked.target().name().name(), TypeScheme.of(checked.type()), storage, checked.binding().isMutable(),
                checked.binding().isInline(), access, enclosing);
        describe(value, checked);
        generalize(List.of(checked), List.of(value), topLevel);
        return value;
    }

    /** The same value found elsewhere. */
    Value placed(Checked checked, Value value, Value.Storage storage) {
        Value moved = new Value(
                value.name(), value.scheme(), storage, value.isMutable(), value.isInline(), value.access(), value.enclosing());
        moved.generalize(value.scheme(), value.witnesses());
        describe(moved, checked);
        return moved;
    }

    void describe(Value value, Checked checked) {
        checked.parameters().ifPresent(p -> value.setParameterNames(p.names()));
        value.setDeclaredAt(checked.target().name().span());
        value.setDoc(checked.binding().doc());
        Attributes.apply(session, value, checked.binding().attributes());
    }

    /** Generalises a group of bindings together, at the level outside of them. */
    void generalize(List<Checked> group, List<Value> values, boolean topLevel) {
        generalize(group, values, topLevel, group.stream().allMatch(c -> c.binding().isInline()));
    }

    /** @param inline whether operators on unknown types are left to the uses, by witnesses */
    void generalize(List<Checked> group, List<Value> values, boolean topLevel, boolean inline) {
        boolean general = group.stream().allMatch(Checked::generalizable);
        List<Type> types = group.stream().map(Checked::type).toList();
        List<TypeVariable> candidates = session.generalizer().generalizable(types);
        if (!general) {
            session.generalizer().demote(candidates);
            if (topLevel) {
                session.atEnd(() -> group.forEach(this::requireKnown));
            }
            return;
        }
        if (!inline) {
            candidates = settle(candidates, types, group.getFirst().target().name().span());
        }
        List<TypeVariable> all = new ArrayList<>(candidates);
        group.forEach(checked -> checked.declared().stream().filter(variable -> !all.contains(variable)).forEach(all::add));
        List<TraitConstraint> open = reachable(all).stream().filter(trait -> inline || trait.isDeclared()
                || !session.isLibrary() && group.size() == 1 && trait.isOfTypeItself()).toList();
        if (open.size() > Verifier.MAX_ARGUMENTS) {
            Binding.Target.Name target = group.getFirst().target();
            session.report(Diagnostic.error("FU0101", "`" + target.name().name() + "` asks more than " + Verifier.MAX_ARGUMENTS
                    + " things of its types", target.name().span())
                    .noting("What an inline function asks of its types, such as operators, is given to it as values. Write some of its types."));
            open = open.subList(0, Verifier.MAX_ARGUMENTS);
        }
        for (TraitConstraint trait : open) {
            for (Checked checked : group) {
                Variable witness = Variable.of("witness");
                checked.witnesses().add(witness);
                if (checked == group.getFirst()) {
                    session.traits().provide(trait, witness);
                }
            }
        }
        session.generalizer().quantify(candidates);
        group.forEach(this::quantifyDeclared);
        for (int i = 0; i < group.size(); i++) {
            Effort.spend(1 + candidates.size() / 2);
            Set<TypeVariable> order = new LinkedHashSet<>(group.get(i).declared());
            order.addAll(candidates);
            order.removeIf(v -> v.resolved() != v || !v.isGeneric());
            values.get(i).generalize(new TypeScheme(List.copyOf(order), group.get(i).type()), open);
            checkDeclared(group.get(i));
        }
    }

    /** Type parameters that the type does not mention: {@code typeof<'T>}. */
    private void quantifyDeclared(Checked checked) {
        session.generalizer().quantify(checked.declared().stream()
                .filter(variable -> variable.resolved() == variable && !variable.isGeneric()
                        && variable.level() > session.generalizer().level())
                .toList());
    }

    private List<TraitConstraint> reachable(List<TypeVariable> candidates) {
        return session.generalizer().openTraits(candidates);
    }

    /** Solves what is open on variables about to be generalised; what stays open keeps its variables from that. */
    private List<TypeVariable> settle(List<TypeVariable> candidates, List<Type> types, Span span) {
        for (Failure failure : session.generalizer().settleOrDemote(candidates)) {
            session.errors().unmet(failure, failure instanceof Failure.NoMember(var trait) ? trait.span() : span);
        }
        session.warnOfNarrowing(span);
        return session.generalizer().generalizable(types);
    }

    private void checkDeclared(Checked checked) {
        for (TypeVariable variable : checked.declared()) {
            if (variable.resolved() == variable && !variable.isGeneric()) {
                if (variable.level() > session.generalizer().level()) {
                    session.generalizer().quantify(List.of(variable));
                } else {
                    session.error("FS0670", "the type parameter `'" + variable.name() + "` escapes from its declaration",
                            checked.target().name().span());
                }
            }
        }
    }

    private void requireKnown(Checked checked) {
        if (session.hasErrors()) {
            return;
        }
        session.generalizer().settle(session.generalizer().generalizableAt(-1, checked.type()));
        session.generalizer().generalizableAt(-1, checked.type()).forEach(session.unifier()::takeBound);
        for (TypeVariable variable : session.generalizer().generalizableAt(-1, checked.type())) {
            session.report(Diagnostic
                    .error("FS0030", "`" + checked.target().name().name() + "` would have the generic type `" + checked.type()
                            + "`, but its right side is computed, so it has one type only", checked.target().name().span())
                    .noting("Give it a type annotation, use it so that the type is known, or make it a function with a parameter `()`."));
            session.unifier().unify(variable, Type.ERRONEOUS);
            return;
        }
    }

    /** What a pattern binds is generalised name by name. */
    void generalizePattern(BoundNames names, Binding binding) {
        List<Type> types = names.values().values().stream().map(v -> v.scheme().type()).toList();
        List<TypeVariable> candidates = session.generalizer().generalizable(types);
        if (binding.isMutable() || !Values.isSyntacticValue(binding.body())) {
            session.generalizer().demote(candidates);
            return;
        }
        List<TypeVariable> free = settle(candidates, types, binding.target().span());
        session.generalizer().quantify(free);
        for (Value value : names.values().values()) {
            Set<TypeVariable> own = new HashSet<>(session.generalizer().quantified(value.scheme().type()));
            value.generalize(new TypeScheme(free.stream().filter(own::contains).toList(), value.scheme().type()), List.of());
        }
    }

    /** The function or value as an expression: a lambda with witnesses first where there are any. */
    Code code(Checked checked, Value value) {
        return () -> {
            CoreExpression body = checked.body().finish();
            List<Variable> parameters = new ArrayList<>(checked.witnesses());
            if (checked.parameters().isPresent()) {
                parameters.addAll(checked.parameters().get().variables());
                body = checked.parameters().get().wrap(body);
            }
            return parameters.isEmpty() ? body : new CoreExpression.Lambda(value.name(), parameters, body, checked.binding().span());
        };
    }
}
