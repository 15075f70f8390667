package fusabi.types;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Member constraints met by members that some type declares. */
final class DeclaredMembers {

    private static final Optional<Failure> OK = Optional.empty();

    private final Unifier unifier;
    private final Witnesses witnesses;

    DeclaredMembers(Unifier unifier, Witnesses witnesses) {
        this.unifier = unifier;
        this.witnesses = witnesses;
    }

    private record Candidate(Member member, Type.Named owner) {}

    /** Solves the constraint when one member fits; several that fit equally well wait for more to be known, unless one is to be guessed. */
    Optional<Failure> attempt(TraitConstraint trait, boolean guess, boolean allKnown) {
        List<Candidate> candidates = candidates(trait);
        if (candidates.isEmpty()) {
            if (!trait.isStatic() && trait.arguments().isEmpty() && solveByField(trait)) {
                return OK;
            }
            return Optional.of(new Failure.NoMember(trait));
        }
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (probe(trait, candidate)) {
                fitting.add(candidate);
            }
        }
        if (fitting.isEmpty()) {
            return Optional.of(new Failure.NoMember(trait));
        }
        if (fitting.size() > 1) {
            fitting = mostSpecific(fitting);
        }
        if (fitting.size() > 1 && !guess && (!allKnown || hasUnknown(trait))) {
            return OK;
        }
        Candidate chosen = fitting.getFirst();
        Substitution instance = new Substitution();
        Optional<Failure> failure = unifyWith(trait, chosen, instance);
        if (failure.isPresent()) {
            return failure;
        }
        List<TraitConstraint> needed = chosen.member().witnesses().stream().map(each -> instance.apply(each, trait.span())).toList();
        TraitConstraint.Solution call = call(chosen, trait, needed);
        int given = trait.arguments().size() - outs(trait, chosen.member());
        unifier.settle(trait, given == trait.arguments().size() ? call : (arguments, span) ->
                storing(call.call(arguments.subList(0, given), span), arguments.subList(given, arguments.size()), span));
        for (TraitConstraint each : needed) {
            Optional<Failure> next = unifier.demand(each);
            failure = failure.isPresent() ? failure : next;
        }
        return failure;
    }

    /** Makes the constraint what the interface above its type says that it is. */
    Optional<Failure> resemble(TraitConstraint trait) {
        List<Candidate> fitting = candidates(trait).stream().filter(candidate -> probe(trait, candidate)).toList();
        return fitting.size() == 1 ? unifyWith(trait, fitting.getFirst(), new Substitution()) : OK;
    }

    /** The static members without a body of an interface, as the parameter that is below it has them. */
    List<TraitConstraint> staticSlots(Type bound, TypeVariable parameter, Span span) {
        List<TraitConstraint> slots = new ArrayList<>();
        for (Type each : unifier.hierarchy().ancestry(bound)) {
            if (each.resolved() instanceof Type.Named named) {
                Substitution seen = Hierarchy.substitution(named);
                for (Member member : named.definition().allMembers()) {
                    if (member.isStatic() && member.is(Member.Trait.ABSTRACT)) {
                        List<Type> arguments = member.parameters().stream().map(given -> seen.apply(given.type())).toList();
                        slots.add(new TraitConstraint(List.of(parameter), member.name(), true, arguments, seen.apply(member.result()), span));
                    }
                }
            }
        }
        return slots;
    }

    /** Those that no other one betters: its parameters are the others' or derive from them. */
    private List<Candidate> mostSpecific(List<Candidate> candidates) {
        List<Candidate> best = candidates.stream()
                .filter(each -> candidates.stream().noneMatch(other -> other != each && betters(other, each) && !betters(each, other)))
                .toList();
        return best.isEmpty() ? candidates : best;
    }

    private boolean betters(Candidate a, Candidate b) {
        List<Member.Parameter> first = a.member().parameters();
        List<Member.Parameter> second = b.member().parameters();
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            Type general = second.get(i).type().resolved();
            Type special = first.get(i).type().resolved();
            boolean same = special instanceof Type.Named s && general instanceof Type.Named g && s.definition() == g.definition();
            boolean open = general instanceof TypeVariable && !(special instanceof TypeVariable);
            if (!same && !open && !isSubtype(special, general)) {
                return false;
            }
        }
        return true;
    }

    private boolean probe(TraitConstraint trait, Candidate candidate) {
        boolean[] fits = new boolean[1];
        unifier.trial(() -> {
            fits[0] = fits(trait, candidate);
            return false;
        });
        return fits[0];
    }

    private static boolean hasUnknown(TraitConstraint trait) {
        return trait.result().resolved() instanceof TypeVariable
                || trait.arguments().stream().anyMatch(type -> type.resolved() instanceof TypeVariable);
    }

    private boolean fits(TraitConstraint trait, Candidate candidate) {
        return unifyWith(trait, candidate, new Substitution()).isEmpty();
    }

    /** Makes the constraint what the member is; {@code substitution} is told what the type parameters stand for. */
    private Optional<Failure> unifyWith(TraitConstraint trait, Candidate candidate, Substitution substitution) {
        Member member = candidate.member();
        substitution.putAll(Hierarchy.substitution(candidate.owner()));
        for (TypeVariable parameter : member.typeParameters()) {
            Type fresh = parameter.isMeasure() ? TypeVariable.freshMeasure(1_000_000) : TypeVariable.fresh(1_000_000);
            substitution.put(parameter, fresh);
        }
        List<Type> parameters = new ArrayList<>();
        for (List<Member.Parameter> group : member.groups()) {
            group.forEach(p -> parameters.add(substitution.apply(p.type())));
        }
        List<Type> arguments = trait.arguments();
        int outs = outs(trait, member);
        if (outs > 0) {
            Type.Tuple all = (Type.Tuple) substitution.apply(member.result()).resolved();
            Optional<Failure> failure = unifier.unify(trait.result(), all.items().getFirst());
            for (int i = 0; i < outs && failure.isEmpty(); i++) {
                failure = unifier.unify(unifier.known().addressed(arguments.get(parameters.size() + i)).orElseThrow(), all.items().get(1 + i));
            }
            for (int i = 0; i < parameters.size() && failure.isEmpty(); i++) {
                failure = unifier.unify(parameters.get(i), arguments.get(i));
            }
            return failure;
        }
        if (parameters.size() != arguments.size()) {
            if (arguments.size() == 1 && parameters.isEmpty() && unifier.known().isUnit(arguments.getFirst())) {
                return unifier.unify(trait.result(), substitution.apply(member.result()));
            }
            return Optional.of(new Failure.NoMember(trait));
        }
        for (int i = 0; i < parameters.size(); i++) {
            Type parameter = parameters.get(i);
            Type argument = arguments.get(i);
            Optional<Failure> failure = isSubtype(argument, parameter) ? OK : unifier.unify(parameter, argument);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return unifier.unify(trait.result(), substitution.apply(member.result()));
    }

    /** How many results the member gives beside its own where the constraint has places for them: {@code TryParse: string * byref<^T> -> bool}. */
    private int outs(TraitConstraint trait, Member member) {
        List<Type> arguments = trait.arguments();
        int count = arguments.size() - member.parameters().size();
        boolean fits = count > 0 && member.is(Member.Trait.OUT_RESULT) && member.result().resolved() instanceof Type.Tuple tuple
                && tuple.items().size() == count + 1
                && arguments.subList(arguments.size() - count, arguments.size()).stream().allMatch(each -> unifier.known().addressed(each).isPresent());
        return fits ? count : 0;
    }

    /** The call of a member that gives several results, of which those beside the first go to their places where the first is true. */
    private static CoreExpression storing(CoreExpression call, List<CoreExpression> places, Span span) {
        Variable all = Variable.of("all");
        CoreExpression found = new CoreExpression.GetField(new CoreExpression.Local(all, span), 0, span);
        List<CoreExpression> items = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            items.add(new CoreExpression.Apply(new CoreExpression.GetField(places.get(i), 1, span),
                    List.of(new CoreExpression.GetField(new CoreExpression.Local(all, span), i + 1, span)), span));
        }
        items.add(new CoreExpression.Constant(new Literal.Bool(true), span));
        CoreExpression stored = new CoreExpression.If(
                found, new CoreExpression.Sequence(items, span), new CoreExpression.Constant(new Literal.Bool(false), span), span);
        return new CoreExpression.Let(all, call, stored, span);
    }

    private boolean isSubtype(Type argument, Type parameter) {
        return parameter.resolved() instanceof Type.Named target && argument.resolved() instanceof Type.Named actual
                && target.definition() != actual.definition() && unifier.hierarchy().derives(actual, target.definition());
    }

    private List<Candidate> candidates(TraitConstraint trait) {
        String name = BuiltInMembers.plainName(trait.name());
        List<Candidate> found = new ArrayList<>();
        List<Type> supports = new ArrayList<>(trait.supports());
        if (name.equals("op_Explicit") || name.equals("op_Implicit")) {
            supports.add(trait.result());
        }
        for (Type support : supports) {
            if (support.resolved() instanceof TypeVariable variable) {
                for (Constraint constraint : variable.constraints()) {
                    if (constraint instanceof Constraint.Subtype(var bound)) {
                        addFrom(bound, name, trait, found);
                    }
                }
            } else {
                addFrom(support, name, trait, found);
            }
        }
        return found;
    }

    private void addFrom(Type support, String name, TraitConstraint trait, List<Candidate> found) {
        if (name.equals(TraitConstraint.CONSTRUCTOR)) {
            if (support.resolved() instanceof Type.Named made) {
                made.definition().constructors().forEach(member -> found.add(new Candidate(member, made)));
            }
            return;
        }
        for (Type each : unifier.hierarchy().ancestry(support)) {
            if (!(each.resolved() instanceof Type.Named named)) {
                continue;
            }
            List<Member> members = new ArrayList<>(named.definition().members(name));
            if (name.startsWith("get_") || name.startsWith("set_")) {
                named.definition().members(name.substring(4)).stream()
                        .filter(m -> m.kind() == (name.startsWith("get_") ? Member.Kind.GETTER : Member.Kind.SETTER)).forEach(members::add);
            }
            for (Member member : members) {
                boolean already = found.stream().anyMatch(c -> c.member() == member);
                if (!already && member.isStatic() == trait.isStatic() && (member.kind() != Member.Kind.SETTER || name.startsWith("set_"))) {
                    found.add(new Candidate(member, named));
                }
            }
        }
    }

    private boolean solveByField(TraitConstraint trait) {
        String name = trait.name().startsWith("get_") ? trait.name().substring(4) : trait.name();
        if (trait.supports().getFirst().resolved() instanceof Type.Named named && named.definition().field(name).isPresent()) {
            Field field = named.definition().field(name).get();
            if (unifier.unify(Hierarchy.substitution(named).apply(field.type()), trait.result()).isEmpty()) {
                unifier.settle(trait, (arguments, span) -> new CoreExpression.GetField(arguments.getFirst(), field.index(), span));
                return true;
            }
        }
        return false;
    }

    /** The call, with what the member itself needs of its type parameters after the receiver. */
    private TraitConstraint.Solution call(Candidate chosen, TraitConstraint trait, List<TraitConstraint> needed) {
        Member member = chosen.member();
        return (arguments, span) -> {
            if (member.selector().isPresent() && member.isStatic()) {
                String symbol = trait.supports().stream().flatMap(support -> implementation(support, member.selector().get()).stream()).findFirst()
                        .orElseThrow(() -> new IllegalStateException("no body of " + member.name()));
                List<CoreExpression> passed = arguments.isEmpty() ? List.of(new CoreExpression.Constant(new Literal.Unit(), span)) : arguments;
                return new CoreExpression.Apply(new CoreExpression.FunctionValue(symbol, passed.size(), span), passed, span);
            }
            if (member.selector().isPresent()) {
                return new CoreExpression.CallMethod(member.selector().get(), arguments, span);
            }
            List<CoreExpression> passed = new ArrayList<>(arguments);
            passed.addAll(member.isStatic() || member.kind() == Member.Kind.CONSTRUCTOR ? 0 : 1, needed.stream().map(each -> witnesses.function(each, span)).toList());
            if (passed.isEmpty()) {
                passed.add(new CoreExpression.Constant(new Literal.Unit(), span));
            }
            return new CoreExpression.Apply(new CoreExpression.FunctionValue(member.symbol(), member.arity(), span), passed, span);
        };
    }

    /** The function that the type, or a class above it, has for the slot. */
    private static Optional<String> implementation(Type type, String selector) {
        Type current = type.resolved();
        while (current instanceof Type.Named named) {
            String symbol = named.definition().methods().get(selector);
            if (symbol != null) {
                return Optional.of(symbol);
            }
            current = named.definition().base().map(Type::resolved).orElse(null);
        }
        return Optional.empty();
    }
}
