package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.resolve.ActivePattern;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.RuntimeNames;
import fusabi.types.Substitution;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Heads that make something: union cases, exceptions, types as constructors and as owners of static members. */
final class Constructions {

    private final Session session;

    Constructions(Session session) {
        this.session = session;
    }

    private MemberSteps steps() {
        return new MemberSteps(session);
    }

    Typed unionCase(UnionCase unionCase, Span span, Cursor cursor, Expected expected, Context context) {
        TypeDefinition definition = unionCase.owner();
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        if (cursor.peek().orElse(null) instanceof Step.TypeArguments(var types, _)) {
            cursor.take();
            List<Type> given = session.valueUses().typeArguments(types, definition.parameters(), context);
            for (int i = 0; i < given.size() && i < arguments.size(); i++) {
                session.unify(arguments.get(i), given.get(i), span);
            }
        }
        return unionCase(unionCase, arguments, span, cursor, expected, context);
    }

    private Typed unionCase(
            UnionCase unionCase, List<Type> arguments, Span span, Cursor cursor, Expected expected, Context context) {
        TypeDefinition definition = unionCase.owner();
        Access.checkRepresentation(session, definition, span, context);
        session.typeExpressions().requireConstraints(definition, arguments, span);
        Type result = new Type.Named(definition, arguments);
        if (cursor.arguments() > 1) {
            session.error("FS0003", "the case `" + unionCase.name() + "` takes its values in one pair of parentheses, with commas between",
                    cursor.argument(0).span());
            steps().skipArguments(cursor, context);
            return Typed.erroneous(span);
        }
        if (!unionCase.fields().isEmpty() && cursor.arguments() == 1 && cursor.onlyArguments() && expected.type().is(definition)) {
            session.unifier().trial(() -> session.unifier().unify(expected.type(), result).isEmpty());
        }
        return construct(unionCase.name(), unionCase.fields(), arguments, result, span, cursor, context,
                fields -> new CoreExpression.Construct(layout(definition, unionCase.tag(), unionCase.fields().size(), arguments), fields, span));
    }

    /** The shape of a case, with the type's arguments when they matter and are known. */
    private static LayoutReference layout(TypeDefinition definition, int tag, int fields, List<Type> arguments) {
        String names = definition.is(TypeDefinition.Flag.NAMED_BY_ARGUMENTS) ? RuntimeNames.arguments(arguments).orElse("") : "";
        return new LayoutReference(LayoutReference.instance(definition.symbol(), names), tag, fields);
    }

    Typed exception(TypeDefinition exception, Span span, Cursor cursor, Context context) {
        Access.check(session, exception, span, context);
        LayoutReference layout = new LayoutReference(exception.symbol(), 0, WellKnown.EXCEPTION_FIELDS + exception.fields().size());
        return construct(exception.name(), exception.fields(), List.of(), session.known().exception(), span, cursor, context, fields -> {
            List<CoreExpression> all = new ArrayList<>();
            for (int i = 0; i < WellKnown.EXCEPTION_FIELDS; i++) {
                all.add(Core.nil(span));
            }
            all.addAll(fields);
            return new CoreExpression.Construct(layout, all, span);
        });
    }

    Typed activeCase(ActivePattern active, int index, Span span, Cursor cursor, Context context) {
        Optional<TypeDefinition> choice = session.libraryType("FSharp.Core", "Choice", active.cases().size());
        if (choice.isEmpty()) {
            return Typed.erroneous(span);
        }
        List<Type> arguments = session.generalizer().freshArguments(choice.get().parameters());
        Type result = new Type.Named(choice.get(), arguments);
        LayoutReference layout = new LayoutReference(choice.get().symbol(), index, 1);
        if (cursor.arguments() == 0) {
            Type content = arguments.get(index);
            boolean[] used = new boolean[1];
            session.unifier().trial(() -> {
                used[0] = session.unifier().unify(content, session.known().unit()).isEmpty();
                return used[0];
            });
            return new Typed(() -> new CoreExpression.Construct(layout, List.of(Core.unit(span)), span), result, span);
        }
        Step.Argument argument = (Step.Argument) cursor.take();
        Code content = session.expressions().check(argument.value(), Expected.convertible(arguments.get(index), Reason.NONE), context);
        return new Typed(() -> new CoreExpression.Construct(layout, List.of(content.finish()), span), result, argument.span());
    }

