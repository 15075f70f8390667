package fusabi.print;

import fusabi.syntax.Expression;
import fusabi.syntax.Expression.CollectionKind;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Expressions: on one line where there is room, and else in the layout of {@link TallExpressions}. */
final class ExpressionPrinter {
    /*
     * The tree keeps the parentheses that were written, so precedence needs no thought here. What does is where a construct ends that goes as
     * far to the right as it can (`fun x -> …`, `if … else …`): nothing may follow it on its line. Then the line fails, and on several lines
     * what follows begins one.
     */

    final Page page;
    final TypeTexts types;
    final PatternTexts patterns;
    final MemberPrinter members;
    private final TallExpressions tall;

    ExpressionPrinter(Page page) {
        this.page = page;
        this.types = new TypeTexts(this);
        this.patterns = new PatternTexts(this, types);
        this.members = new MemberPrinter(this);
        this.tall = new TallExpressions(this);
    }

    /** An expression by itself, on one line however long. */
    String line(Expression expression) {
        Page own = new Page();
        ExpressionPrinter printer = new ExpressionPrinter(own);
        if (!own.fits(() -> printer.expression(expression))) {
            printer.expression(expression);
        }
        return own.toString();
    }

    /** An expression from the current column on. */
    void expression(Expression expression) {
        if (page.hasFailed()) {
            return;
        }
        if (page.isFlat()) {
            flat(expression);
        } else if (!page.fits(() -> flat(expression))) {
            tall.expression(expression);
        }
    }

    /** A block from the current column on, at which each of its lines begins. */
    void block(Expression expression) {
        if (page.isFlat()) {
            expression(expression);
        } else {
            page.based(page.column(), () -> tall.block(expression));
        }
    }

    /** A block to the right of what it belongs to: on the same line if it can be, or below. */
    void body(Expression expression) {
        if (!page.fits(() -> {
            page.add(" ");
            expression(expression);
        })) {
            page.line(page.base() + Page.INDENT);
            block(expression);
        }
    }

    private ExpressionPrinter add(String text) {
        page.add(text);
        return this;
    }

    private ExpressionPrinter then(Expression expression) {
        expression(expression);
        return this;
    }

    /** An expression that something follows on the same line. */
    private ExpressionPrinter closed(Expression expression) {
        if (reachesRight(expression)) {
            page.fail();
        }
        return then(expression);
    }

