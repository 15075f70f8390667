package fusabi.check;

import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Constraint;
import fusabi.types.Measure;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names with whatever is done to them, from left to right: arguments, members, type arguments, indexes. */
final class ApplicationChecker {
    /*
     * As in F#'s own checker: an application is a head and the steps after it. Each step sees the type that the steps before it gave, which is why
     * types of members are found from left to right. The type the surroundings want is used before the arguments are checked where that is safe.
     */

    private final Session session;
    private final MemberSteps steps;
    private final Constructions constructions;

    ApplicationChecker(Session session) {
        this.session = session;
        this.steps = new MemberSteps(session);
        this.constructions = new Constructions(session);
    }

    Code check(Expression expression, Expected expected, Context context) {
        Cursor cursor = new Cursor();
        Expression head = cursor.enter(expression);
        Typed current = head(head, cursor, expected, context);
        session.observer().typed(current.span(), current.type());
        if (head instanceof Expression.Computation && cursor.arguments() > 0 && current.type().resolved() instanceof Type.Function) {
            session.error("FS0001", "a computation expression cannot be applied to an argument unless it stands in parentheses", current.span());
            current = erroneous(current, cursor);
        }
        if (head instanceof Expression.Name && current.type().isErroneous() && session.observer() == Observer.NONE) {
            // What is said of the arguments of a name that means nothing hardly ever helps.
            current = erroneous(current, cursor);
        }
        return finish(current, cursor, expected, context);
    }

    private Code finish(Typed start, Cursor cursor, Expected expected, Context context) {
        Typed current = rest(start, cursor, expected, context);
        Expected wanted = session.isCall(current) ? expected.because(new Reason.CallResult(expected.reason())) : expected;
        return session.conversions().adapt(session.isLibrary() ? current.code() : MutableStructs.copied(current), current.type(), wanted, current.span());
    }

    /** A place as what is before a dot in an assignment: not a copy of what it holds. */
    Typed place(Expression expression, Context context) {
        Cursor cursor = new Cursor();
        Expression head = cursor.enter(expression);
        Context inside = context.outsideBlock().nested();
        Expected any = Expected.exactly(session.fresh());
        return rest(head(head, cursor, any, inside), cursor, any, inside);
    }

    /** A call whose result may be an address, which is kept. */
    Typed addressing(Expression.Application call, Context context) {
        Cursor cursor = new Cursor();
        Expression head = cursor.enter(call);
        Context inside = context.outsideBlock().nested();
        Expected any = Expected.exactly(session.fresh());
        return steps(head(head, cursor, any, inside), cursor, any, inside);
    }

    /** Takes the steps that are left. */
    private Typed rest(Typed start, Cursor cursor, Expected expected, Context context) {
        return session.addresses().value(steps(start, cursor, expected, context));
    }

    private Typed steps(Typed start, Cursor cursor, Expected expected, Context context) {
        Typed current = cursor.isAtEnd() ? start : session.addresses().value(start);
        String name = start.span().text();
        int number = 1;
        if (!requireFunctions(current, cursor)) {
            return erroneous(current, cursor);
        }
        propagate(current, cursor, expected);
        while (!cursor.isAtEnd()) {
            Step step = cursor.take();
            current = session.addresses().value(current);
            switch (step) {
                case Step.Argument(var argument, var span) -> current = apply(current, argument, number++, name, span, context);
                case Step.Lookup(var member, var span) -> {
                    current = steps.member(current, member, span, cursor, expected, context);
                    session.observer().typed(member.span(), current.type());
                    name = member.name();
                    number = 1;
                    if (!requireFunctions(current, cursor)) {
                        return erroneous(current, cursor);
                    }
                    propagate(current, cursor, expected);
                }
                case Step.Indexing(var indices, var dotted, var span) -> {
                    if (!dotted && current.type().resolved() instanceof Type.Function) {
                        current = apply(current, Cursor.list(indices, span), number++, name, span, context);
                    } else {
                        current = steps.index(current, indices, span, context);
                        number = 1;
                    }
                }
                case Step.TypeArguments(_, var span) -> {
                    if (!current.type().isErroneous()) {
                        session.error("FS0035", "nothing here takes type arguments", span);
                    }
                }
            }
        }
        return current;
    }

    /** What stands for an application that was refused; its steps are not looked at. */
    private static Typed erroneous(Typed function, Cursor cursor) {
        while (!cursor.isAtEnd()) {
            cursor.take();
        }
        return new Typed(function.code(), Type.ERRONEOUS, function.span());
    }

