package fusabi.print;

import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Expression.CollectionKind;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Expressions on several lines. */
final class TallExpressions {
    /*
     * A construct hangs from the column at which it begins: its `else`, `with` and operators stand there, its blocks four further right. Only
     * the body of a `fun` or `{ … }` may stand left of it, since F# allows that between brackets: it goes by the base of the line, which gives
     *
     *     xs
     *     |> List.map (fun x ->
     *         …)
     */

    private final ExpressionPrinter printer;
    private final Page page;

    TallExpressions(ExpressionPrinter printer) {
        this.printer = printer;
        this.page = printer.page;
    }

    // ---- blocks

    /** The lines of a block, each at the current column, which is the page's base. */
    void block(Expression expression) {
        int column = page.column();
        Expression rest = expression;
        while (true) {
            switch (rest) {
                case Expression.Let(var isRecursive, var isUse, var bindings, var body, _, _) -> {
                    let(isRecursive, isUse, bindings);
                    rest = body;
                }
                case Expression.LetBang(var isUse, var bindings, var body, _) -> {
                    letBang(isUse, bindings);
                    rest = body;
                }
                case Expression.Sequence(var items, _) -> {
                    for (Expression item : items.subList(0, items.size() - 1)) {
                        printer.expression(item);
                        page.line(column);
                    }
                    rest = items.getLast();
                    continue;
                }
                default -> {
                    printer.expression(rest);
                    return;
                }
            }
            page.line(column);
        }
    }

    private void let(boolean isRecursive, boolean isUse, List<Binding> bindings) {
        printer.members.doc(bindings.getFirst().doc());
        page.add((isUse ? "use " : "let ") + (isRecursive ? "rec " : ""));
        printer.members.bindings(bindings);
    }

    private void letBang(boolean isUse, List<Expression.BangBinding> bindings) {
        for (Expression.BangBinding binding : bindings) {
            boolean first = binding == bindings.getFirst();
            if (!first) {
                page.line(page.base());
            }
            page.add(first ? isUse ? "use! " : "let! " : "and! ");
            page.add(printer.patterns.pattern(binding.pattern()) + " =");
            printer.body(binding.value());
        }
    }

    private void indented(Expression block) {
        page.line(page.base() + Page.INDENT);
        printer.block(block);
    }

    // ---- expressions

