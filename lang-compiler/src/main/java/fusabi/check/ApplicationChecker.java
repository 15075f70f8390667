package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeExpression;
import fusabi.types.Generalizer;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
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
        this.steps = new MemberSteps(session, this);
        this.constructions = new Constructions(session, this);
    }

    /** A step after the head; {@code span} is that of everything up to and with it. */
    sealed interface Step {
        Span span();

        record Argument(Expression value, Span span) implements Step {}

        record Lookup(Identifier name, Span span) implements Step {}

        record TypeArguments(List<TypeExpression> types, Span span) implements Step {}

        record Indexing(List<Expression> indices, Span span) implements Step {}
    }

    /** The steps that are left. */
    static final class Cursor {
        private final List<Step> steps;
        private int next;

        Cursor(List<Step> steps) {
            this.steps = new ArrayList<>(steps);
        }

        boolean isAtEnd() {
            return next == steps.size();
        }

        Optional<Step> peek() {
            return isAtEnd() ? Optional.empty() : Optional.of(steps.get(next));
        }

        Step take() {
            return steps.get(next++);
        }

        void insert(List<Step> more) {
            steps.addAll(next, more);
        }

        /** How many plain arguments follow at once. */
        int arguments() {
            int count = 0;
            while (next + count < steps.size() && steps.get(next + count) instanceof Step.Argument) {
                count++;
            }
            return count;
        }

        Step argument(int index) {
            return steps.get(next + index);
        }

        boolean onlyArguments() {
            return next + arguments() == steps.size();
        }
    }

    Code check(Expression expression, Expected expected, Context context) {
        List<Step> steps = new ArrayList<>();
        Expression head = expression;
        boolean more = true;
        while (more) {
            switch (head) {
                case Expression.Application(var function, var argument, _, var span) -> {
                    steps.addFirst(new Step.Argument(argument, span));
                    head = function;
                }
                case Expression.Member(var target, var name, var span) -> {
                    steps.addFirst(new Step.Lookup(name, span));
                    head = target;
                }
                case Expression.TypeApplication(var function, var types, var span) -> {
                    steps.addFirst(new Step.TypeArguments(types, span));
                    head = function;
                }
                case Expression.Index(var target, var indices, _, var span) -> {
                    steps.addFirst(new Step.Indexing(indices, span));
                    head = target;
                }
                default -> more = false;
            }
        }
        Cursor cursor = new Cursor(steps);
        Typed current = head(head, cursor, expected, context);
        return finish(current, cursor, expected, context);
    }

    private Code finish(Typed start, Cursor cursor, Expected expected, Context context) {
        Typed current = rest(start, cursor, expected, context);
        Expected wanted = session.isCall(current) ? expected.because(new Reason.CallResult(expected.reason())) : expected;
        return session.conversions().adapt(current.code(), current.type(), wanted, current.span());
    }

    /** Takes the steps that are left. */
    private Typed rest(Typed start, Cursor cursor, Expected expected, Context context) {
        Typed current = start;
        String name = start.span().text();
        int number = 1;
        propagate(current, cursor, expected);
        while (!cursor.isAtEnd()) {
            Step step = cursor.take();
            switch (step) {
                case Step.Argument(var argument, var span) -> current = apply(current, argument, number++, name, span, context);
                case Step.Lookup(var member, var span) -> {
                    current = steps.member(current, member, span, cursor, expected, context);
                    name = member.name();
                    number = 1;
                    propagate(current, cursor, expected);
                }
                case Step.Indexing(var indices, var span) -> {
                    current = steps.index(current, indices, span, context);
                    number = 1;
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

    /** Makes the result of a saturated application what the surroundings want, before the arguments are looked at. */
    private void propagate(Typed current, Cursor cursor, Expected expected) {
        requireFunctions(current, cursor);
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
            session.unifier().trial(() -> session.unifier().unify(wanted, found).isEmpty());
        }
    }

    /** What several arguments are given to is a function of several; that is known, or refused, before the arguments are looked at. */
    private void requireFunctions(Typed current, Cursor cursor) {
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
                if (i > 0 && type instanceof TypeVariable) {
                    session.report(notAFunction(new Typed(current.code(), type, span), type, i + 1, span));
                }
                return;
            }
            type = result.resolved();
            span = cursor.argument(i).span();
        }
    }

    private static boolean sameShape(Type wanted, Type found) {
        return found instanceof Type.Named named && wanted.is(named.definition())
                || found instanceof Type.Function && wanted instanceof Type.Function
                || found instanceof Type.Tuple && wanted instanceof Type.Tuple;
    }

    /** A function applied to one argument. */
    private Typed apply(Typed function, Expression argument, int number, String name, Span span, Context context) {
        Type type = function.type().resolved();
        if (type instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            type = variable.resolved();
        }
        Type parameter;
        Type result;
        switch (type) {
            case Type.Function(var p, var r) -> {
                parameter = p;
                result = r;
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
            case Type.Named _, Type.Tuple _, fusabi.types.Measure _ -> {
                session.report(notAFunction(function, type, number, span));
                parameter = Type.ERRONEOUS;
                result = Type.ERRONEOUS;
            }
        }
        String shown = name.length() > 40 || name.indexOf('\n') >= 0 ? "" : name;
        Code code = session.expressions().check(argument, Expected.convertible(parameter, new Reason.Argument(number, shown)), context);
        Code applied = () -> Core.apply(function.code().finish(), List.of(code.finish()), span);
        return new Typed(applied, result, span);
    }

    private static fusabi.source.Diagnostic notAFunction(Typed function, Type type, int number, Span span) {
        fusabi.source.Diagnostic diagnostic = fusabi.source.Diagnostic.error("FS0003", number > 1
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

    private Typed name(LongIdentifier name, Cursor cursor, Expected expected, Context context) {
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
        if (first.name().equals("nameof") && parts.size() == 1 && cursor.arguments() > 0 && isLibraryName(first.name(), context)) {
            Step.Argument argument = (Step.Argument) cursor.take();
            return constructions.nameOf(argument.value(), argument.span(), context);
        }
        Optional<NameLookup.Head> found = session.lookup().expression(parts, context);
        if (found.isEmpty() && parts.size() == 1 && session.implicitOperators().isOperator(first)) {
            return session.implicitOperators().function(first);
        }
        if (found.isEmpty()) {
            session.lookup().reportUndefined(parts, context, "value");
            return new Typed(() -> Core.unit(name.span()), Type.ERRONEOUS, name.span());
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

    private void checkModule(fusabi.resolve.ModuleContents module, Span span, Context context) {
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
            case Item.OfValue(var value) -> {
                Optional<List<Type>> explicit = Optional.empty();
                if (cursor.peek().orElse(null) instanceof Step.TypeArguments(var types, _)) {
                    cursor.take();
                    explicit = Optional.of(typeArguments(types, value.scheme().variables(), context));
                }
                checkUse(value, span, context);
                Typed use = valueUse(value, span, explicit);
                yield new Typed(use.code(), flexible(use.type(), cursor.arguments()), span);
            }
            case Item.OfCase(var unionCase) -> constructions.unionCase(unionCase, span, cursor, expected, context);
            case Item.OfException(var exception) -> constructions.exception(exception, span, cursor, context);
            case Item.OfActiveCase(var active, var index) -> constructions.activeCase(active, index, span, cursor, context);
            case Item.OfStaticMember(var type, var name) ->
                    steps.staticMember((Type.Named) type, new Identifier(name, span), span, cursor, expected, context);
        };
    }

    private List<Type> typeArguments(List<TypeExpression> types, List<TypeVariable> variables, Context context) {
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            boolean measure = i < variables.size() && variables.get(i).isMeasure();
            arguments.add(measure ? session.typeExpressions().measure(types.get(i), context)
                    : session.typeExpressions().check(types.get(i), context));
        }
        return arguments;
    }

    /**
     * F# 4.0 specification, section 14.4.3: where a function is not given all its arguments, the parameters that are left and whose types others derive
     * from take those too, so that {@code xs |> String.concat ","} works for a list.
     */
    Type flexible(Type type, int given) {
        List<Type> parameters = new ArrayList<>();
        Type rest = type.resolved();
        boolean changed = false;
        while (rest instanceof Type.Function(var parameter, var result)) {
            Type flexible = parameters.size() < given ? parameter : flexible(parameter);
            changed |= flexible != parameter;
            parameters.add(flexible);
            rest = result.resolved();
        }
        return changed ? Type.function(parameters, rest) : type;
    }

    private Type flexible(Type parameter) {
        return switch (parameter.resolved()) {
            case Type.Named named when !named.definition().isSealed() && !session.known().isArray(named) -> {
                TypeVariable variable = TypeVariable.fresh(session.generalizer().level());
                session.unifier().require(variable, new fusabi.types.Constraint.Subtype(named));
                yield session.known().isObject(named) ? parameter : variable;
            }
            case Type.Tuple(var items, var struct) when !struct && items.stream().anyMatch(item -> flexible(item) != item) ->
                    new Type.Tuple(items.stream().map(this::flexible).toList(), false);
            default -> parameter;
        };
    }

    private void checkUse(Value value, Span span, Context context) {
        if (!Access.allows(value.access(), value.enclosing(), context)) {
            session.error("FS1094", "`" + value.name() + "` is private to `" + value.enclosing() + "`", span);
        }
        value.obsolete().ifPresent(message -> obsolete(value.name(), message, value.obsoleteIsError(), span));
        value.warning().ifPresent(warning -> session.warning(warning.code(), warning.message(), span));
    }

    void obsolete(String name, String message, boolean isError, Span span) {
        String text = "`" + name + "` is obsolete" + (message.isEmpty() ? "" : ": " + message);
        if (isError) {
            session.error("FS0101", text, span);
        } else {
            session.warning("FS0044", text, span);
        }
    }

    /** A mention of a value, at types of its own. */
    Typed valueUse(Value value, Span span, Optional<List<Type>> explicit) {
        List<TypeVariable> variables = value.scheme().variables();
        Generalizer.Instance instance;
        if (explicit.isPresent()) {
            List<Type> given = new ArrayList<>(explicit.get());
            if (declared(variables) > 0 && given.size() > declared(variables)) {
                session.error("FS0687", "`" + value.name() + "` takes " + declared(variables) + " type arguments, but here are "
                        + given.size(), span);
            } else if (given.size() != variables.size() && !(given.size() < variables.size() && !variables.isEmpty()
                    && declared(variables) == given.size())) {
                session.error("FS0685", "`" + value.name() + "` takes " + declared(variables) + " type arguments, but here are "
                        + given.size(), span);
            }
            while (given.size() < variables.size()) {
                given.add(session.fresh());
            }
            instance = session.generalizer().instantiate(variables, given.subList(0, variables.size()), value.scheme().type(),
                    value.witnesses(), span);
        } else {
            if (value.requiresTypeArguments()) {
                session.error("FS0685", "`" + value.name() + "` must be told its type: `" + value.name() + "<…>`", span);
            }
            instance = session.generalizer().instantiate(variables, value.scheme().type(), value.witnesses(), span);
        }
        instance.failure().ifPresent(failure -> session.errors().unmet(failure, span));
        Code code = () -> {
            List<CoreExpression> witnesses = new ArrayList<>();
            instance.traits().forEach(trait -> witnesses.add(session.expressions().witness(trait, span)));
            if (witnesses.isEmpty() && value.storage() instanceof Value.Storage.Function(var symbol, var arity) && arity == 0) {
                return Core.call(symbol, span, Core.unit(span));
            }
            return Core.apply(storage(value, witnesses.size(), span), witnesses, span);
        };
        return new Typed(code, instance.type(), span);
    }

    private static int declared(List<TypeVariable> variables) {
        return (int) variables.stream().filter(v -> !v.name().isEmpty()).count();
    }

    static CoreExpression storage(Value value, int witnesses, Span span) {
        return switch (value.storage()) {
            case Value.Storage.Local(var variable) -> new CoreExpression.Local(variable, span);
            case Value.Storage.Global(var symbol) -> new CoreExpression.Global(symbol, span);
            case Value.Storage.Function(var symbol, var arity) -> new CoreExpression.FunctionValue(symbol, arity + witnesses, span);
            case Value.Storage.ObjectField(var self, var index) -> new CoreExpression.GetField(Core.local(self, span), index, span);
            case Value.Storage.ObjectFunction(var self, var symbol, var arity) -> {
                CoreExpression function = new CoreExpression.FunctionValue(symbol, arity + witnesses + (self.isPresent() ? 1 : 0), span);
                yield self.isPresent() ? Core.apply(function, List.of(Core.local(self.get(), span)), span) : function;
            }
            case Value.Storage.Constant(var literal) -> new CoreExpression.Constant(literal, span);
            case Value.Storage.Computed(var expression) -> expression;
        };
    }

    /** {@code a op b}: the operator's function applied to both. */
    Code operator(Expression.Infix e, Expected expected, Context context) {
        List<Expression.Infix> chain = new ArrayList<>();
        Expression rest = e;
        while (rest instanceof Expression.Infix infix && !isSpecial(infix.operator().name())) {
            chain.addFirst(infix);
            rest = infix.left();
        }
        Typed left = null;
        for (Expression.Infix infix : chain) {
            boolean last = infix == e;
            Identifier operator = infix.operator();
            Cursor cursor = new Cursor(List.of());
            if (session.lookup().expression(List.of(operator), context).isEmpty()) {
                left = unknown(infix, left, context);
                continue;
            }
            Typed function = name(LongIdentifier.of(operator), cursor, expected, context);
            if (last) {
                propagateOperator(function, expected);
            }
            Typed first = left == null
                    ? apply(function, infix.left(), 1, operator.name(), infix.left().span(), context)
                    : applyTyped(function, left, 1, operator.name(), infix.left().span());
            Typed named = new Typed(first.code(), first.type(), operator.span());
            Typed both = apply(named, infix.right(), 2, operator.name(), infix.span(), context);
            left = new Typed(both.code(), both.type(), infix.span());
        }
        return session.conversions().adapt(left.code(), left.type(), expected, e.span());
    }

    private Typed unknown(Expression.Infix infix, Typed left, Context context) {
        Typed first = left == null ? session.expressions().infer(infix.left(), context) : left;
        Typed second = session.expressions().infer(infix.right(), context);
        Identifier operator = infix.operator();
        if (session.implicitOperators().isOperator(operator)) {
            return session.implicitOperators().applied(operator, List.of(first, second), infix.span());
        }
        session.names().undefined("value or constructor", operator.name(), operator.span(), context.scope().itemNames());
        return new Typed(() -> Core.unit(infix.span()), Type.ERRONEOUS, infix.span());
    }

    private static boolean isSpecial(String operator) {
        return operator.equals("&&") || operator.equals("||") || operator.equals("::");
    }

    /** What a pipe or composition gives is known to be what is wanted before its operands are looked at. */
    private void propagateOperator(Typed function, Expected expected) {
        if (function.type().resolved() instanceof Type.Function(_, var rest) && rest.resolved() instanceof Type.Function(_, var result)
                && result.resolved() instanceof TypeVariable variable && variable.constraints().isEmpty()
                && !(expected.type().resolved() instanceof TypeVariable) && !expected.convertible()) {
            session.unifier().trial(() -> session.unifier().unify(expected.type(), variable).isEmpty());
        }
    }

    /** A function applied to something already checked. */
    Typed applyTyped(Typed function, Typed argument, int number, String name, Span span) {
        Type.Function parts = session.expressions().functionParts(function.type(), function.span(), Reason.NONE);
        Code code = session.conversions().adapt(
                argument.code(), argument.type(), Expected.convertible(parts.parameter(), new Reason.Argument(number, name)),
                        argument.span());
        return new Typed(() -> Core.apply(function.code().finish(), List.of(code.finish()), span), parts.result(), span);
    }

    /** {@code 1Q} and its like: a call of {@code NumericLiteralQ.FromInt32}. */
    Code userNumber(Literal.UserNumber number, Span span, Expected expected, Context context) {
        String function = number.value().signum() == 0 ? "FromZero" : number.value().equals(java.math.BigInteger.ONE) ? "FromOne"
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