    /** Makes the result of a saturated application what the surroundings want, before the arguments are looked at. */
    private void propagate(Typed current, Cursor cursor, Expected expected) {
        int count = cursor.arguments();
        if (count == 0 || !cursor.onlyArguments()) {
            return;
        }
        Type type = current.type().resolved();
        for (int i = 0; i < count; i++) {
            if (i > 0 && type instanceof TypeVariable variable && !variable.isGeneric()) {
                Type.Function function = new Type.Function(session.fresh(), session.fresh());
                session.unifier().trial(() -> session.unifier().unify(variable, function).isEmpty());
                type = variable.resolved();
            }
            if (!(type instanceof Type.Function(_, var result))) {
                return;
            }
            type = result.resolved();
        }
        Type wanted = expected.type().resolved();
        if (wanted instanceof TypeVariable || type instanceof Type.Named found && !expected.convertible()
                && !wanted.is(found.definition())) {
            return;
        }
        Type found = type;
        if (!expected.convertible() || sameShape(wanted, found)) {
            session.unifier().trial(() -> session.unifier().unify(wanted, found).isEmpty());
        } else if (found instanceof TypeVariable && !session.known().isObject(wanted)) {
            boolean flexible = expected.reason() instanceof Reason.Argument && session.valueUses().hasDerived(wanted);
            session.unifier().trial(() -> flexible
                    ? session.unifier().require(found, new Constraint.Subtype(wanted)).isEmpty()
                    : session.unifier().unify(wanted, found).isEmpty());
        }
    }

    /** What several arguments are given to is a function of several; that is known, or refused, before the arguments are looked at. */
    private boolean requireFunctions(Typed current, Cursor cursor) {
        int count = cursor.arguments();
        Type type = current.type().resolved();
        Span span = current.span();
        for (int i = 0; i < count; i++) {
            if (i > 0 && type instanceof TypeVariable) {
                Type variable = type;
                Type.Function made = new Type.Function(session.fresh(), session.fresh());
                if (session.unifier().trial(() -> session.unifier().unify(variable, made).isEmpty())) {
                    type = made;
                }
            }
            if (!(type instanceof Type.Function(_, var result))) {
                if (i > 0 && !type.isErroneous()) {
                    session.report(notAFunction(new Typed(current.code(), type, span), type, i + 1, span));
                    return false;
                }
                return true;
            }
            type = result.resolved();
            span = cursor.argument(i).span();
        }
        return true;
    }

    private static boolean sameShape(Type wanted, Type found) {
        return found instanceof Type.Named named && wanted.is(named.definition())
                || found instanceof Type.Function && wanted instanceof Type.Function
                || found instanceof Type.Tuple && wanted instanceof Type.Tuple;
    }

    /** A function applied to one argument. */
    Typed apply(Typed function, Expression argument, int number, String name, Span span, Context context) {
        Type type = function.type().resolved();
        Type parameter;
        Type result;
        switch (type) {
            case Type.Function(var p, var r) -> {
                parameter = p;
                result = r;
            }
            case TypeVariable variable when variable.has(Constraint.Simple.NULL) -> {
                session.report(notAFunction(function, type, number, span));
                parameter = Type.ERRONEOUS;
                result = Type.ERRONEOUS;
            }
            case TypeVariable variable -> {
                parameter = session.fresh();
                result = session.fresh();
                session.unify(variable, new Type.Function(parameter, result), function.span());
            }
            case Type.Erroneous _ -> {
                parameter = Type.ERRONEOUS;
                result = Type.ERRONEOUS;
            }
            case Type.Named _, Type.Tuple _, Measure _ -> {
                session.report(number == 1 && isListOfOne(argument) && isIndexed(type, context)
                        ? Diagnostic.error("FS3217", "this is not a function, so it cannot be applied to a list", function.span())
                                .noting("An index follows without a space: `value[index]`.")
                        : notAFunction(function, type, number, span));
                parameter = Type.ERRONEOUS;
                result = Type.ERRONEOUS;
            }
        }
        String shown = name.length() > 40 || name.indexOf('\n') >= 0 ? "" : name;
        Code code = session.expressions().check(argument, Expected.convertible(parameter, new Reason.Argument(number, shown)), context);
        Code applied = () -> Core.apply(function.code().finish(), List.of(code.finish()), span);
        return new Typed(applied, result, span);
    }

    private static boolean isListOfOne(Expression argument) {
        return argument instanceof Expression.Collection(var kind, var body, _) && kind == Expression.CollectionKind.LIST && body.isPresent()
                && !(body.get() instanceof Expression.Sequence);
    }

    private boolean isIndexed(Type type, Context context) {
        return session.known().isArray(type) || session.known().isString(type) || session.members().find(type, "Item", false, context).isPresent();
    }

    private static Diagnostic notAFunction(Typed function, Type type, int number, Span span) {
        Diagnostic diagnostic = Diagnostic.error("FS0003", number > 1
                ? "too many arguments: what the function gives is no function itself"
                : "this is not a function, so it cannot be applied", function.span()).labelled(type.toString());
        return diagnostic.noting("An operator, a comma or a line break may be missing before the argument.");
    }

    private Typed head(Expression head, Cursor cursor, Expected expected, Context context) {
        return switch (head) {
            case Expression.Name(var name, _) -> name(name, cursor, expected, context);
            case Expression.New created -> constructions.created(created, context);
            default -> session.expressions().infer(head, context);
        };
    }

