package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.resolve.ActivePattern;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Patterns that are a name with arguments: union cases, exceptions, active patterns. */
final class CasePatterns {

    private final Session session;
    private final PatternChecker patterns;

    CasePatterns(Session session, PatternChecker patterns) {
        this.session = session;
        this.patterns = patterns;
    }

    Supplier<CorePattern> unionCase(UnionCase unionCase, Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        TypeDefinition definition = unionCase.owner();
        Access.checkRepresentation(session, definition, pattern.name().span(), context);
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        session.unify(expected, new Type.Named(definition, arguments), pattern.span());
        List<Supplier<CorePattern>> fields = fields(unionCase.name(), unionCase.fields(), arguments, pattern, context, names);
        return () -> new CorePattern.Case(session.patternShapes().ofUnion(definition), unionCase.tag(), PatternChecker.finish(fields), pattern.span());
    }

    private List<Supplier<CorePattern>> fields(
            String name, List<Field> fields, List<Type> arguments, Pattern.Named pattern, Context context, BoundNames names) {
        List<Pattern> given = pattern.arguments();
        List<Supplier<CorePattern>> parts = new ArrayList<>();
        if (given.isEmpty() && fields.isEmpty()) {
            return parts;
        }
        if (fields.isEmpty()) {
            session.error("FS0725", "the case `" + name + "` has no fields, so it takes no pattern", pattern.span());
        } else if (given.isEmpty()) {
            session.error("FS0019", "the case `" + name + "` has " + counted(fields.size()) + ", and the pattern must say what to do with "
                    + (fields.size() == 1 ? "it" : "them") + ": `" + name + " _`", pattern.span());
        } else if (given.size() == 1 && fields.size() == 1) {
            parts.add(patterns.check(given.getFirst(), patterns.fieldType(fields.getFirst(), arguments), context, names));
            return parts;
        } else if (given.size() == 1 && given.getFirst() instanceof Pattern.Wildcard(var span)) {
            fields.forEach(_ -> parts.add(() -> new CorePattern.Any(span)));
            return parts;
        } else if (given.size() == 1 && given.getFirst().unparenthesized() instanceof Pattern.Tuple(var items, _, _)
                && items.size() == fields.size()) {
            for (int i = 0; i < items.size(); i++) {
                parts.add(patterns.check(items.get(i), patterns.fieldType(fields.get(i), arguments), context, names));
            }
            return parts;
        } else {
            boolean tuple = given.size() == 1 && given.getFirst().unparenthesized() instanceof Pattern.Tuple;
            session.error(tuple ? "FS0019" : fields.size() == 1 ? "FS0726" : "FS0727", "the case `" + name + "` has " + counted(fields.size()) + ", so its pattern is `"
                    + name
                    + " (" + String.join(", ", fields.stream().map(_ -> "_").toList()) + ")`", pattern.span());
        }
        for (Pattern each : given) {
            if (!(each instanceof Pattern.Embedded)) {
                patterns.check(each, Type.ERRONEOUS, context, names);
            }
        }
        fields.forEach(_ -> parts.add(() -> new CorePattern.Any(pattern.span())));
        return parts;
    }

    private static String counted(int fields) {
        return fields == 1 ? "one field" : fields + " fields";
    }

    Supplier<CorePattern> exception(TypeDefinition exception, Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        session.unify(expected, session.known().exception(), pattern.span());
        List<Field> fields = exception.fields();
        List<Supplier<CorePattern>> parts = fields(exception.name(), fields, List.of(), pattern, context, names);
        return () -> exceptionPattern(exception, PatternChecker.finish(parts), pattern.span());
    }

    private static CorePattern exceptionPattern(TypeDefinition exception, List<CorePattern> own, Span span) {
        List<CorePattern> all = new ArrayList<>();
        for (int i = 0; i < WellKnown.EXCEPTION_FIELDS; i++) {
            all.add(new CorePattern.Any(span));
        }
        all.addAll(own);
        CorePattern inner = own.isEmpty()
                ? new CorePattern.Any(span)
                : new CorePattern.Product(new LayoutReference(exception.symbol(), 0, all.size()), List.of(), all, span);
        return new CorePattern.TypeTest(exception.symbol(), inner, span);
    }

