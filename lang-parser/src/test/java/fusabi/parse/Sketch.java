package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.syntax.SyntaxTree;
import fusabi.syntax.TypeExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Trees in a few characters, for tests: operators before their operands, everything in parentheses. */
final class Sketch {

    private Sketch() {}

    static SyntaxTree tree(String text) {
        return tree(text, ParserOptions.script());
    }

    static SyntaxTree tree(String text, ParserOptions options) {
        Outcome<SyntaxTree> outcome = Parser.parse(SourceFile.of("test.fsx", text), options);
        return outcome.value().orElseThrow(() -> new AssertionError(text + "\n" + outcome.diagnostics()));
    }

    /** The diagnostics of {@code text} as {@code CODE line:column}. */
    static List<String> problems(String text) {
        return Parser.parse(SourceFile.of("test.fsx", text)).diagnostics().stream()
                .map(one -> one.code() + " " + one.span().line() + ":" + one.span().column()).toList();
    }

    static List<Diagnostic> diagnostics(String text) {
        return Parser.parse(SourceFile.of("test.fsx", text)).diagnostics();
    }

    /** The only declaration of {@code text}, which is an expression. */
    static String expression(String text) {
        return of(((Declaration.Do) tree(text).declarations().getFirst()).body());
    }

    /** The pattern of {@code match x with PATTERN -> y}. */
    static String pattern(String text) {
        Expression match = ((Declaration.Do) tree("match x with " + text + " -> y").declarations().getFirst()).body();
        return of(((Expression.Match) match).clauses().getFirst().pattern());
    }