    /** A name and what follows it. */
    Typed name(LongIdentifier name, Cursor cursor, Expected expected, Context context) {
        List<Identifier> parts = name.parts();
        Identifier first = parts.getFirst();
        if (first.name().equals("base") && context.base().isPresent()) {
            Context.BaseObject base = context.base().get();
            Typed receiver = new Typed(() -> Core.local(base.self(), first.span()), base.type(), first.span());
            if (parts.size() > 1) {
                insertLookups(parts, 1, cursor);
                return steps.baseMember(receiver, (Step.Lookup) cursor.take(), cursor, expected, context);
            }
            return receiver;
        }
        if (first.name().startsWith("'")) {
            Optional<TypeVariable> variable = context.typeVariables().find(first.name().substring(1));
            insertLookups(parts, 1, cursor);
            if (variable.isPresent() && cursor.peek().orElse(null) instanceof Step.Lookup lookup) {
                cursor.take();
                return steps.parameterMember(variable.get(), lookup, cursor, context);
            }
        }
        if (first.name().equals("nameof") && parts.size() == 1 && cursor.arguments() > 0 && isLibraryName(first.name(), context)) {
            Step.Argument argument = (Step.Argument) cursor.take();
            return constructions.nameOf(argument.value(), argument.span(), context);
        }
        session.holes().name(Inspection.Wanted.EXPRESSION, parts, expected.type(), context);
        Optional<NameLookup.Head> found = session.lookup().expression(parts, context);
        if (found.isEmpty() && parts.size() == 1 && session.implicitOperators().isOperator(first)) {
            return session.implicitOperators().function(first);
        }
        if (found.isEmpty()) {
            session.lookup().reportUndefined(parts, context, "value");
            return Typed.erroneous(name.span());
        }
        NameLookup.Head target = found.get();
        insertLookups(parts, target.used(), cursor);
        Span span = parts.getFirst().span().covering(parts.get(target.used() - 1).span());
        return switch (target) {
            case NameLookup.Head.OfItem(var item, _, var module) -> {
                module.ifPresent(m -> checkModule(m, span, context));
                yield item(item, span, cursor, expected, context);
            }
            case NameLookup.Head.OfType(var definitions, _) -> constructions.type(definitions, span, cursor, expected, context);
        };
    }

    private void checkModule(ModuleContents module, Span span, Context context) {
        int dot = module.path().lastIndexOf('.');
        if (!Access.allows(module.access(), dot < 0 ? "" : module.path().substring(0, dot), context)) {
            session.error("FS1092", "the module `" + module.name() + "` is private", span);
        }
    }

    private boolean isLibraryName(String name, Context context) {
        Optional<Item> item = context.scope().item(name);
        return item.isEmpty() || item.get() instanceof Item.OfValue(var value) && value.enclosing().startsWith("FSharp.");
    }

    private static void insertLookups(List<Identifier> parts, int used, Cursor cursor) {
        List<Step> lookups = new ArrayList<>();
        for (int i = used; i < parts.size(); i++) {
            lookups.add(new Step.Lookup(parts.get(i), parts.getFirst().span().covering(parts.get(i).span())));
        }
        cursor.insert(lookups);
    }

    private Typed item(Item item, Span span, Cursor cursor, Expected expected, Context context) {
        return switch (item) {
            case Item.OfValue(var value) -> session.valueUses().value(value, span, cursor, context);
            case Item.OfCase(var unionCase) -> constructions.unionCase(unionCase, span, cursor, expected, context);
            case Item.OfException(var exception) -> constructions.exception(exception, span, cursor, context);
            case Item.OfActiveCase(var active, var index) -> constructions.activeCase(active, index, span, cursor, context);
            case Item.OfStaticMember(var type, var name) ->
                    steps.staticMember((Type.Named) type, new Identifier(name, span), span, cursor, expected, context);
        };
    }

    /** {@code 1Q} and its like: a call of {@code NumericLiteralQ.FromInt32}. */
    Code userNumber(Literal.UserNumber number, Span span, Expected expected, Context context) {
        String function = number.value().signum() == 0 ? "FromZero" : number.value().equals(BigInteger.ONE) ? "FromOne"
                : number.value().bitLength() < 32 ? "FromInt32" : number.value().bitLength() < 64 ? "FromInt64" : "FromString";
        Literal argument = switch (function) {
            case "FromInt32" -> new Literal.Int32(number.value().intValue());
            case "FromInt64" -> new Literal.Int64(number.value().longValue());
            case "FromString" -> new Literal.Text(number.value().toString());
            default -> new Literal.Unit();
        };
        Identifier module = new Identifier("NumericLiteral" + number.suffix(), span);
        if (session.lookup().modules(List.of(module), context).isEmpty()) {
            session.error("FS0784", "a number with the suffix `" + number.suffix() + "` needs a module `" + module.name() + "`", span);
            return () -> Core.unit(span);
        }
        LongIdentifier name = new LongIdentifier(List.of(module, new Identifier(function, span)));
        return check(new Expression.Application(new Expression.Name(name, span), new Expression.Constant(argument, span), false, span),
                expected,
                context);
    }
}
