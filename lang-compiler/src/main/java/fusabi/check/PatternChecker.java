package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Patterns: what they bind, what type they have, and their core. */
final class PatternChecker {

    private final Session session;
    private final CasePatterns cases;

    PatternChecker(Session session) {
        this.session = session;
        this.cases = new CasePatterns(session, this);
    }

    /** A pattern that matches values of {@code expected}; what it binds is added to {@code names}. */
    Supplier<CorePattern> check(Pattern pattern, Type expected, Context context, BoundNames names) {
        return switch (pattern) {
            case Pattern.Wildcard(var span) -> () -> new CorePattern.Any(span);
            case Pattern.Constant(var literal, var span) -> constant(literal, span, expected, context);
            case Pattern.Named named -> named(named, expected, context, names);
            case Pattern.NamedFields fields -> cases.namedFields(fields, expected, context, names);
            case Pattern.As(var left, var right, var span) -> both(List.of(left, right), span, expected, context, names);
            case Pattern.And(var patterns, var span) -> both(patterns, span, expected, context, names);
            case Pattern.Or or -> or(or, expected, context, names);
            case Pattern.Cons cons -> cons(cons, expected, context, names);
            case Pattern.Tuple tuple -> tuple(tuple, expected, context, names);
            case Pattern.ListOf(var items, var span) -> listOf(items, span, expected, context, names);
            case Pattern.ArrayOf(var items, var span) -> {
                Type element = session.fresh();
                session.unify(expected, session.known().array(element), span);
                List<Supplier<CorePattern>> parts = all(items, element, context, names);
                yield () -> new CorePattern.ArrayOf(finish(parts), span);
            }
            case Pattern.Record record -> session.records().pattern(record, expected, context, names);
            case Pattern.TypeTest(var type, var span) -> {
                Type tested = session.typeExpressions().check(type, context);
                session.casts().checkTest(expected, tested, span);
                yield session.casts().pattern(tested, span);
            }
            case Pattern.Annotated(var inner, var type, var span) -> {
                Type annotated = session.typeExpressions().check(type, context);
                session.unify(expected, annotated, span);
                yield check(inner, annotated, context, names);
            }
            case Pattern.Optional(var name, var span) -> {
                if (names.place() != BoundNames.Place.MEMBER) {
                    session.report(Diagnostic.error("FS0718", "only members have optional parameters", span)
                            .noting("A function can take an option, `x: int option`, or be a `static member` of a type."));
                    yield variable(name, Type.ERRONEOUS, names);
                }
                session.unify(expected, session.known().option(session.fresh()), span);
                yield variable(name, expected, names);
            }
            case Pattern.Attributed(_, var inner, _) -> check(inner, expected, context, names);
            case Pattern.Parenthesized(var inner, _) -> check(inner, expected, context, names);
            case Pattern.Embedded(_, var span) -> {
                session.error("FS0010", "an expression cannot stand in this pattern", span);
                yield () -> new CorePattern.Any(span);
            }
        };
    }

    List<Supplier<CorePattern>> all(List<Pattern> patterns, Type expected, Context context, BoundNames names) {
        List<Supplier<CorePattern>> parts = new ArrayList<>(patterns.size());
        for (Pattern each : patterns) {
            parts.add(check(each, expected, context, names));
        }
        return parts;
    }

    static List<CorePattern> finish(List<Supplier<CorePattern>> parts) {
        List<CorePattern> finished = new ArrayList<>(parts.size());
        for (Supplier<CorePattern> part : parts) {
            finished.add(part.get());
        }
        return finished;
    }

    private Supplier<CorePattern> constant(Literal literal, Span span, Type expected, Context context) {
        if (literal instanceof Literal.Null) {
            session.unifier().require(expected, Constraint.Simple.NULL).ifPresent(f -> session.errors().unmet(f, span));
            return () -> new CorePattern.Null(span);
        }
        session.unify(expected, session.expressions().typeOf(literal, span), span);
        if (literal instanceof Literal.Unit) {
            return () -> new CorePattern.Any(span);
        }
        return () -> new CorePattern.Constant(literal, span);
    }