    /** The type of {@code let x : TYPE = y}. */
    static String type(String text) {
        Declaration.Let let = (Declaration.Let) tree("let x : " + text + " = y").declarations().getFirst();
        return of(let.bindings().getFirst().result().orElseThrow());
    }

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Constant(var literal, _) -> of(literal);
            case Expression.Measured(var literal, var measure, _) -> of(literal) + "<" + of(measure) + ">";
            case Expression.Interpolated(var pieces, _) -> "$[" + pieces.stream().map(Sketch::of).collect(Collectors.joining("; ")) + "]";
            case Expression.Name(var name, _) -> name.text();
            case Expression.Member(var target, var name, _) -> "(" + of(target) + ")." + name.name();
            case Expression.TypeApplication(var function, var arguments, _) -> of(function) + "<" + types(arguments) + ">";
            case Expression.Application(var function, var argument, var adjacent, _) ->
                "(" + of(function) + (adjacent ? "!" : " ") + of(argument) + ")";
            case Expression.Infix(var left, var operator, var right, _) -> "(" + operator.name() + " " + of(left) + " " + of(right) + ")";
            case Expression.Prefix(var operator, var operand, _) -> "(" + operator.name() + " " + of(operand) + ")";
            case Expression.Index(var target, var indices, var dotted, _) ->
                of(target) + (dotted ? ".[" : "[") + all(indices) + "]";
            case Expression.Slice(var from, var to, _) -> of(from) + ".." + of(to);
            case Expression.Range(var from, var step, var to, _) -> "(range " + of(from) + step.map(s -> " " + of(s)).orElse("") + " "
                    + of(to) + ")";
            case Expression.Tuple(var items, var struct, _) -> (struct ? "struct" : "") + "<" + all(items) + ">";
            case Expression.Parenthesized(var inner, _) -> of(inner);
            case Expression.Collection(var kind, var body, _) ->
                kind == Expression.CollectionKind.LIST ? "[" + of(body) + "]" : "[|" + of(body) + "|]";
            case Expression.Record(var original, var fields, _) -> "{" + original.map(o -> of(o) + " with ").orElse("")
                    + fields(fields) + "}";
            case Expression.InheritingRecord(var base, var argument, var fields, _) ->
                "{inherit " + of(base) + of(argument) + "; " + fields(fields) + "}";
            case Expression.AnonymousRecord(var original, var fields, var struct, _) ->
                (struct ? "struct" : "") + "{|" + original.map(o -> of(o) + " with ").orElse("") + fields(fields) + "|}";
            case Expression.ObjectExpression(var type, var argument, _, var members, var interfaces, _) ->
                "{new " + of(type) + argument.map(Sketch::of).orElse("") + " " + members.size() + "+" + interfaces.size() + "}";
            case Expression.New(var type, var argument, _) -> "(new " + of(type) + " " + of(argument) + ")";
            case Expression.If(var condition, var yes, var no, _) ->
                "(if " + of(condition) + " " + of(yes) + no.map(n -> " " + of(n)).orElse("") + ")";
            case Expression.Match(var scrutinee, var clauses, var bang, _) -> "(match" + (bang ? "! " : " ") + of(scrutinee)
                    + clauses(clauses) + ")";
            case Expression.Function(var clauses, _, _) -> "(function" + clauses(clauses) + ")";
            case Expression.Lambda(var parameters, var body, _) ->
                "(fun " + parameters.stream().map(Sketch::of).collect(Collectors.joining(" ")) + " -> " + of(body) + ")";
            case Expression.Accessor(_, var body, _) -> "(accessor " + of(body) + ")";
            case Expression.Let(var rec, var use, var bindings, var body, _, _) ->
                "(" + (use ? "use " : "let ") + (rec ? "rec " : "") + bindings(bindings) + " in " + of(body) + ")";
            case Expression.LetBang(var use, var bindings, var body, _) -> "(" + (use ? "use! " : "let! ")
                    + bindings.stream().map(b -> of(b.pattern()) + " = " + of(b.value())).collect(Collectors.joining(" and! "))
                    + " in " + of(body) + ")";
            case Expression.DoBang(var value, _) -> "(do! " + of(value) + ")";
            case Expression.Return(var value, var bang, _) -> "(return" + (bang ? "! " : " ") + of(value) + ")";
            case Expression.Yield(var value, var bang, _) -> "(yield" + (bang ? "! " : " ") + of(value) + ")";
            case Expression.Sequence(var items, _) -> "(" + items.stream().map(Sketch::of).collect(Collectors.joining("; ")) + ")";
            case Expression.While(var condition, var body, var bang, _) -> "(while" + (bang ? "! " : " ") + of(condition) + " "
                    + of(body) + ")";
            case Expression.For(var variable, var from, var to, var down, var body, _) ->
                "(for " + variable.name() + " " + of(from) + (down ? " downto " : " to ") + of(to) + " " + of(body) + ")";
            case Expression.ForIn(var pattern, var source, var body, _) -> "(for " + of(pattern) + " in " + of(source) + " " + of(body)
                    + ")";
            case Expression.TryWith(var body, var clauses, _) -> "(try " + of(body) + clauses(clauses) + ")";
            case Expression.TryFinally(var body, var cleanup, _) -> "(try " + of(body) + " finally " + of(cleanup) + ")";
            case Expression.Assign(var target, var value, _) -> "(<- " + of(target) + " " + of(value) + ")";
            case Expression.Annotated(var value, var type, _) -> "(" + of(value) + " : " + of(type) + ")";
            case Expression.Upcast(var value, var type, _) -> "(:> " + of(value) + type.map(t -> " " + of(t)).orElse("") + ")";
            case Expression.Downcast(var value, var type, _) -> "(:?> " + of(value) + type.map(t -> " " + of(t)).orElse("") + ")";
            case Expression.TypeTest(var value, var type, _) -> "(:? " + of(value) + " " + of(type) + ")";
            case Expression.Lazy(var body, _) -> "(lazy " + of(body) + ")";
            case Expression.Assert(var condition, _) -> "(assert " + of(condition) + ")";
            case Expression.Do(var body, _) -> "(do " + of(body) + ")";
            case Expression.Computation(var target, var body, _) -> "(" + of(target) + " { " + of(body) + " })";
            case Expression.Braces(var body, _) -> "{ " + of(body) + " }";
            case Expression.TraitCall(var supports, _, var name, var signature, var argument, _) ->
                "(trait " + types(supports) + " " + name.name() + ": " + of(signature) + " " + of(argument) + ")";
            case Expression.OptionalArgument(var name, var value, _) -> "(?" + name.name() + " = " + of(value) + ")";
            case Expression.Native(var name, var arguments, _) -> "(extern " + name + " " + all(arguments) + ")";
        };
    }

    private static String of(Optional<Expression> expression) {
        return expression.map(Sketch::of).orElse("");
    }

    private static String all(List<Expression> expressions) {
        return expressions.stream().map(Sketch::of).collect(Collectors.joining(", "));
    }

    private static String fields(List<Expression.FieldValue> fields) {
        return fields.stream().map(field -> field.name().text() + " = " + of(field.value())).collect(Collectors.joining("; "));
    }

    private static String clauses(List<Expression.Clause> clauses) {
        return clauses.stream().map(clause -> " | " + of(clause.pattern()) + clause.guard().map(g -> " when " + of(g)).orElse("") + " -> "
                + of(clause.body())).collect(Collectors.joining());
    }

    private static String of(Expression.Piece piece) {
        return switch (piece) {
            case Expression.Piece.Text(var value, _) -> "'" + value + "'";
            case Expression.Piece.Hole(var value, var specifier, var alignment, var format, _) -> specifier + "{" + of(value)
                    + alignment.map(a -> "," + a).orElse("") + format.map(f -> ":" + f).orElse("") + "}";
        };
    }

    static String bindings(List<Binding> bindings) {
        return bindings.stream().map(Sketch::of).collect(Collectors.joining(" and "));
    }

    static String of(Binding binding) {
        String target = switch (binding.target()) {
            case Binding.Target.Name(var name, _, _, var parameters) ->
                name.name() + parameters.stream().map(p -> " " + of(p)).collect(Collectors.joining());
            case Binding.Target.Destructured(var pattern) -> of(pattern);
        };
        return (binding.isMutable() ? "mutable " : "") + target + binding.result().map(t -> " : " + of(t)).orElse("") + " = "
                + of(binding.body());
    }

    static String of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Wildcard _ -> "_";
            case Pattern.Constant(var literal, _) -> of(literal);
            case Pattern.Named(var name, var arguments, _) -> arguments.isEmpty() ? name.text() : "(" + name.text() + " "
                    + patterns(arguments, " ") + ")";
            case Pattern.NamedFields(var name, var fields, _) -> "(" + name.text() + " " + patternFields(fields) + ")";
            case Pattern.As(var left, var right, _) -> "(" + of(left) + " as " + of(right) + ")";
            case Pattern.Or(var left, var right, _) -> "(" + of(left) + " | " + of(right) + ")";
            case Pattern.And(var all, _) -> "(" + patterns(all, " & ") + ")";
            case Pattern.Cons(var head, var tail, _) -> "(" + of(head) + " :: " + of(tail) + ")";
            case Pattern.Tuple(var items, var struct, _) -> (struct ? "struct" : "") + "<" + patterns(items, ", ") + ">";
            case Pattern.ListOf(var items, _) -> "[" + patterns(items, "; ") + "]";
            case Pattern.ArrayOf(var items, _) -> "[|" + patterns(items, "; ") + "|]";
            case Pattern.Record(var fields, _) -> "{" + patternFields(fields) + "}";
            case Pattern.TypeTest(var type, _) -> ":? " + of(type);
            case Pattern.Annotated(var inner, var type, _) -> "(" + of(inner) + " : " + of(type) + ")";
            case Pattern.Optional(var name, _) -> "?" + name.name();
            case Pattern.Attributed(_, var inner, _) -> "@" + of(inner);
            case Pattern.Parenthesized(var inner, _) -> of(inner);
            case Pattern.Embedded(var expression, _) -> of(expression);
        };
    }

    private static String patterns(List<Pattern> patterns, String between) {
        return patterns.stream().map(Sketch::of).collect(Collectors.joining(between));
    }

    private static String patternFields(List<Pattern.Field> fields) {
        return fields.stream().map(field -> field.name().text() + " = " + of(field.pattern())).collect(Collectors.joining("; "));
    }

    static String of(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Named(var name, var arguments, _) -> arguments.isEmpty() ? name.text() : name.text() + "<"
                    + types(arguments) + ">";
            case TypeExpression.Variable(var name, var head, _) -> (head ? "^" : "'") + name;
            case TypeExpression.Anonymous _ -> "_";
            case TypeExpression.Function(var from, var to, _) -> "(" + of(from) + " -> " + of(to) + ")";
            case TypeExpression.Parenthesized(var inner, _) -> of(inner);
            case TypeExpression.Tuple(var items, var struct, _) ->
                (struct ? "struct" : "") + "(" + items.stream().map(Sketch::of).collect(Collectors.joining(" * ")) + ")";
            case TypeExpression.Array(var element, var rank, _) -> of(element) + "[" + ",".repeat(rank - 1) + "]";
            case TypeExpression.Flexible(var bound, _) -> "#" + of(bound);
            case TypeExpression.AnonymousRecord(var fields, var struct, _) -> (struct ? "struct" : "") + "{|"
                    + fields.stream().map(f -> f.name().name() + ": " + of(f.type())).collect(Collectors.joining("; ")) + "|}";
            case TypeExpression.Constrained(var inner, var constraints, _) -> "(" + of(inner) + " when " + constraints.size() + ")";
            case TypeExpression.Parameter(var name, var optional, _, var inner, _) -> (optional ? "?" : "") + name.name() + ":" + of(inner);
            case TypeExpression.MeasureProduct(var left, var right, _) -> "(" + of(left) + " " + of(right) + ")";
            case TypeExpression.MeasureQuotient(var left, var right, _) -> "(" + of(left) + "/" + of(right) + ")";
            case TypeExpression.MeasurePower(var base, var numerator, var denominator, _) ->
                of(base) + "^" + numerator + (denominator == 1 ? "" : "/" + denominator);
            case TypeExpression.MeasureOne _ -> "1";
        };
    }

    private static String types(List<TypeExpression> types) {
        return types.stream().map(Sketch::of).collect(Collectors.joining(", "));
    }

    static String of(Literal literal) {
        return switch (literal) {
            case Literal.Unit() -> "()";
            case Literal.Null() -> "null";
            case Literal.Bool(var value) -> String.valueOf(value);
            case Literal.Char(var value) -> "'" + value + "'";
            case Literal.Text(var value) -> "\"" + value + "\"";
            case Literal.Bytes(var value) -> "\"" + value + "\"B";
            case Literal.SByte(var value) -> value + "y";
            case Literal.Byte(var bits) -> Byte.toUnsignedInt(bits) + "uy";
            case Literal.Int16(var value) -> value + "s";
            case Literal.UInt16(var bits) -> Short.toUnsignedInt(bits) + "us";
            case Literal.Int32(var value) -> String.valueOf(value);
            case Literal.UInt32(var bits) -> Integer.toUnsignedString(bits) + "u";
            case Literal.Int64(var value) -> value + "L";
            case Literal.UInt64(var bits) -> Long.toUnsignedString(bits) + "UL";
            case Literal.NativeInt(var value) -> value + "n";
            case Literal.UNativeInt(var bits) -> Long.toUnsignedString(bits) + "un";
            case Literal.Float(var value) -> String.valueOf(value);
            case Literal.Float32(var value) -> value + "f";
            case Literal.Decimal(var value) -> value.toPlainString() + "m";
            case Literal.BigInt(var value) -> value + "I";
            case Literal.UserNumber(var value, var suffix) -> value.toString() + suffix;
        };
    }
}