    /** An expression that does not fit on its line, from the current column on. */
    void expression(Expression expression) {
        int column = page.column();
        switch (expression) {
            case Expression.Application application -> application(application, column);
            case Expression.Infix infix when ExpressionPrinter.isLookup(infix) -> printer.flat(infix);
            case Expression.Infix infix -> page.based(column, () -> infix(infix, column));
            case Expression.Tuple tuple -> page.based(column, () -> tuple(tuple));
            case Expression.Parenthesized(var inner, _) -> {
                page.add("(");
                inside(inner);
                page.add(")");
            }
            case Expression.Collection(var kind, var body, _) when body.isPresent() -> {
                boolean list = kind == CollectionKind.LIST;
                page.add(list ? "[ " : "[| ");
                items(body.get());
                page.add(list ? " ]" : " |]");
            }
            case Expression.Record(var original, var fields, _) -> {
                page.add("{ ");
                fields(original.orElse(null), fields, column);
                page.add(" }");
            }
            case Expression.AnonymousRecord(var original, var fields, var struct, _) -> {
                page.add(struct ? "struct {| " : "{| ");
                fields(original.orElse(null), fields, column);
                page.add(" |}");
            }
            case Expression.InheritingRecord(var base, var argument, var fields, _) -> {
                page.add("{ inherit " + printer.types.atom(base));
                argument.ifPresent(printer::expression);
                for (Expression.FieldValue field : fields) {
                    page.line(column + 2);
                    page.based(column + 2, () -> field(field));
                }
                page.add(" }");
            }
            case Expression.ObjectExpression object -> page.based(column, () -> object(object, column));
            case Expression.If conditional -> page.based(column, () -> conditional(conditional, column));
            case Expression.Match(var scrutinee, var clauses, var bang, _) -> page.based(column, () -> {
                page.add(bang ? "match! " : "match ");
                head(scrutinee, "with", column);
                clauses(clauses, column);
            });
            case Expression.Function(var clauses, _, _) -> {
                page.add("function");
                clauses(clauses, page.base() + Page.INDENT);
            }
            case Expression.Lambda(var parameters, var body, _) -> {
                page.add("fun " + printer.patterns.parameters(parameters) + " ->");
                indented(body);
            }
            case Expression.TryWith(var body, var clauses, _) -> page.based(column, () -> {
                page.add("try");
                indented(body);
                page.line(column).add("with");
                clauses(clauses, column);
            });
            case Expression.TryFinally(var body, var cleanup, _) -> page.based(column, () -> {
                page.add("try");
                indented(body);
                page.line(column).add("finally");
                indented(cleanup);
            });
            case Expression.While(var condition, var body, var bang, _) -> page.based(column, () -> {
                page.add(bang ? "while! " : "while ");
                printer.expression(condition);
                page.add(" do");
                indented(body);
            });
            case Expression.For(var variable, var from, var to, var down, var body, _) -> page.based(column, () -> {
                page.add("for " + Names.plain(variable) + " = ");
                printer.expression(from);
                page.add(down ? " downto " : " to ");
                printer.expression(to);
                page.add(" do");
                indented(body);
            });
            case Expression.ForIn(var pattern, var source, var body, _) -> page.based(column, () -> {
                page.add("for " + printer.patterns.pattern(pattern) + " in ");
                printer.expression(source);
                page.add(" do");
                indented(body);
            });
            case Expression.Assign(var target, var value, _) -> {
                printer.expression(target);
                page.add(" <-");
                page.based(column, () -> printer.body(value));
            }
            case Expression.Lazy(var body, _) -> word("lazy", body, column);
            case Expression.Assert(var condition, _) -> word("assert", condition, column);
            case Expression.Do(var body, _) -> word("do", body, column);
            case Expression.DoBang(var value, _) -> word("do!", value, column);
            case Expression.Computation(var builder, var body, _) -> {
                printer.expression(builder);
                page.add(" {");
                indented(body);
                page.line(page.base()).add("}");
            }
            case Expression.Braces(var body, _) -> {
                page.add("{ ");
                inside(body);
                page.add(" }");
            }
            case Expression.Annotated(var value, var type, _) -> suffix(value, ": " + printer.types.type(type), column + Page.INDENT);
            case Expression.Upcast(var value, var type, _) when type.isPresent() ->
                suffix(value, ":> " + printer.types.item(type.get()), column);
            case Expression.Downcast(var value, var type, _) when type.isPresent() ->
                suffix(value, ":?> " + printer.types.item(type.get()), column);
            case Expression.TypeTest(var value, var type, _) -> suffix(value, ":? " + printer.types.item(type), column);
            case Expression.Sequence _, Expression.Let _, Expression.LetBang _ -> inline(expression);
            case Expression.Constant _, Expression.Measured _, Expression.Interpolated _, Expression.Name _, Expression.Member _,
                    Expression.TypeApplication _, Expression.Prefix _, Expression.Index _, Expression.Slice _, Expression.Range _,
                    Expression.Collection _, Expression.New _, Expression.Accessor _, Expression.Return _, Expression.Yield _,
                    Expression.Upcast _, Expression.Downcast _, Expression.TraitCall _, Expression.OptionalArgument _,
                    Expression.Native _ -> printer.flat(expression);
        }
    }

    private void word(String word, Expression body, int column) {
        page.add(word);
        page.based(column, () -> indented(body));
    }

    private void suffix(Expression value, String suffix, int column) {
        printer.expression(value);
        if (ExpressionPrinter.reachesRight(value)) {
            page.line(column);
        } else {
            page.add(" ");
        }
        page.add(suffix);
    }

    /** A block in the middle of a line: its lets have `in`. */
    private void inline(Expression expression) {
        if (expression instanceof Expression.Let(var isRecursive, var isUse, var bindings, var body, _, _)) {
            page.based(page.column(), () -> {
                let(isRecursive, isUse, bindings);
                page.add(" in ");
                printer.expression(body);
            });
        } else {
            printer.block(expression);
        }
    }

    /** What stands between parentheses. A function without a name goes by the line that it is on. */
    private void inside(Expression inner) {
        if (inner instanceof Expression.Lambda || inner instanceof Expression.Function) {
            printer.expression(inner);
        } else {
            printer.block(inner);
        }
    }

    private void application(Expression.Application application, int column) {
        Deque<Expression.Application> spine = new ArrayDeque<>();
        Expression head = application;
        while (head instanceof Expression.Application inner) {
            spine.push(inner);
            head = inner.function();
        }
        printer.expression(head);
        boolean broken = false;
        for (Expression.Application one : spine) {
            Expression argument = one.argument();
            if (one.adjacent()) {
                printer.expression(argument);
            } else if (broken) {
                page.line(column + Page.INDENT);
                page.based(column + Page.INDENT, () -> printer.expression(argument));
            } else if (!page.fits(() -> {
                page.add(" ");
                printer.expression(argument);
            })) {
                if (one == application) {
                    page.add(" ");
                    printer.expression(argument);
                } else {
                    broken = true;
                    page.line(column + Page.INDENT);
                    page.based(column + Page.INDENT, () -> printer.expression(argument));
                }
            }
        }
    }