    /** Everything on one line, or in the middle of one; the parts may still take several when no line is tried. */
    void flat(Expression expression) {
        switch (expression) {
            case Expression.Constant(var literal, _) -> add(Literals.text(literal));
            case Expression.Measured(var literal, var measure, _) -> add(Literals.text(literal)).add("<" + types.type(measure) + ">");
            case Expression.Interpolated interpolated -> add(Interpolations.text(interpolated, this));
            case Expression.Name(var name, _) -> add(Names.path(name));
            case Expression.Member _, Expression.TypeApplication _, Expression.Application _, Expression.Index _ -> postfixed(expression);
            case Expression.Infix infix when isLookup(infix) -> postfixed(infix);
            case Expression.Infix infix -> infix(infix);
            case Expression.Prefix(var operator, var operand, _) -> prefix(operator, operand);
            case Expression.Slice(var from, var to, _) -> {
                if (from.isEmpty() && to.isEmpty()) {
                    add("*");
                } else {
                    from.ifPresent(this::closed);
                    add("..");
                    to.ifPresent(this::expression);
                }
            }
            case Expression.Range(var from, var step, var to, _) -> {
                closed(from).add(" .. ");
                step.ifPresent(value -> closed(value).add(" .. "));
                then(to);
            }
            case Expression.Tuple(var items, var struct, _) -> {
                add(struct ? "struct (" : "");
                items(items, ", ");
                add(struct ? ")" : "");
            }
            case Expression.Parenthesized(var inner, _) -> add("(").then(inner).add(")");
            case Expression.Collection(var kind, var body, _) -> {
                boolean list = kind == CollectionKind.LIST;
                if (body.isEmpty()) {
                    add(list ? "[]" : "[||]");
                } else {
                    add(list ? "[ " : "[| ").then(body.get()).add(list ? " ]" : " |]");
                }
            }
            case Expression.Record(var original, var fields, _) -> {
                add("{ ");
                fields(original, fields);
                add(" }");
            }
            case Expression.AnonymousRecord(var original, var fields, var struct, _) -> {
                add(struct ? "struct {| " : "{| ");
                fields(original, fields);
                add(" |}");
            }
            case Expression.InheritingRecord(var base, var argument, var fields, _) -> {
                add("{ inherit " + types.atom(base));
                argument.ifPresent(this::expression);
                for (Expression.FieldValue field : fields) {
                    add("; ");
                    field(field, field != fields.getLast());
                }
                add(" }");
            }
            case Expression.ObjectExpression _, Expression.Match _, Expression.Let _, Expression.LetBang _, Expression.TryWith _,
                    Expression.TryFinally _ -> several(expression);
            case Expression.New(var type, var argument, _) -> {
                add("new " + types.atom(type));
                add(argument instanceof Expression.Parenthesized || argument instanceof Expression.Constant(Literal.Unit(), _) ? "" : " ");
                then(argument);
            }
            case Expression.If(var condition, var whenTrue, var whenFalse, _) -> {
                add("if ").closed(condition).add(" then ");
                if (whenFalse.isEmpty()) {
                    then(whenTrue);
                } else {
                    closed(whenTrue).add(" else ").then(whenFalse.get());
                }
            }
            case Expression.Function(var clauses, _, _) -> {
                add("function");
                for (Expression.Clause clause : clauses) {
                    add(clause == clauses.getFirst() ? " " : " | ").add(patterns.pattern(clause.pattern()));
                    clause.guard().ifPresent(guard -> add(" when ").closed(guard));
                    add(" -> ");
                    if (clause == clauses.getLast()) {
                        then(clause.body());
                    } else {
                        closed(clause.body());
                    }
                }
            }
            case Expression.Lambda(var parameters, var body, _) -> add("fun " + patterns.parameters(parameters) + " -> ").then(body);
            case Expression.Accessor(_, var body, _) -> then(body);
            case Expression.DoBang(var value, _) -> add("do! ").then(value);
            case Expression.Return(var value, var bang, _) -> add(bang ? "return! " : "return ").then(value);
            case Expression.Yield(var value, var bang, _) -> add(bang ? "yield! " : "yield ").then(value);
            case Expression.Sequence(var items, _) -> items(items, "; ");
            case Expression.While(var condition, var body, var bang, _) ->
                add(bang ? "while! " : "while ").closed(condition).add(" do ").then(body);
            case Expression.For(var variable, var from, var to, var down, var body, _) ->
                add("for " + Names.plain(variable) + " = ").closed(from).add(down ? " downto " : " to ").closed(to).add(" do ").then(body);
            case Expression.ForIn(var pattern, var source, var body, _) -> {
                add("for " + patterns.pattern(pattern) + " in ").closed(source);
                if (body instanceof Expression.Yield(var value, var bang, _) && !bang) {
                    add(" -> ").then(value);
                } else {
                    add(" do ").then(body);
                }
            }
            case Expression.Assign(var target, var value, _) -> closed(target).add(" <- ").then(value);
            case Expression.Annotated(var value, var type, _) -> closed(value).add(" : " + types.type(type));
            case Expression.Upcast(var value, var type, _) -> {
                if (type.isPresent()) {
                    closed(value).add(" :> " + types.item(type.get()));
                } else {
                    add("upcast ").operand(value);
                }
            }
            case Expression.Downcast(var value, var type, _) -> {
                if (type.isPresent()) {
                    closed(value).add(" :?> " + types.item(type.get()));
                } else {
                    add("downcast ").operand(value);
                }
            }
            case Expression.TypeTest(var value, var type, _) -> closed(value).add(" :? " + types.item(type));
            case Expression.Lazy(var body, _) -> add("lazy ").operand(body);
            case Expression.Assert(var condition, _) -> add("assert ").operand(condition);
            case Expression.Do(var body, _) -> add("do ").then(body);
            case Expression.Computation(var builder, var body, _) -> then(builder).add(" { ").then(body).add(" }");
            case Expression.Braces(var body, _) -> add("{ ").then(body).add(" }");
            case Expression.TraitCall(var supports, var isStatic, var name, var signature, var argument, _) ->
                add(types.supports(supports) + " : " + types.trait(isStatic, name.name(), signature) + " ").then(argument);
            case Expression.OptionalArgument(var name, var value, _) -> add("?" + Names.plain(name) + " = ").then(value);
            case Expression.Native(var name, var arguments, _) -> {
                add("extern " + Literals.quoted(name));
                for (Expression argument : arguments) {
                    add(" ").then(argument);
                }
            }
        }
    }

    /** What never stands on one line. */
    private void several(Expression expression) {
        if (page.isFlat()) {
            page.fail();
        } else {
            tall.expression(expression);
        }
    }

    /** A head, and what is applied to it or looked up in it: such chains get long, and begin with their innermost part. */
    private void postfixed(Expression expression) {
        Deque<Expression> spine = new ArrayDeque<>();
        Expression head = expression;
        while (true) {
            Expression inner = switch (head) {
                case Expression.Member(var target, _, _) -> target;
                case Expression.TypeApplication(var function, _, _) -> function;
                case Expression.Application(var function, _, _, _) -> function;
                case Expression.Index(var target, _, _, _) -> target;
                case Expression.Infix lookup when isLookup(lookup) -> lookup.left();
                default -> null;
            };
            if (inner == null) {
                break;
            }
            spine.push(head);
            head = inner;
        }
        then(head);
        for (Expression one : spine) {
            if (page.hasFailed()) {
                return;
            }
            postfix(one);
        }
    }