    /** Fields given by position or name, one tuple of all, or nothing: then it is a function. */
    private Typed construct(
            String name, List<Field> fields, List<Type> arguments, Type result, Span span, Cursor cursor,
                    Context context,
            Function<List<CoreExpression>, CoreExpression> make) {
        List<Type> types = fields.stream().map(f -> session.patterns().fieldType(f, arguments)).toList();
        if (fields.isEmpty()) {
            return new Typed(() -> make.apply(List.of()), result, span);
        }
        if (cursor.peek().orElse(null) instanceof Step.Argument(var argument, var whole)) {
            cursor.take();
            Optional<List<Code>> codes = fields(name, fields, types, argument, whole, context);
            if (codes.isPresent()) {
                return new Typed(() -> make.apply(ExpressionChecker.finish(codes.get())), result, whole);
            }
            Code tuple = session.expressions().check(argument, Expected.exactly(new Type.Tuple(types, false), new Reason.Argument(1,
                    name)), context);
            return new Typed(() -> untuple(tuple.finish(), fields.size(), make, span), result, whole);
        }
        if (fields.size() == 1) {
            return new Typed(() -> {
                Variable only = Variable.of(fields.getFirst().name());
                return new CoreExpression.Lambda(name, List.of(only), make.apply(List.of(Core.local(only, span))), span);
            }, new Type.Function(types.getFirst(), result), span);
        }
        return new Typed(() -> {
            Variable tuple = Variable.of("fields");
            return new CoreExpression.Lambda(name, List.of(tuple), untuple(Core.local(tuple, span), fields.size(), make, span), span);
        }, new Type.Function(new Type.Tuple(types, false), result), span);
    }