    /** Operands below each other, the operators before them. */
    private void infix(Expression.Infix infix, int column) {
        Deque<Expression.Infix> spine = new ArrayDeque<>();
        Expression first = infix;
        while (first instanceof Expression.Infix inner) {
            spine.push(inner);
            first = inner.left();
        }
        printer.expression(first);
        for (Expression.Infix one : spine) {
            operator(one.operator().name(), column);
            Expression right = one.right();
            // What associates to the right goes on in the same way.
            while (right instanceof Expression.Infix(var left, var operator, var next, _)) {
                printer.expression(left);
                operator(operator.name(), column);
                right = next;
            }
            printer.expression(right);
        }
    }

    private void operator(String name, int column) {
        // These do not go on with the line above when they stand at its column.
        boolean further = switch (name) {
            case "=", "<", ">", "%", "%%" -> true;
            default -> false;
        };
        page.line(further ? column + Page.INDENT : column).add(name + " ");
    }

    private void tuple(Expression.Tuple tuple) {
        page.add(tuple.struct() ? "struct (" : "");
        int column = page.column();
        for (Expression item : tuple.items()) {
            if (item != tuple.items().getFirst()) {
                page.line(column).add(", ");
            }
            printer.expression(item);
        }
        page.add(tuple.struct() ? ")" : "");
    }

    /** The items of a list: as many short ones on a line as there is room for, others on a line each. */
    private void items(Expression body) {
        if (!(body instanceof Expression.Sequence(var items, _)) || !items.stream().allMatch(TallExpressions::isShort)) {
            printer.block(body);
            return;
        }
        int column = page.column();
        printer.expression(items.getFirst());
        for (Expression item : items.subList(1, items.size())) {
            if (!page.fits(() -> {
                page.add("; ");
                printer.expression(item);
            })) {
                page.line(column);
                printer.expression(item);
            }
        }
    }

    private static boolean isShort(Expression expression) {
        return expression instanceof Expression.Constant(var literal, _) && !(literal instanceof Literal.Text)
                || expression instanceof Expression.Name;
    }

    private void fields(Expression original, List<Expression.FieldValue> fields, int column) {
        int own = original == null ? page.column() : column + Page.INDENT;
        if (original != null) {
            printer.expression(original);
            page.add(" with");
            page.line(own);
        }
        page.based(own, () -> {
            for (Expression.FieldValue field : fields) {
                if (field != fields.getFirst()) {
                    page.line(own);
                }
                field(field);
            }
        });
    }

    private void field(Expression.FieldValue field) {
        page.add(Names.path(field.name()) + " =");
        printer.body(field.value());
    }

    private void object(Expression.ObjectExpression object, int column) {
        page.add("{ new " + printer.types.atom(object.type()));
        object.argument().ifPresent(printer::expression);
        object.baseName().ifPresent(name -> page.add(" as " + Names.plain(name)));
        page.add(" with");
        page.based(column + Page.INDENT, () -> {
            for (var member : object.members()) {
                page.line(column + Page.INDENT);
                printer.members.member(member);
            }
        });
        page.based(column + 2, () -> {
            for (var implemented : object.interfaces()) {
                page.line(column + 2);
                printer.members.member(implemented);
            }
        });
        page.add(" }");
    }

    private void conditional(Expression.If conditional, int column) {
        page.add("if ");
        Expression.If rest = conditional;
        while (true) {
            head(rest.condition(), "then", column);
            indented(rest.whenTrue());
            if (rest.whenFalse().isEmpty()) {
                return;
            }
            page.line(column);
            if (!(rest.whenFalse().get() instanceof Expression.If next)) {
                page.add("else");
                indented(rest.whenFalse().get());
                return;
            }
            page.add("elif ");
            rest = next;
        }
    }

    /** What stands between a word and the word that ends it. */
    private void head(Expression expression, String word, int column) {
        if (page.fits(() -> printer.expression(expression))) {
            page.add(" ").add(word);
        } else {
            printer.block(expression);
            page.line(column).add(word);
        }
    }

    private void clauses(List<Expression.Clause> clauses, int column) {
        page.based(column, () -> {
            for (Expression.Clause clause : clauses) {
                page.line(column).add("| " + pattern(clause.pattern()));
                clause.guard().ifPresent(guard -> {
                    page.add(" when ");
                    printer.expression(guard);
                });
                page.add(" ->");
                printer.body(clause.body());
            }
        });
    }

    private String pattern(Pattern pattern) {
        return printer.patterns.pattern(pattern);
    }
}
