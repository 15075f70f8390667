package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.Zeros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The parameters of a member or constructor: curried groups of patterns, each pattern of a group one parameter of the core function. Made in two steps,
 * because others may use the member before its body is checked: {@link #read} finds the types, {@link #bind} the names.
 */
final class MemberParameters {

    /** One parameter as written. */
    private record Written(Pattern pattern, Member.Parameter parameter) {}

    private final Session session;
    private final List<List<Written>> groups;
    private BoundNames bound = new BoundNames(BoundNames.Place.MEMBER, false);

    private MemberParameters(Session session, List<List<Written>> groups) {
        this.session = session;
        this.groups = groups;
    }

    static MemberParameters read(Session session, List<Pattern> patterns, Context context) {
        List<List<Written>> groups = new ArrayList<>();
        for (Pattern each : patterns) {
            List<Written> group = new ArrayList<>();
            for (Pattern item : items(each)) {
                group.add(new Written(item, parameter(session, item, context)));
            }
            groups.add(group);
        }
        return new MemberParameters(session, groups);
    }

    /** A group as written: {@code ()} has no items, {@code (a, b)} two, {@code (())} one, which is unit, and {@code ((a, b))} one, which is a pair. */
    static List<Pattern> items(Pattern group) {
        return switch (group) {
            case Pattern.Constant(Literal.Unit _, _) -> List.of();
            case Pattern.Parenthesized(Pattern.Tuple(var tupled, var struct, _), _) when !struct -> tupled;
            default -> List.of(group);
        };
    }

    /** All items of all groups as one group: index parameters and value of a setter. */
    static List<Pattern> flatten(List<Pattern> groups) {
        List<Pattern> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(items(group)));
        Span span = groups.getFirst().span().covering(groups.getLast().span());
        return List.of(all.size() == 1 ? all.getFirst() : new Pattern.Parenthesized(new Pattern.Tuple(all, false, span), span));
    }

    private static Member.Parameter parameter(Session session, Pattern item, Context context) {
        List<Attribute> attributes = new ArrayList<>();
        boolean optional = false;
        Optional<TypeExpression> annotation = Optional.empty();
        Optional<String> name = Optional.empty();
        Pattern rest = item;
        while (true) {
            switch (rest) {
                case Pattern.Parenthesized(var inner, _) -> rest = inner;
                case Pattern.Attributed(var more, var inner, _) -> {
                    attributes.addAll(more);
                    rest = inner;
                }
                case Pattern.Annotated(var inner, var type, _) -> {
                    annotation = annotation.or(() -> Optional.of(type));
                    rest = inner;
                }
                default -> {
                    if (rest instanceof Pattern.Optional(var identifier, _)) {
                        optional = true;
                        name = Optional.of(identifier.name());
                    } else if (rest instanceof Pattern.Named(var identifier, var arguments, _) && identifier.isSimple()
                            && arguments.isEmpty()) {
                        name = Optional.of(identifier.last().name());
                    }
                    Type type = given(session, annotation.map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh), attributes);
                    Optional<Literal> omitted = Attributes.has(attributes, "Optional")
                            ? defaultValue(attributes).or(() -> Optional.of(zero(session, type))) : Optional.empty();
                    return new Member.Parameter(name.orElse(""), optional ? session.known().option(type) : type, optional,
                            Attributes.has(attributes, "ParamArray"), omitted);
                }
            }
        }
    }

    /** A place that {@code [<Out>]} says is only written. */
    static Type given(Session session, Type type, List<Attribute> attributes) {
        return Attributes.has(attributes, "Out")
                ? session.known().addressed(type).map(place -> session.known().named(KnownTypes.OUTREF, place)).orElse(type) : type;
    }

    /** What stands for an omitted argument of {@code [<Optional>]} without a value of its own. */
    private static Literal zero(Session session, Type type) {
        return session.known().isBool(type) ? new Literal.Bool(false)
                : session.known().kindOf(type).map(Zeros::of).orElse(new Literal.Null());
    }

    private static Optional<Literal> defaultValue(List<Attribute> attributes) {
        return attributes.stream().filter(a -> a.is("DefaultParameterValue")).findFirst().flatMap(Attribute::argument).flatMap(MemberParameters::literal);
    }

    private static Optional<Literal> literal(Expression argument) {
        return switch (argument) {
            case Expression.Constant(var literal, _) -> Optional.of(literal);
            case Expression.Parenthesized(var inner, _) -> literal(inner);
            default -> Optional.empty();
        };
    }

    /** The patterns one by one. */
    List<Pattern> patterns() {
        List<Pattern> all = new ArrayList<>();
        groups.forEach(group -> group.forEach(written -> all.add(written.pattern())));
        return all;
    }

    List<List<Member.Parameter>> signature() {
        List<List<Member.Parameter>> signature = new ArrayList<>();
        for (List<Written> group : groups) {
            signature.add(group.stream().map(Written::parameter).toList());
        }
        return signature;
    }

    List<Type> types() {
        List<Type> types = new ArrayList<>();
        groups.forEach(group -> group.forEach(written -> types.add(written.parameter().type())));
        return types;
    }

    /** What the parameters bind, and how to make a body from them. */
    record Bound(Context context, List<Supplier<Slot>> slots) {

        /** The variables of the core function and its body, patterns taken apart in it. */
        Finished finish(CoreExpression body) {
            List<Variable> variables = new ArrayList<>();
            List<Slot> made = new ArrayList<>();
            for (Supplier<Slot> each : slots) {
                Slot slot = each.get();
                made.add(slot);
                variables.addAll(slot.variables());
            }
            CoreExpression wrapped = body;
            for (Slot slot : made.reversed()) {
                wrapped = slot.around(wrapped);
            }
            return new Finished(variables, wrapped);
        }
    }

    record Finished(List<Variable> variables, CoreExpression body) {}

    /** One written pattern and the parameters it stands for: one, or all of a group that is written as a single pattern. */
    private record Slot(List<Variable> variables, Optional<CoreExpression> packed, CorePattern pattern) {

        CoreExpression around(CoreExpression body) {
            if (packed.isEmpty() && (pattern instanceof CorePattern.Any
                    || pattern instanceof CorePattern.Bind(_, CorePattern.Any _, _))) {
                return body;
            }
            CoreExpression value = packed.orElseGet(() -> Core.local(variables.getFirst(), pattern.span()));
            return new CoreExpression.Match(
                    value, List.of(new CoreExpression.Clause(pattern, Optional.empty(), body, pattern.span())),
                    CoreExpression.MatchKind.BINDING, pattern.span(), body.span());
        }
    }

    /** The names in scope, with the types that {@link #read} found. */
    Bound bind(Context context) {
        return bind(context, signature());
    }

    /**
     * The names in scope, with the types of the member this one implements: a group written as one pattern may stand for any number of parameters.
     */
    Bound bind(Context context, List<List<Member.Parameter>> wanted) {
        BoundNames names = new BoundNames(BoundNames.Place.MEMBER, false);
        bound = names;
        List<Supplier<Slot>> slots = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Written> group = groups.get(i);
            List<Member.Parameter> parameters = i < wanted.size() ? wanted.get(i) : List.of();
            if (group.size() == 1 && parameters.size() != 1) {
                slots.add(pack(group.getFirst().pattern(), parameters, context, names));
                continue;
            }
            for (int j = 0; j < group.size(); j++) {
                Written written = group.get(j);
                Type type = j < parameters.size() ? parameters.get(j).type() : written.parameter().type();
                Supplier<CorePattern> pattern = session.patterns().check(inner(written.pattern(), type), type, context, names);
                slots.add(() -> single(pattern.get()));
            }
        }
        return new Bound(names.in(context).handling(false).inside(context), slots);
    }

    private Pattern inner(Pattern pattern, Type type) {
        boolean place = session.known().is(type, KnownTypes.OUTREF);
        Pattern rest = pattern;
        while (true) {
            switch (rest) {
                case Pattern.Parenthesized(var inner, _) -> rest = inner;
                case Pattern.Attributed(_, var inner, _) -> rest = inner;
                case Pattern.Annotated(Pattern.Optional optional, _, _) -> rest = optional;
                case Pattern.Annotated(var inner, _, _) when place -> rest = inner;
                default -> {
                    return rest;
                }
            }
        }
    }

    private Slot single(CorePattern pattern) {
        Variable variable = pattern instanceof CorePattern.Bind(var bound, CorePattern.Any _, _) ? bound : Variable.of("argument");
        return new Slot(List.of(variable), Optional.empty(), pattern);
    }

    private Supplier<Slot> pack(Pattern written, List<Member.Parameter> parameters, Context context, BoundNames names) {
        Type type = parameters.isEmpty()
                ? session.known().unit()
                : new Type.Tuple(parameters.stream().map(Member.Parameter::type).toList(), false);
        Supplier<CorePattern> pattern = session.patterns().check(written, type, context, names);
        return () -> {
            List<Variable> variables = new ArrayList<>();
            for (Member.Parameter each : parameters) {
                variables.add(Variable.of(each.name().isEmpty() ? "argument" : each.name()));
            }
            List<CoreExpression> values = new ArrayList<>();
            for (Variable each : variables) {
                values.add(Core.local(each, written.span()));
            }
            CoreExpression packed = values.isEmpty() ? Core.unit(written.span()) : Core.tuple(values, written.span());
            return new Slot(variables, Optional.of(packed), pattern.get());
        };
    }

    /** Whether these parameters can implement a member with that signature. */
    boolean fits(List<List<Member.Parameter>> wanted) {
        if (groups.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            int written = groups.get(i).size();
            if (written != wanted.get(i).size() && !(session.isLibrary() && written == 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are as many parameters, group by group. */
    boolean fitsExactly(List<List<Member.Parameter>> wanted) {
        if (groups.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).size() != wanted.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    /** Makes the types as written equal to those of the member implemented. */
    void unifyWith(List<List<Member.Parameter>> wanted) {
        for (int i = 0; i < groups.size(); i++) {
            List<Written> group = groups.get(i);
            List<Member.Parameter> parameters = wanted.get(i);
            if (group.size() == parameters.size()) {
                for (int j = 0; j < group.size(); j++) {
                    Type slot = parameters.get(j).type();
                    Type written = group.get(j).parameter().type();
                    Optional<Type> place = session.known().addressed(written).filter(_ -> session.known().is(slot, KnownTypes.OUTREF));
                    session.unify(place.isPresent() ? session.known().addressed(slot).orElseThrow() : slot, place.orElse(written),
                            group.get(j).pattern().span());
                }
            }
        }
    }

    /** Every value that the parameters bind, once {@link #bind} has been called. */
    List<Value> values() {
        return List.copyOf(bound.values().values());
    }
}
