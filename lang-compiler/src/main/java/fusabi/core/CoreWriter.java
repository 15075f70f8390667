package fusabi.core;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreKind.OfExpression;
import fusabi.core.CoreKind.OfPattern;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One body's way to bytes. Recursion is over the tree, whose depth the parser bounds. */
final class CoreWriter {

    private final ByteSink out;
    private final Map<Variable, Integer> variables = new IdentityHashMap<>();

    CoreWriter(ByteSink out) {
        this.out = out;
    }

    /** Its number; at the first mention, which is the next free number, its name follows. */
    void variable(Variable variable) {
        Integer known = variables.get(variable);
        if (known == null) {
            out.number(variables.size());
            variables.put(variable, variables.size());
            out.text(variable.name());
            out.flag(variable.isMutable());
        } else {
            out.number(known);
        }
    }

    private void expressions(List<CoreExpression> items) {
        out.number(items.size());
        items.forEach(this::expression);
    }

    private void layout(LayoutReference layout) {
        out.text(layout.type());
        out.number(layout.tag());
        out.number(layout.fields());
    }

    void expression(CoreExpression expression) {
        switch (expression) {
            case CoreExpression.Constant(var literal, _) -> {
                out.choice(OfExpression.CONSTANT);
                LiteralCodec.write(literal, out);
            }
            case CoreExpression.EnumConstant(var type, var bits, _) -> {
                named(OfExpression.ENUM_CONSTANT, type);
                out.number(bits);
            }
            case CoreExpression.FormatConstant(var text, _) -> named(OfExpression.FORMAT_CONSTANT, text);
            case CoreExpression.Local(var variable, _) -> {
                out.choice(OfExpression.LOCAL);
                variable(variable);
            }
            case CoreExpression.Global(var symbol, _) -> named(OfExpression.GLOBAL, symbol);
            case CoreExpression.FunctionValue(var symbol, var arity, _) -> {
                named(OfExpression.FUNCTION_VALUE, symbol);
                out.number(arity);
            }
            case CoreExpression.Lambda(var name, var parameters, var body, _) -> {
                named(OfExpression.LAMBDA, name);
                out.number(parameters.size());
                parameters.forEach(this::variable);
                expression(body);
            }
            case CoreExpression.Apply(var function, var arguments, _) -> {
                parts(OfExpression.APPLY, function);
                expressions(arguments);
            }
            case CoreExpression.Let(var variable, var value, var body, _) -> {
                out.choice(OfExpression.LET);
                variable(variable);
                expression(value);
                expression(body);
            }
            case CoreExpression.LetRec(var bindings, var body, _) -> {
                out.choice(OfExpression.LET_REC);
                out.number(bindings.size());
                bindings.forEach(binding -> variable(binding.variable()));
                bindings.forEach(binding -> expression(binding.value()));
                expression(body);
            }
            case CoreExpression.Assign(var variable, var value, _) -> {
                out.choice(OfExpression.ASSIGN);
                variable(variable);
                expression(value);
            }
            case CoreExpression.SetGlobal(var symbol, var value, _) -> {
                named(OfExpression.SET_GLOBAL, symbol);
                expression(value);
            }
            case CoreExpression.If(var condition, var whenTrue, var whenFalse, _) -> parts(OfExpression.IF, condition, whenTrue, whenFalse);
            case CoreExpression.Sequence(var items, _) -> {
                out.choice(OfExpression.SEQUENCE);
                expressions(items);
            }
            case CoreExpression.While(var condition, var body, _) -> parts(OfExpression.WHILE, condition, body);
            case CoreExpression.ForRange(var variable, var from, var to, var down, var body, _) -> {
                out.choice(OfExpression.FOR_RANGE);
                variable(variable);
                out.flag(down);
                expression(from);
                expression(to);
                expression(body);
            }
            case CoreExpression.Match(var scrutinee, var clauses, var kind, _, _) -> {
                parts(OfExpression.MATCH, scrutinee);
                out.choice(kind);
                out.number(clauses.size());
                clauses.forEach(this::clause);
            }
            case CoreExpression.TryWith(var body, var exception, var handler, _) -> {
                parts(OfExpression.TRY_WITH, body);
                variable(exception);
                expression(handler);
            }
            case CoreExpression.TryFinally(var body, var cleanup, _) -> parts(OfExpression.TRY_FINALLY, body, cleanup);
            case CoreExpression.Construct(var layout, var fields, _) -> {
                out.choice(OfExpression.CONSTRUCT);
                layout(layout);
                expressions(fields);
            }
            case CoreExpression.GetField(var target, var index, _) -> {
                parts(OfExpression.GET_FIELD, target);
                out.number(index);
            }
            case CoreExpression.SetField(var target, var index, var value, _) -> {
                parts(OfExpression.SET_FIELD, target, value);
                out.number(index);
            }
            case CoreExpression.TagTest(var target, var tag, _) -> {
                parts(OfExpression.TAG_TEST, target);
                out.number(tag);
            }
            case CoreExpression.Arithmetic(var operation, var kind, var operands, _) -> {
                out.choice(OfExpression.ARITHMETIC);
                out.choice(operation);
                out.choice(kind);
                expressions(operands);
            }
            case CoreExpression.Convert(var from, var to, var checked, var value, _) -> {
                out.choice(OfExpression.CONVERT);
                out.choice(from);
                out.choice(to);
                out.flag(checked);
                expression(value);
            }
            case CoreExpression.Primitive(var intrinsic, var operands, _) -> {
                out.choice(OfExpression.PRIMITIVE);
                out.choice(intrinsic);
                expressions(operands);
            }
            case CoreExpression.NewArray(var items, _) -> {
                out.choice(OfExpression.NEW_ARRAY);
                expressions(items);
            }
            case CoreExpression.CallMethod(var selector, var arguments, _) -> {
                named(OfExpression.CALL_METHOD, selector);
                expressions(arguments);
            }
            case CoreExpression.CallNative(var name, var arguments, _) -> {
                named(OfExpression.CALL_NATIVE, name);
                expressions(arguments);
            }
            case CoreExpression.TypeTest(var value, var type, _) -> {
                named(OfExpression.TYPE_TEST, type);
                expression(value);
            }
            case CoreExpression.Cast(var value, var type, _) -> {
                named(OfExpression.CAST, type);
                expression(value);
            }
        }
    }