    Supplier<CorePattern> namedFields(Pattern.NamedFields pattern, Type expected, Context context, BoundNames names) {
        Optional<NameLookup.Head> head = session.lookup().pattern(pattern.name().parts(), context);
        UnionCase unionCase = null;
        if (head.isPresent() && head.get() instanceof NameLookup.Head.OfItem(Item.OfCase(var found), _, _)) {
            unionCase = found;
        } else if (head.isPresent() && head.get() instanceof NameLookup.Head.OfType(var definitions, _)) {
            unionCase = definitions.stream().flatMap(d -> d.unionCase(pattern.name().last().name()).stream()).findFirst().orElse(null);
        } else if (head.isPresent() && head.get() instanceof NameLookup.Head.OfItem(Item.OfException(var exception), _, _)) {
            session.unify(expected, session.known().exception(), pattern.span());
            List<Supplier<CorePattern>> parts = byName(exception.name(), exception.fields(), List.of(), pattern, context, names);
            return () -> exceptionPattern(exception, PatternChecker.finish(parts), pattern.span());
        }
        if (unionCase == null) {
            session.lookup().reportUndefined(pattern.name().parts(), context, "pattern");
            pattern.fields().forEach(field -> patterns.check(field.pattern(), Type.ERRONEOUS, context, names));
            return () -> new CorePattern.Any(pattern.span());
        }
        UnionCase found = unionCase;
        TypeDefinition definition = found.owner();
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        session.unify(expected, new Type.Named(definition, arguments), pattern.span());
        List<Supplier<CorePattern>> parts = byName(found.name(), found.fields(), arguments, pattern, context, names);
        return () -> new CorePattern.Case(session.patternShapes().ofUnion(definition), found.tag(), PatternChecker.finish(parts), pattern.span());
    }

    private List<Supplier<CorePattern>> byName(
            String name, List<Field> fields, List<Type> arguments, Pattern.NamedFields pattern, Context context, BoundNames names) {
        List<Supplier<CorePattern>> parts = new ArrayList<>();
        fields.forEach(_ -> parts.add(() -> new CorePattern.Any(pattern.span())));
        for (Pattern.Field each : pattern.fields()) {
            Identifier label = each.name().last();
            Optional<Field> field = fields.stream().filter(f -> f.name().equals(label.name())).findFirst();
            if (field.isEmpty()) {
                session.report(session.names().withSuggestion(
                        Diagnostic.error("FS3174", "the case `" + name + "` has no field `" + label.name() + "`",
                                label.span()),
                        label.name(), fields.stream().map(Field::name).toList()));
                patterns.check(each.pattern(), Type.ERRONEOUS, context, names);
            } else {
                int index = fields.indexOf(field.get());
                parts.set(index, patterns.check(each.pattern(), patterns.fieldType(field.get(), arguments), context, names));
            }
        }
        return parts;
    }

    Supplier<CorePattern> active(
            ActivePattern active, int index, Pattern.Named pattern, Type expected, Context context, BoundNames names) {
        Span span = pattern.span();
        Typed function = session.valueUses().use(active.function(), pattern.name().span(), Optional.empty());
        int arrows = 0;
        for (Type type = function.type().resolved(); type instanceof Type.Function f; type = f.result().resolved()) {
            arrows++;
        }
        int parameterCount = Math.max(0, arity(active, arrows) - 1);
        List<Pattern> given = pattern.arguments();
        boolean hasResultPattern = given.size() > parameterCount;
        ActivePatternRules rules = new ActivePatternRules(session);
        String name = active.cases().get(index);
        if (parameterCount > 0 && active.cases().size() > 1 && !given.isEmpty()) {
            session.error("FS0722", "`" + name + "` is one of several cases, and only an active pattern with one case takes arguments", span);
            given.forEach(each -> patterns.check(each, Type.ERRONEOUS, context, names));
            return () -> new CorePattern.Any(span);
        }
        Optional<Type> held = held(active, index, function.type(), parameterCount + 1);
        if (given.size() > parameterCount + 1 || given.size() < parameterCount || held.isEmpty() && hasResultPattern
                || !hasResultPattern && held.isPresent() && !rules.mayOmit(held.get())) {
            rules.wrongCount(name, parameterCount, held.isPresent(), span);
            given.forEach(each -> patterns.check(each, Type.ERRONEOUS, context, names));
            return () -> new CorePattern.Any(span);
        }
        List<Code> parameters = new ArrayList<>();
        Type type = function.type();
        for (int i = 0; i < parameterCount; i++) {
            Type.Function arrow = (Type.Function) type.resolved();
            Expression argument = toExpression(given.get(i));
            parameters.add(session.expressions().check(
                    argument, Expected.convertible(arrow.parameter(), new Reason.Argument(i + 1, active.cases().get(index))),
                            context.nested()));
            type = arrow.result();
        }
        Type input = session.fresh();
        Type output = session.fresh();
        if (type.resolved() instanceof Type.Function arrow) {
            input = arrow.parameter();
            output = arrow.result();
        } else {
            session.unify(type, new Type.Function(input, output), span);
        }
        session.unify(expected, input, span);
        Pattern last = hasResultPattern ? given.getLast() : null;
        Supplier<CorePattern> result = result(active, index, output, last, span, context, names);
        return () -> {
            List<CoreExpression> arguments = new ArrayList<>();
            parameters.forEach(code -> arguments.add(code.finish()));
            CoreExpression applied = Core.apply(function.code().finish(), arguments, span);
            String key = arguments.isEmpty() ? active.function().name() + "@" + System.identityHashCode(active.function()) : "";
            return new CorePattern.View(applied, key, result.get(), span);
        };
    }