    private static CoreExpression untuple(
            CoreExpression tuple, int size, Function<List<CoreExpression>, CoreExpression> make, Span span) {
        Variable whole = Variable.of("fields");
        List<CoreExpression> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(new CoreExpression.GetField(Core.local(whole, span), i, span));
        }
        return Core.let(whole, tuple, make.apply(items), span);
    }

    /** The fields' values when they are written out; empty when one expression stands for all of several. */
    private Optional<List<Code>> fields(String name, List<Field> fields, List<Type> types, Expression argument, Span whole,
            Context context) {
        List<Expression> items = MethodCalls.items(argument);
        boolean named = items.size() == fields.size() && isNamed(items, fields, types);
        if (fields.size() == 1 && !named) {
            return Optional.of(List.of(session.expressions().check(
                    argument, Expected.convertible(types.getFirst(), new Reason.Argument(1, name)), context)));
        }
        if (!named && items.size() != fields.size()) {
            if (items.size() == 1 && MethodCalls.named(items.getFirst()).isPresent()) {
                session.expressions().check(items.getFirst(), Expected.exactly(new Type.Tuple(types, false), new Reason.Argument(1, name)), context);
                return Optional.of(fields.stream().<Code>map(_ -> () -> Core.unit(whole)).toList());
            }
            if (items.size() > 1 || argument instanceof Expression.Constant
                    || argument instanceof Expression.Parenthesized(Expression.Constant _, _)) {
                session.report(Diagnostic.error(items.size() > fields.size() ? "FS0019" : items.size() > 1 ? "FS0727" : "FS0001",
                        "`" + name + "` takes " + fields.size() + " values, but here " + (items.size() == 1 ? "is one" : "are " + items.size()), items.size() > 1 ? whole
                                : argument.span()));
                items.forEach(item -> session.expressions().check(item, Expected.exactly(Type.ERRONEOUS), context));
                return Optional.of(fields.stream().<Code>map(_ -> () -> Core.unit(whole)).toList());
            }
            return Optional.empty();
        }
        List<Code> codes = new ArrayList<>();
        fields.forEach(_ -> codes.add(null));
        int position = 0;
        boolean twice = false;
        for (Expression item : items) {
            Optional<Integer> index = fieldName(item, fields);
            if (named && index.isEmpty() && MethodCalls.named(item).isPresent()) {
                Identifier label = MethodCalls.named(item).get().name().orElseThrow();
                session.report(session.names().withSuggestion(Diagnostic.error("FS3174", "`" + name + "` has no field `"
                        + label.name() + "`", label.span()), label.name(), fields.stream().map(Field::name).toList()));
                return Optional.of(fields.stream().<Code>map(_ -> () -> Core.unit(whole)).toList());
            }
            int place = index.orElse(position);
            Expression value = index.isPresent() ? ((Expression.Infix) item).right() : item;
            if (place >= fields.size() || codes.get(place) != null) {
                session.error("FS3175", "this field of `" + name + "` is given twice", item.span());
                twice = true;
                continue;
            }
            position++;
            codes.set(place, session.expressions().check(
                    value, Expected.convertible(types.get(place), new Reason.Argument(place + 1, name)), context));
        }
        if (codes.contains(null)) {
            if (!twice) {
                session.error("FS0727", "`" + name + "` takes " + fields.size() + " values, but some are missing", whole);
            }
            codes.replaceAll(code -> code == null ? () -> Core.unit(whole) : code);
        }
        return Optional.of(codes);
    }

    /** Whether {@code a = b} names a field here. Where a field is `bool` or generic, a comparison may be meant, unless a field has that name. */
    private boolean isNamed(List<Expression> items, List<Field> fields, List<Type> types) {
        for (int i = 0; i < items.size(); i++) {
            if (MethodCalls.named(items.get(i)).isPresent() && (fieldName(items.get(i), fields).isPresent()
                    || !session.known().isBool(types.get(i)) && !(types.get(i).resolved() instanceof TypeVariable))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> fieldName(Expression item, List<Field> fields) {
        return MethodCalls.named(item).filter(named -> !named.option()).map(named -> named.name().orElseThrow().name())
                .flatMap(label -> fields.stream().filter(field -> field.name().equals(label)).findFirst())
                .map(field -> field.index() - fields.getFirst().index());
    }

    /** A type's name: what follows says whether it is constructed or a static member is meant. Fewer type parameters go first. */
    Typed type(List<TypeDefinition> all, Span span, Cursor cursor, Expected expected, Context context) {
        List<TypeDefinition> definitions = all.stream().sorted(Comparator.comparingInt(each -> each.parameters().size())).toList();
        Optional<List<Type>> explicit = Optional.empty();
        if (cursor.peek().orElse(null) instanceof Step.TypeArguments(var types, _)) {
            cursor.take();
            List<TypeVariable> parameters = definitions.stream().map(TypeDefinition::parameters).filter(p -> p.size() == types.size()).findFirst()
                    .orElse(List.of());
            explicit = Optional.of(session.valueUses().typeArguments(types, parameters, context));
        }
        if (cursor.peek().orElse(null) instanceof Step.Lookup(var name, var whole)) {
            Optional<Typed> member = memberOf(definitions, explicit, name, whole, cursor, expected, context);
            if (member.isPresent()) {
                return member.get();
            }
        }
        Optional<List<Type>> given = explicit;
        Optional<TypeDefinition> chosen = given.isPresent()
                ? definitions.stream().filter(d -> d.parameters().size() == given.get().size()).findFirst()
                : delegateFor(definitions, cursor).or(() -> definitions.size() == 1 ? Optional.empty() : firstWithConstructor(definitions))
                        .or(() -> Optional.of(definitions.getFirst()));
        if (chosen.isEmpty()) {
            session.error(span.text().contains(".") ? "FS0039" : "FS0033",
                    "`" + definitions.getFirst().name() + "` does not take " + Counted.of(given.get().size(), "type argument"),
                    span);
            steps().skipArguments(cursor, context);
            return Typed.erroneous(span);
        }
        Access.check(session, chosen.get(), span, context);
        cursor.listForBrackets();
        Optional<Type.Tuple> tuple = tupleOf(chosen.get(), given);
        if (tuple.isPresent() && cursor.peek().orElse(null) instanceof Step.Argument(var argument, var whole)) {
            cursor.take();
            return tupleOfItems(tuple.get(), argument, chosen.get().name(), whole, context);
        }
        Type.Named type = instantiated(chosen.get(), given);
        if (cursor.peek().orElse(null) instanceof Step.Argument(var argument, var whole)) {
            cursor.take();
            if (cursor.isAtEnd() && expected.type().is(type.definition())) {
                session.unifier().trial(() -> session.unifier().unify(expected.type(), type).isEmpty());
            }
            return session.constructorCalls().construct(type, argument, span, whole, context, false);
        }
        if (type.definition().constructors().isEmpty()) {
            session.error("FS0800", "`" + type.definition().name() + "` is a type, and a value is expected", span);
            return Typed.erroneous(span);
        }
        Typed function = session.methodValues().constructorAsFunction(type, span, expected, context);
        return new Typed(function.code(), session.valueUses().flexible(function.type(), 0), span);
    }

    private Optional<TypeDefinition> firstWithConstructor(List<TypeDefinition> definitions) {
        return definitions.stream().filter(each -> !instantiated(each, Optional.empty()).definition().constructors().isEmpty()).findFirst();
    }

    /** Of delegates that share a name the one whose functions take as many arguments as the lambda given. */
    private static Optional<TypeDefinition> delegateFor(List<TypeDefinition> definitions, Cursor cursor) {
        if (definitions.size() < 2 || !(cursor.peek().orElse(null) instanceof Step.Argument(var argument, _))) {
            return Optional.empty();
        }
        List<Expression> items = MethodCalls.items(argument);
        if (items.size() != 1 || !(items.getFirst() instanceof Expression.Lambda lambda)) {
            return Optional.empty();
        }
        boolean unit = lambda.parameters().size() == 1
                && lambda.parameters().getFirst() instanceof Pattern.Constant(Literal.Unit _, _);
        int arity = unit ? 0 : lambda.parameters().size();
        return definitions.stream().filter(d -> d.kind() == TypeDefinition.Kind.DELEGATE && !d.members("Invoke").isEmpty()
                && d.members("Invoke").getFirst().parameters().size() == arity).findFirst();
    }

    /** The tuple type that an abbreviation stands for. */
    private Optional<Type.Tuple> tupleOf(TypeDefinition definition, Optional<List<Type>> explicit) {
        return definition.abbreviated().filter(Type.Tuple.class::isInstance).map(abbreviated -> {
            List<Type> arguments = explicit.orElseGet(() -> session.generalizer().freshArguments(definition.parameters()));
            return (Type.Tuple) Substitution.of(definition.parameters(), arguments).apply(abbreviated);
        });
    }

    /** {@code Tuple<int, string>(1, "a")}, which is {@code (1, "a")}. */
    private Typed tupleOfItems(Type.Tuple type, Expression argument, String name, Span span, Context context) {
        return new Typed(session.expressions().check(argument, Expected.exactly(type, new Reason.Argument(1, name)), context), type, span);
    }

    /** The type a definition names, with new variables for arguments that are not given. */
    private Type.Named instantiated(TypeDefinition definition, Optional<List<Type>> explicit) {
        List<Type> arguments = explicit.orElseGet(() -> session.generalizer().freshArguments(definition.parameters()));
        session.generalizer().constrain(
                definition.parameters(), arguments, Substitution.of(definition.parameters(), arguments));
        if (definition.abbreviated().isPresent()) {
            Type target = Substitution.of(definition.parameters(), arguments).apply(definition.abbreviated().get()).resolved();
            if (target instanceof Type.Named named) {
                return named;
            }
            return (Type.Named) session.known().object();
        }
        return new Type.Named(definition, arguments);
    }

    private Optional<Typed> memberOf(
            List<TypeDefinition> definitions, Optional<List<Type>> explicit, Identifier name, Span whole, Cursor cursor,
            Expected expected, Context context) {
        for (TypeDefinition each : definitions) {
            if (explicit.isPresent() && explicit.get().size() != each.parameters().size()) {
                continue;
            }
            Type.Named type = instantiated(each, explicit);
            TypeDefinition definition = type.definition();
            Optional<UnionCase> unionCase = definition.unionCase(name.name());
            if (unionCase.isPresent()) {
                cursor.take();
                Access.check(session, each, whole, context);
                return Optional.of(unionCase(unionCase.get(), type.arguments(), whole, cursor, expected, context));
            }
            Long bits = definition.enumValues().get(name.name());
            if (bits != null) {
                cursor.take();
                return Optional.of(new Typed(() -> new CoreExpression.EnumConstant(definition.symbol(), bits.intValue(), whole), type,
                        whole));
            }
            if (session.members().find(type, name.name(), true, context).isPresent()) {
                cursor.take();
                Access.check(session, each, whole, context);
                return Optional.of(steps().staticMember(type, name, whole, cursor, expected, context));
            }
        }
        Type.Named type = instantiated(definitions.getFirst(), Optional.empty());
        cursor.take();
        if (!type.definition().cases().isEmpty() || !type.definition().enumValues().isEmpty()) {
            List<String> names = new ArrayList<>(type.definition().enumValues().keySet());
            type.definition().cases().forEach(c -> names.add(c.name()));
            names.addAll(type.definition().memberNames());
            List<String> ofModule = session.lookup().contents(List.of(new Identifier(type.definition().name(), whole)), context);
            if (!ofModule.isEmpty()) {
                names.addAll(ofModule);
                session.names().missingIn(type.definition().name(), name, names);
                steps().skipArguments(cursor, context);
                return Optional.of(Typed.erroneous(whole));
            }
            session.report(session.names().withSuggestion(Diagnostic.error("FS0039",
                    "the type `" + type.definition().name() + "` has no case or static member called `" + name.name() + "`", name.span()),
                    name.name(), names));
            steps().skipArguments(cursor, context);
            return Optional.of(Typed.erroneous(whole));
        }
        return Optional.of(steps().staticMember(type, name, whole, cursor, expected, context));
    }

    /** {@code new T(args)}. */
    Typed created(Expression.New e, Context context) {
        Type type = session.typeExpressions().check(e.type(), context);
        if (type.resolved() instanceof Type.Named named) {
            return session.constructorCalls().construct(named, e.argument(), e.type().span(), e.span(), context, true);
        }
        if (type.resolved() instanceof Type.Tuple tuple) {
            return tupleOfItems(tuple, e.argument(), "Tuple", e.span(), context);
        }
        if (type.resolved() instanceof TypeVariable variable) {
            session.unifier().require(variable, Constraint.Simple.DEFAULT_CONSTRUCTOR)
                    .ifPresent(f -> session.errors().unmet(f, e.span()));
            TraitConstraint constructor = new TraitConstraint(
                    List.of(variable), TraitConstraint.CONSTRUCTOR, true, List.of(), variable, e.span());
            session.unifier().demand(constructor).ifPresent(f -> session.errors().unmet(f, e.span()));
            return new Typed(() -> session.traits().witnesses().call(constructor, List.of(), e.span()), variable, e.span());
        }
        if (!type.isErroneous()) {
            session.error("FS0039", "values of type `" + type + "` cannot be made with `new`", e.span());
        }
        return Typed.erroneous(e.span());
    }

    /** {@code nameof x}: the last part of the name. */
    Typed nameOf(Expression argument, Span span, Context context) {
        String text = switch (argument.unparenthesized()) {
            case Expression.Name(var name, _) -> {
                if (session.lookup().expression(name.parts(), context).isEmpty() && session.lookup().modules(name.parts(),
                        context).isEmpty()) {
                    session.lookup().reportUndefined(name.parts(), context, "value");
                }
                yield name.last().name();
            }
            case Expression.Member(Expression.TypeApplication _, var name, _) -> name.name();
            case Expression.TypeApplication(Expression.Name(var name, _), _, _) -> name.last().name();
            default -> {
                session.error("FS3250", "`nameof` takes a name", argument.span());
                yield "";
            }
        };
        return new Typed(() -> Core.text(text, span), session.known().string(), span);
    }
}