    private void postfix(Expression expression) {
        switch (expression) {
            case Expression.Member(_, var name, _) -> add("." + Names.value(name.name()));
            case Expression.TypeApplication(_, var arguments, _) -> add(types.arguments(arguments));
            case Expression.Application(_, var argument, var adjacent, _) -> add(adjacent ? "" : " ").then(argument);
            case Expression.Index(_, var indices, var dotted, _) -> {
                add(dotted ? ".[" : "[");
                items(indices, ", ");
                add("]");
            }
            case Expression.Infix(_, _, Expression.Constant(Literal.Text(var name), _), _) -> add("?" + Names.plain(name));
            case Expression.Infix(_, _, var name, _) -> add("?").then(name);
            default -> throw new IllegalStateException("nothing that follows a head: " + expression.getClass());
        }
    }

    private void infix(Expression.Infix infix) {
        Deque<Expression.Infix> spine = new ArrayDeque<>();
        Expression first = infix;
        while (first instanceof Expression.Infix inner) {
            spine.push(inner);
            first = inner.left();
        }
        closed(first);
        for (Expression.Infix one : spine) {
            if (page.hasFailed()) {
                return;
            }
            add(" " + one.operator().name() + " ");
            if (one == infix) {
                then(one.right());
            } else {
                closed(one.right());
            }
        }
    }

    /** {@code x?Name}. */
    static boolean isLookup(Expression.Infix infix) {
        return infix.operator().name().equals("?");
    }

    private void prefix(Identifier operator, Expression operand) {
        String name = operator.name();
        String symbol = name.length() > 1 && name.startsWith("~") && "+-&%".indexOf(name.charAt(1)) >= 0 ? name.substring(1) : name;
        boolean apart = operand instanceof Expression.Prefix || operand instanceof Expression.Constant || operand instanceof Expression.Measured;
        add(apart ? symbol + " " : symbol).then(operand);
    }

    private void items(List<Expression> items, String between) {
        for (int i = 0; i < items.size() && !page.hasFailed(); i++) {
            if (i > 0) {
                add(between);
            }
            if (i + 1 < items.size()) {
                closed(items.get(i));
            } else {
                then(items.get(i));
            }
        }
    }

    private void fields(Optional<Expression> original, List<Expression.FieldValue> fields) {
        original.ifPresent(value -> closed(value).add(" with "));
        for (Expression.FieldValue field : fields) {
            field(field, field != fields.getLast());
            add(field == fields.getLast() ? "" : "; ");
        }
    }

    private void field(Expression.FieldValue field, boolean followed) {
        add(Names.path(field.name()) + " = ");
        if (followed) {
            closed(field.value());
        } else {
            then(field.value());
        }
    }

    /** What stands after `lazy` and its like on the same line: an application, or a construct with a word of its own. */
    private void operand(Expression expression) {
        if (bindsLooser(expression)) {
            page.fail();
        }
        then(expression);
    }

    static boolean bindsLooser(Expression expression) {
        return expression instanceof Expression.Infix || expression instanceof Expression.Tuple || expression instanceof Expression.Assign
                || expression instanceof Expression.Annotated || expression instanceof Expression.TypeTest
                || expression instanceof Expression.Range || expression instanceof Expression.Slice
                || expression instanceof Expression.Sequence || expression instanceof Expression.Let || expression instanceof Expression.LetBang
                || expression instanceof Expression.Upcast(_, var type, _) && type.isPresent()
                || expression instanceof Expression.Downcast(_, var type, _) && type.isPresent();
    }

    // ---- where an expression ends

    /** Whether what follows this on its line could be taken for a part of it. */
    static boolean reachesRight(Expression expression) {
        Expression rest = expression;
        while (true) {
            switch (rest) {
                case Expression.Infix(_, _, var right, _) -> rest = right;
                case Expression.Prefix(_, var operand, _) -> rest = operand;
                case Expression.Tuple(var items, var struct, _) -> {
                    if (struct) {
                        return false;
                    }
                    rest = items.getLast();
                }
                case Expression.Range(_, _, var to, _) -> rest = to;
                case Expression.If _, Expression.Match _, Expression.Function _, Expression.Lambda _, Expression.Let _, Expression.LetBang _,
                        Expression.DoBang _, Expression.Return _, Expression.Yield _, Expression.Sequence _, Expression.While _,
                        Expression.For _, Expression.ForIn _, Expression.TryWith _, Expression.TryFinally _, Expression.Assign _,
                        Expression.Do _, Expression.Lazy _, Expression.Assert _, Expression.OptionalArgument _, Expression.TraitCall _, Expression.Annotated _ -> {
                    return true;
                }
                case Expression.Upcast(_, var type, _) -> {
                    return type.isEmpty();
                }
                case Expression.Downcast(_, var type, _) -> {
                    return type.isEmpty();
                }
                case Expression.Constant _, Expression.Measured _, Expression.Interpolated _, Expression.Name _, Expression.Member _,
                        Expression.TypeApplication _, Expression.Application _, Expression.Index _, Expression.Slice _,
                        Expression.Parenthesized _, Expression.Collection _, Expression.Record _, Expression.InheritingRecord _,
                        Expression.AnonymousRecord _, Expression.ObjectExpression _, Expression.New _, Expression.Accessor _,
                        Expression.TypeTest _, Expression.Computation _, Expression.Braces _, Expression.Native _ -> {
                    return false;
                }
            }
        }
    }
}
