package fusabi.check;

import fusabi.parse.Parser;
import fusabi.source.SourceFile;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.CustomOperation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComputationTranslatorTest {

    private static final String MONAD = "Bind Return ReturnFrom Zero Combine Delay";

    private static String translated(String methods, String body) {
        return new Show().text(ComputationTranslator.translate(new Methods(methods), bodyOf(body)));
    }

    private static Expression bodyOf(String body) {
        String indented = body.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        var tree = Parser.parse(SourceFile.of("test.fsx", "let r =\n  b {\n" + indented + "\n  }\n"));
        assertThat(tree.diagnostics()).isEmpty();
        Declaration.Let let = (Declaration.Let) tree.value().orElseThrow().declarations().getFirst();
        return ((Expression.Computation) let.bindings().getFirst().body()).body();
    }

    private static void refuses(String methods, String body, String code) {
        assertThatThrownBy(() -> translated(methods, body)).isInstanceOfSatisfying(
                RefusedComputation.class, refused -> assertThat(refused.diagnostic().code()).isEqualTo(code));
    }

    @Test
    void bindAndReturn() {
        assertThat(translated("Bind Return", "let! x = e\nreturn x")).isEqualTo("Bind(e, fun x -> Return(x))");
        assertThat(translated("Bind Return", "let! x, y = e\nreturn x")).isEqualTo("Bind(e, fun (x, y) -> Return(x))");
        assertThat(translated("Bind Return", "do! e\nreturn 1")).isEqualTo("Bind(e, fun () -> Return(1))");
        assertThat(translated("Bind Return", "do! e")).isEqualTo("Bind(e, fun () -> Return(()))");
        assertThat(translated("Bind Zero", "do! e")).isEqualTo("Bind(e, fun () -> Zero())");
        assertThat(translated("ReturnFrom", "return! e")).isEqualTo("ReturnFrom(e)");
    }

    @Test
    void delayAndRunSurroundTheWhole() {
        assertThat(translated("Return Delay", "return 1")).isEqualTo("Delay(fun () -> Return(1))");
        assertThat(translated("Return Delay Run", "return 1")).isEqualTo("Run(Delay(fun () -> Return(1)))");
    }

    @Test
    void bindReturnIsPreferred() {
        assertThat(translated("Bind Return BindReturn", "let! x = e\nreturn x")).isEqualTo("BindReturn(e, fun x -> x)");
        assertThat(translated("Bind Return BindReturn", "let! x = e\nlet y = x\nreturn y")).isEqualTo("BindReturn(e, fun x -> let y = x in y)");
        assertThat(translated("Bind Return BindReturn", "let! x = e\nlet! y = f\nreturn y"))
                .isEqualTo("Bind(e, fun x -> BindReturn(f, fun y -> y))");
    }

    @Test
    void severalSources() {
        assertThat(translated("Bind Return Bind2", "let! x = e\nand! y = f\nreturn x")).isEqualTo("Bind2(e, f, fun (x, y) -> Return(x))");
        assertThat(translated("Bind Return Bind2 Bind2Return", "let! x = e\nand! y = f\nreturn x")).isEqualTo("Bind2Return(e, f, fun (x, y) -> x)");
        assertThat(translated("BindReturn MergeSources", "let! x = e\nand! y = f\nreturn x"))
                .isEqualTo("BindReturn(MergeSources(e, f), fun (x, y) -> x)");
        assertThat(translated("BindReturn MergeSources", "let! x = e\nand! y = f\nand! z = g\nreturn x"))
                .isEqualTo("BindReturn(MergeSources(e, MergeSources(f, g)), fun (x, (y, z)) -> x)");
        assertThat(translated("Bind Return MergeSources MergeSources3", "let! x = e\nand! y = f\nand! z = g\nreturn x"))
                .isEqualTo("Bind(MergeSources3(e, f, g), fun (x, y, z) -> Return(x))");
        refuses("Bind Return", "let! x = e\nand! y = f\nreturn x", "FS3343");
    }

    @Test
    void stepsAreCombined() {
        assertThat(translated("Yield Combine Delay", "yield 1\nyield 2")).isEqualTo(
                "Delay(fun () -> Combine(Yield(1), Delay(fun () -> Yield(2))))");
        assertThat(translated(MONAD, "if c then return 1\nreturn 2")).isEqualTo(
                "Delay(fun () -> Combine(if c then Return(1) else Zero(), Delay(fun () -> Return(2))))");
        assertThat(translated("Return Zero", "f ()\nreturn 1")).isEqualTo("(f (); Return(1))");
        assertThat(translated("Zero", "f ()")).isEqualTo("(f (); Zero())");
        refuses("Return Zero", "if c then return 1\nreturn 2", "FS0708");
    }

    @Test
    void loops() {
        assertThat(translated("For Zero", "for x in xs do f x")).isEqualTo("For(xs, fun x -> (f x; Zero()))");
        assertThat(translated("For Zero Source", "for x in xs do f x")).isEqualTo("For(Source(xs), fun x -> (f x; Zero()))");
        assertThat(translated("For Zero", "for i = 1 to 3 do f i")).isEqualTo("For(@range(1..3), fun i -> (f i; Zero()))");
        assertThat(translated("While Delay Zero", "while c do f ()")).isEqualTo(
                "Delay(fun () -> While(fun () -> c, Delay(fun () -> (f (); Zero()))))");
    }

    @Test
    void resourcesAndFailures() {
        assertThat(translated("Using Return", "use x = e\nreturn x")).isEqualTo("Using(e, fun x -> Return(x))");
        assertThat(translated("Using Bind Return", "use! x = e\nreturn x")).isEqualTo("Bind(e, fun x -> Using(x, fun x -> Return(x)))");
        assertThat(translated("TryFinally Delay Return", "try\n  return 1\nfinally\n  f ()")).isEqualTo(
                "Delay(fun () -> TryFinally(Delay(fun () -> Return(1)), fun () -> f ()))");
        assertThat(translated("TryWith Delay Return", "try\n  return 1\nwith _ -> return 2")).isEqualTo(
                "Delay(fun () -> TryWith(Delay(fun () -> Return(1)), @handler(function _ -> Return(2))))");
    }

    @Test
    void choices() {
        assertThat(translated("Return", "if c then return 1 else return 2")).isEqualTo("if c then Return(1) else Return(2)");
        assertThat(translated("Return", "match e with\n| 1 -> return 1\n| _ -> return 2")).isEqualTo("match e with 1 -> Return(1) | _ -> Return(2)");
        assertThat(translated("Bind Return", "match! e with\n| 1 -> return 1\n| _ -> return 2")).isEqualTo(
                "Bind(e, fun builder@1 -> match builder@1 with 1 -> Return(1) | _ -> Return(2))");
    }

    @Test
    void valuesAreYieldedWhereNothingElseIs() {
        assertThat(translated("Yield Combine Delay Zero", "1\n2")).isEqualTo(
                "Delay(fun () -> @implicit builder1(1, @implicit builder2(2, Zero(), Yield(@checked builder2())), "
                        + "Combine(Yield(@checked builder1()), Delay(fun () -> @implicit builder2(2, Zero(), Yield(@checked builder2()))))))");
        assertThat(translated("Yield Combine Delay Zero", "yield 1\nf ()")).contains("Combine(Yield(1)").contains("f ()").doesNotContain("@implicit");
    }

    @Test
    void customOperationsApplyToWhatComesBefore() {
        assertThat(translated("Yield", "add 1\nadd 2")).isEqualTo("Add(Add(Yield(()), 1), 2)");
        assertThat(translated("For Yield", "for x in xs do\nwhere (x > 1)\nselect x")).isEqualTo(
                "Select(Where(For(xs, fun x -> Yield(x)), fun x -> (x > 1)), fun x -> x)");
        assertThat(translated("For Yield", "for x in xs do\nlet y = x\nselect y")).isEqualTo(
                "Select(For(xs, fun x -> let y = x in Yield((x, y))), fun (x, y) -> y)");
        assertThat(translated("For Yield", "for x in xs do\nselect x into g\nwhere g")).isEqualTo(
                "Where(For(Select(For(xs, fun x -> Yield(x)), fun x -> x), fun g -> Yield(g)), fun g -> g)");
        refuses("Yield", "add 1 2", "FS3099");
        refuses("Yield Zero", "if c then add 1", "FS3086");
        refuses("Yield", "if c then add 1", "FS0708");
    }

    @Test
    void aMissingMethodIsNamed() {
        refuses("Return", "yield 5", "FS0708");
        refuses("Return Zero", "for i in xs do f i", "FS0708");
        refuses("Return Zero Delay", "while true do f ()", "FS0708");
        refuses("Return", "use d = e\nreturn 1", "FS0708");
        refuses("Bind Return", "let! x = e\nx + 1", "FS0708");
    }

    private record Methods(Set<String> names) implements ComputationBuilder {
        Methods(String names) {
            this(Set.of(names.split(" ")));
        }

        @Override
        public String name() {
            return "builder";
        }

        @Override
        public boolean has(String method) {
            return names.contains(method);
        }

        @Override
        public boolean mergesIntoStruct(String method) {
            return false;
        }

        @Override
        public List<CustomOperation> operations(String name) {
            Map<String, CustomOperation> all = Map.of(
                    "add", new CustomOperation("add", "Add", 1, Set.of(), Set.of()),
                    "where", new CustomOperation("where", "Where", 1, Set.of(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE), Set.of(0)),
                    "select", new CustomOperation("select", "Select", 1, Set.of(CustomOperation.Trait.ALLOWS_INTO), Set.of(0)));
            return all.containsKey(name) ? List.of(all.get(name)) : List.of();
        }

        @Override
        public boolean isVariable(String name) {
            return Character.isLowerCase(name.charAt(0));
        }
    }

    /** Enough of the language to read translations. */
    private static final class Show {

        String text(Expression e) {
            return switch (e) {
                case Expression.Name(var name, _) -> name.text().replace("builder.", "");
                case Expression.Constant(Literal.Unit _, _) -> "()";
                case Expression.Constant(Literal.Int32(var value), _) -> String.valueOf(value);
                case Expression.Constant(Literal.Bool(var value), _) -> String.valueOf(value);
                case Expression.Application(var f, var a, var adjacent, _) -> text(f) + (adjacent ? "" : " ") + text(a);
                case Expression.Parenthesized(Expression.Tuple t, _) -> text(t);
                case Expression.Parenthesized(Expression.Parenthesized(Expression.Tuple t, _), _) -> "(" + text(t) + ")";
                case Expression.Parenthesized(Expression.Constant(Literal.Unit _, _), _) -> "(())";
                case Expression.Parenthesized(var inner, _) -> "(" + text(inner) + ")";
                case Expression.Tuple(var items, _, _) -> "(" + items.stream().map(this::text).collect(Collectors.joining(", ")) + ")";
                case Expression.Lambda(var parameters, var body, _) ->
                        "fun " + parameters.stream().map(this::text).collect(Collectors.joining(" ")) + " -> " + text(body);
                case Expression.If(var c, var a, var b, _) -> "if " + text(c) + " then " + text(a) + b.map(x -> " else " + text(x)).orElse("");
                case Expression.Match(var s, var clauses, _, _) -> "match " + text(s) + " with " + clauses(clauses);
                case Expression.Function(var clauses, _, _) -> "function " + clauses(clauses);
                case Expression.Sequence(var items, _) -> "(" + items.stream().map(this::text).collect(Collectors.joining("; ")) + ")";
                case Expression.Let(_, _, var bindings, var body, _, _) -> "let "
                        + ((Binding.Target.Name) bindings.getFirst().target()).name().name() + " = " + text(bindings.getFirst().body()) + " in " + text(body);
                case Expression.Infix(var l, var o, var r, _) -> text(l) + " " + o.name() + " " + text(r);
                case Expression.Range(var from, _, var to, _) -> text(from) + ".." + text(to);
                case Expression.Native(var name, var arguments, _) ->
                        name + "(" + arguments.stream().map(this::text).collect(Collectors.joining(", ")) + ")";
                default -> e.getClass().getSimpleName();
            };
        }

        private String clauses(List<Expression.Clause> clauses) {
            return clauses.stream().map(c -> text(c.pattern()) + " -> " + text(c.body())).collect(Collectors.joining(" | "));
        }

        private String text(Pattern p) {
            return switch (p) {
                case Pattern.Named(var name, _, _) -> name.text();
                case Pattern.Wildcard _ -> "_";
                case Pattern.Constant(Literal.Unit _, _) -> "()";
                case Pattern.Constant(Literal.Int32(var value), _) -> String.valueOf(value);
                case Pattern.Tuple(var items, _, _) -> "(" + items.stream().map(this::text).collect(Collectors.joining(", ")) + ")";
                case Pattern.Parenthesized(var inner, _) -> text(inner);
                default -> p.getClass().getSimpleName();
            };
        }
    }
}