    /** What a case holds for a pattern to look at, when that is known already; empty when the answer is only yes or no. */
    private Optional<Type> held(ActivePattern active, int index, Type function, int arrows) {
        Type answer = function.resolved();
        for (int i = 0; i < arrows && answer instanceof Type.Function(_, var result); i++) {
            answer = result.resolved();
        }
        if (active.partial() && session.known().isBool(answer)) {
            return Optional.empty();
        }
        if (!active.partial() && active.cases().size() == 1) {
            return Optional.of(answer);
        }
        int argument = active.partial() ? 0 : index;
        return Optional.of(answer instanceof Type.Named(_, var arguments) && arguments.size() > argument ? arguments.get(argument)
                : Type.ERRONEOUS);
    }

    private static int arity(ActivePattern active, int arrows) {
        return switch (active.function().storage()) {
            case Value.Storage.Function(_, var arity) when arity <= arrows -> arity;
            default -> active.function().parameterNames().isEmpty() ? arrows : Math.min(arrows, active.function().parameterNames().size());
        };
    }

    private Supplier<CorePattern> result(
            ActivePattern active, int index, Type output, Pattern pattern, Span span, Context context, BoundNames names) {
        if (active.partial()) {
            Type inner = session.fresh();
            if (session.known().isBool(output)) {
                return () -> new CorePattern.Constant(new Literal.Bool(true), span);
            }
            boolean value = session.known().is(output, WellKnown.VALUE_OPTION);
            Type option = value ? session.known().valueOption(inner) : session.known().option(inner);
            session.unify(option, output, span);
            Supplier<CorePattern> content = pattern == null
                    ? () -> new CorePattern.Any(span)
                    : patterns.check(pattern, inner, context, names);
            TypeDefinition definition = ((Type.Named) option).definition();
            return () -> new CorePattern.Case(session.patternShapes().ofUnion(definition), 1, List.of(content.get()), span);
        }
        if (active.cases().size() == 1) {
            return pattern == null ? () -> new CorePattern.Any(span) : patterns.check(pattern, output, context, names);
        }
        Optional<TypeDefinition> choice = session.libraryType("FSharp.Core", "Choice", active.cases().size());
        if (choice.isEmpty()) {
            session.error("FS0265", "an active pattern has at most seven cases", span);
            return () -> new CorePattern.Any(span);
        }
        List<Type> arguments = session.generalizer().freshArguments(choice.get().parameters());
        session.unify(output, new Type.Named(choice.get(), arguments), span);
        Supplier<CorePattern> content = pattern == null
                ? () -> new CorePattern.Any(span)
                : patterns.check(pattern, arguments.get(index), context, names);
        return () -> new CorePattern.Case(session.patternShapes().ofUnion(choice.get()), index, List.of(content.get()), span);
    }

    /** A parameter of an active pattern, which was read as a pattern. */
    private Expression toExpression(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Embedded(var expression, _) -> expression;
            case Pattern.Constant(var literal, var span) -> new Expression.Constant(literal, span);
            case Pattern.Parenthesized(var inner, var span) -> new Expression.Parenthesized(toExpression(inner), span);
            case Pattern.Named(var name, var arguments, var span) -> {
                Expression result = new Expression.Name(name, arguments.isEmpty() ? span : name.span());
                for (Pattern argument : arguments) {
                    result = new Expression.Application(result, toExpression(argument), false, span);
                }
                yield result;
            }
            case Pattern.Tuple(var items, var struct, var span) ->
                    new Expression.Tuple(items.stream().map(this::toExpression).toList(), struct, span);
            case Pattern.ListOf(var items, var span) -> collection(Expression.CollectionKind.LIST, items, span);
            case Pattern.ArrayOf(var items, var span) -> collection(Expression.CollectionKind.ARRAY, items, span);
            case Pattern.Cons(var head, var tail, var span) ->
                    new Expression.Infix(toExpression(head), new Identifier("::", span), toExpression(tail), span);
            case Pattern.Annotated(var inner, var type, var span) -> new Expression.Annotated(toExpression(inner), type, span);
            case Pattern.Record(var fields, var span) -> new Expression.Record(Optional.empty(), fields.stream()
                    .map(f -> new Expression.FieldValue(f.name(), toExpression(f.pattern()), f.name().span())).toList(), span);
            case Pattern.Wildcard _, Pattern.NamedFields _, Pattern.As _, Pattern.Or _, Pattern.And _, Pattern.TypeTest _,
                    Pattern.Optional _,
                    Pattern.Attributed _ -> {
                session.error("FS0722", "an argument of an active pattern must be an expression", pattern.span());
                yield new Expression.Name(LongIdentifier.of(new Identifier("_", pattern.span())), pattern.span());
            }
        };
    }

    private Expression collection(Expression.CollectionKind kind, List<Pattern> items, Span span) {
        List<Expression> expressions = items.stream().map(this::toExpression).toList();
        return new Expression.Collection(kind, switch (expressions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(expressions.getFirst());
            default -> Optional.of(new Expression.Sequence(expressions, span));
        }, span);
    }
}