    private void parts(OfExpression kind, CoreExpression... parts) {
        out.choice(kind);
        for (CoreExpression part : parts) {
            expression(part);
        }
    }

    private void named(OfExpression kind, String name) {
        out.choice(kind);
        out.text(name);
    }

    private void clause(CoreExpression.Clause clause) {
        pattern(clause.pattern());
        out.flag(clause.guard().isPresent());
        clause.guard().ifPresent(this::expression);
        expression(clause.body());
    }

    private void patterns(List<CorePattern> items) {
        out.number(items.size());
        items.forEach(this::pattern);
    }

    private void pattern(CorePattern pattern) {
        switch (pattern) {
            case CorePattern.Any(_) -> out.choice(OfPattern.ANY);
            case CorePattern.Bind(var variable, var inner, _) -> {
                out.choice(OfPattern.BIND);
                variable(variable);
                pattern(inner);
            }
            case CorePattern.Constant(var literal, _) -> {
                out.choice(OfPattern.CONSTANT);
                LiteralCodec.write(literal, out);
            }
            case CorePattern.EnumConstant(var shape, var bits, _) -> {
                out.choice(OfPattern.ENUM_CONSTANT);
                out.text(shape.type());
                out.text(shape.display());
                out.number(shape.cases().size());
                shape.cases().forEach(each -> {
                    out.text(each.name());
                    out.number(each.bits());
                });
                out.number(bits);
            }
            case CorePattern.Null(_) -> out.choice(OfPattern.NULL);
            case CorePattern.Case(var union, var tag, var fields, _) -> {
                out.choice(OfPattern.CASE);
                out.text(union.type());
                out.number(union.cases().size());
                union.cases().forEach(each -> {
                    out.text(each.name());
                    out.number(each.fields());
                });
                out.number(tag);
                patterns(fields);
            }
            case CorePattern.Product(var layout, var fieldNames, var fields, _) -> {
                out.choice(OfPattern.PRODUCT);
                layout(layout);
                out.number(fieldNames.size());
                fieldNames.forEach(out::text);
                patterns(fields);
            }
            case CorePattern.ArrayOf(var items, _) -> {
                out.choice(OfPattern.ARRAY_OF);
                patterns(items);
            }
            case CorePattern.Or(var left, var right, _) -> {
                out.choice(OfPattern.OR);
                pattern(left);
                pattern(right);
            }
            case CorePattern.And(var items, _) -> {
                out.choice(OfPattern.AND);
                patterns(items);
            }
            case CorePattern.TypeTest(var type, var inner, _) -> {
                out.choice(OfPattern.TYPE_TEST);
                out.text(type);
                pattern(inner);
            }
            case CorePattern.View(var function, var key, var result, _) -> {
                out.choice(OfPattern.VIEW);
                expression(function);
                out.text(key);
                pattern(result);
            }
        }
    }
}