    private Supplier<CorePattern> named(Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        List<Identifier> parts = pattern.name().parts();
        session.holes().name(Inspection.Wanted.PATTERN, parts, expected, context);
        Optional<NameLookup.Head> head = session.lookup().pattern(parts, context);
        if (head.isPresent() && head.get() instanceof NameLookup.Head.OfItem(var item, var used, _) && used == parts.size()) {
            if (used == 1 && item instanceof Item.OfValue && Character.isLowerCase(parts.getFirst().name().charAt(0))) {
                session.warning("FS3190",
                        "a literal whose name begins with a small letter does not match in a pattern: this is a new variable",
                        pattern.span());
            } else {
                Optional<Supplier<CorePattern>> found = item(item, pattern, expected, context, names);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        if (parts.size() > 1 && session.lookup().expression(parts, context).orElse(null) instanceof NameLookup.Head.OfItem(Item.OfValue _, var length, _)
                && length == parts.size()) {
            session.report(Diagnostic.error("FS0689", "`" + pattern.name().text() + "` is a value, and no pattern", pattern.name().span())
                    .noting("To compare with it write a guard: `| x when x = " + pattern.name().text() + " -> …`."));
            return erroneous(pattern, context, names);
        }
        if (parts.size() > 1) {
            if (head.isPresent() && head.get() instanceof NameLookup.Head.OfType(var definitions, var used) && used == parts.size() - 1) {
                Optional<Supplier<CorePattern>> found = ofType(definitions, pattern, expected, context, names);
                if (found.isPresent()) {
                    return found.get();
                }
                session.names().undefined("case", parts.getLast().name(), parts.getLast().span(),
                        definitions.getFirst().cases().stream().map(UnionCase::name).toList());
            } else {
                session.lookup().reportUndefined(parts, context, "pattern");
            }
            return erroneous(pattern, context, names);
        }
        Identifier name = parts.getFirst();
        if (!pattern.arguments().isEmpty()) {
            session.lookup().reportUndefined(parts, context, "pattern");
            return erroneous(pattern, context, names);
        }
        if (names.place() == BoundNames.Place.RULE && Character.isUpperCase(name.name().charAt(0))) {
            session.report(session.names().withSuggestion(Diagnostic
                    .warning("FS0049", "`" + name.name() + "` is no case here but a new variable, which matches everything", name.span())
                    .noting("Variables in patterns begin with a small letter; a capital one is usually a misspelt or unopened case."),
                    name.name(), context.scope().patternNames()));
        }
        return variable(name, expected, names);
    }

    private Supplier<CorePattern> erroneous(Pattern.Named pattern, Context context, BoundNames names) {
        for (Pattern argument : pattern.arguments()) {
            if (!(argument instanceof Pattern.Embedded)) {
                check(argument, Type.ERRONEOUS, context, names);
            }
        }
        return () -> new CorePattern.Any(pattern.span());
    }

    private Optional<Supplier<CorePattern>> item(Item item, Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        return switch (item) {
            case Item.OfCase(var unionCase) -> Optional.of(cases.unionCase(unionCase, pattern, expected, context, names));
            case Item.OfException(var exception) -> Optional.of(cases.exception(exception, pattern, expected, context, names));
            case Item.OfActiveCase(var active, var index) -> {
                session.valueUses().checkUse(active.function(), pattern.name().span(), context);
                yield Optional.of(cases.active(active, index, pattern, expected, context, names));
            }
            case Item.OfValue(var value) when value.literal().isPresent() -> {
                session.valueUses().checkUse(value, pattern.name().span(), context);
                session.unify(expected, value.scheme().type(), pattern.span());
                yield Optional.of(() -> literal(value, pattern.span()));
            }
            case Item.OfValue _, Item.OfStaticMember _ -> Optional.empty();
        };
    }

    private CorePattern literal(Value value, Span span) {
        if (value.scheme().type().resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.ENUM
                && value.literal().get() instanceof Literal.Int32(var bits)) {
            return new CorePattern.EnumConstant(session.patternShapes().ofEnum(named.definition()), bits, span);
        }
        return value.literal().get() instanceof Literal.Null ? new CorePattern.Null(span)
                : new CorePattern.Constant(value.literal().get(), span);
    }

    private Optional<Supplier<CorePattern>> ofType(
            List<TypeDefinition> definitions, Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        String last = pattern.name().last().name();
        for (TypeDefinition each : definitions) {
            TypeDefinition definition = each.abbreviated().map(Type::resolved).filter(t -> t instanceof Type.Named)
                    .map(t -> ((Type.Named) t).definition()).orElse(each);
            Optional<UnionCase> unionCase = definition.unionCase(last);
            if (unionCase.isPresent()) {
                return Optional.of(cases.unionCase(unionCase.get(), pattern, expected, context, names));
            }
            Long bits = definition.enumValues().get(last);
            if (bits != null) {
                session.unify(expected, definition.ofParameters(), pattern.span());
                return Optional.of(() -> new CorePattern.EnumConstant(session.patternShapes().ofEnum(definition), bits.intValue(), pattern.span()));
            }
            Optional<Literals.Constant> constant = Literals.member(session, definition, last);
            if (constant.isPresent()) {
                session.unify(expected, constant.get().type(), pattern.span());
                return Optional.of(() -> new CorePattern.Constant(constant.get().value(), pattern.span()));
            }
        }
        return Optional.empty();
    }

    /** A name that is a variable. */
    Supplier<CorePattern> variable(Identifier name, Type type, BoundNames names) {
        if (names.values().containsKey(name.name())) {
            session.error("FS0038", "`" + name.name() + "` is bound twice in this pattern", name.span());
        }
        Optional<Value> shared = names.shared(name.name());
        Variable variable;
        if (shared.isPresent() && shared.get().storage() instanceof Value.Storage.Local(var existing)) {
            session.unify(shared.get().scheme().type(), type, name.span());
            variable = existing;
            names.add(shared.get());
        } else {
            variable = names.isMutable() ? Variable.mutable(name.name()) : Variable.of(name.name());
            Value value = Value.local(name.name(), type, variable);
            value.setDeclaredAt(name.span());
            session.observer().typed(name.span(), type);
            session.observer().value(name.span(), value);
            names.add(value);
        }
        return () -> new CorePattern.Bind(variable, new CorePattern.Any(name.span()), name.span());
    }

    private Supplier<CorePattern> both(List<Pattern> patterns, Span span, Type expected, Context context, BoundNames names) {
        List<Supplier<CorePattern>> parts = new ArrayList<>();
        Type type = expected;
        for (Pattern each : patterns) {
            parts.add(check(each, type, context, names));
            if (each.unparenthesized() instanceof Pattern.TypeTest(var test, _)) {
                type = session.typeExpressions().check(test, context);
            }
        }
        return () -> {
            List<CorePattern> finished = finish(parts);
            if (finished.size() == 2 && finished.get(1) instanceof CorePattern.Bind(var variable, CorePattern.Any _, var at)
                    && finished.get(0) instanceof CorePattern.TypeTest(var test, CorePattern.Any _, var where)) {
                return new CorePattern.TypeTest(test, new CorePattern.Bind(variable, new CorePattern.Any(at), at), where);
            }
            if (finished.size() == 2 && finished.get(1) instanceof CorePattern.Bind(var variable, CorePattern.Any _, _)) {
                return new CorePattern.Bind(variable, finished.get(0), span);
            }
            return new CorePattern.And(finished, span);
        };
    }

    private Supplier<CorePattern> or(Pattern.Or or, Type expected, Context context, BoundNames names) {
        List<Pattern> alternatives = new ArrayList<>();
        Pattern rest = or;
        while (rest instanceof Pattern.Or(var left, var right, _)) {
            alternatives.addFirst(right);
            rest = left;
        }
        alternatives.addFirst(rest);
        BoundNames first = new BoundNames(names.place(), names.isMutable());
        List<Supplier<CorePattern>> parts = new ArrayList<>();
        parts.add(check(alternatives.getFirst(), expected, context, first.sharing(names)));
        for (Pattern each : alternatives.subList(1, alternatives.size())) {
            BoundNames other = names.alternative(first);
            parts.add(check(each, expected, context, other));
            if (!other.values().keySet().equals(first.values().keySet())) {
                session.error("FS0018", "the two sides of this `|` pattern bind different variables", or.span());
                other.values().forEach((name, value) -> {
                    if (!first.values().containsKey(name)) {
                        first.add(value);
                    }
                });
            }
        }
        for (Value value : first.values().values()) {
            if (names.values().containsKey(value.name())) {
                session.error("FS0038", "`" + value.name() + "` is bound twice in this pattern", or.span());
            }
            names.add(value);
        }
        return () -> {
            List<CorePattern> finished = finish(parts);
            CorePattern result = finished.getFirst();
            for (CorePattern each : finished.subList(1, finished.size())) {
                result = new CorePattern.Or(result, each, or.span());
            }
            return result;
        };
    }

    private Supplier<CorePattern> cons(Pattern.Cons cons, Type expected, Context context, BoundNames names) {
        Type element = session.fresh();
        Type list = session.known().list(element);
        session.unify(expected, list, cons.span());
        List<Supplier<CorePattern>> heads = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Pattern rest = cons;
        while (rest instanceof Pattern.Cons(var head, var tail, var span)) {
            heads.add(check(head, element, context, names));
            spans.add(span);
            rest = tail;
        }
        Supplier<CorePattern> last = check(rest, list, context, names);
        TypeDefinition definition = session.known().get(WellKnown.LIST, 1);
        return () -> {
            CorePattern result = last.get();
            for (int i = heads.size() - 1; i >= 0; i--) {
                result = new CorePattern.Case(session.patternShapes().ofUnion(definition), 1, List.of(heads.get(i).get(), result), spans.get(i));
            }
            return result;
        };
    }

    private Supplier<CorePattern> listOf(List<Pattern> items, Span span, Type expected, Context context, BoundNames names) {
        Type element = session.fresh();
        session.unify(expected, session.known().list(element), span);
        List<Supplier<CorePattern>> parts = all(items, element, context, names);
        TypeDefinition definition = session.known().get(WellKnown.LIST, 1);
        return () -> {
            CorePattern result = new CorePattern.Case(session.patternShapes().ofUnion(definition), 0, List.of(), span);
            for (int i = parts.size() - 1; i >= 0; i--) {
                result = new CorePattern.Case(session.patternShapes().ofUnion(definition), 1, List.of(parts.get(i).get(), result), span);
            }
            return result;
        };
    }

    private Supplier<CorePattern> tuple(Pattern.Tuple tuple, Type expected, Context context, BoundNames names) {
        List<Type> types = new ArrayList<>();
        if (expected.resolved() instanceof Type.Tuple known && known.items().size() == tuple.items().size()
                && known.struct() == tuple.struct()) {
            types.addAll(known.items());
        } else {
            tuple.items().forEach(_ -> types.add(session.fresh()));
            if (!session.unify(expected, new Type.Tuple(types, tuple.struct()), tuple.span())) {
                types.replaceAll(_ -> Type.ERRONEOUS);
            }
        }
        List<Supplier<CorePattern>> parts = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            parts.add(check(tuple.items().get(i), types.get(i), context, names));
        }
        return () -> new CorePattern.Product(Core.tupleLayout(parts.size(), tuple.struct()), List.of(), finish(parts), tuple.span());
    }

    /** The type of a field as an instance of its owner sees it. */
    Type fieldType(Field field, List<Type> arguments) {
        return Substitution.of(field.owner().parameters(), arguments).apply(field.type());
    }
}
