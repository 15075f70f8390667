package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that ask more of the compiler than their length says: each is compiled, or refused by name, soon and in little memory. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CompileBombTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    /** @param code of the error that refuses it, or empty when it is compiled */
    private record Bomb(String name, String code, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String joined(int count, String separator, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(separator));
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                new Bomb("6,000 functions that call the next one", "",
                        "let rec f0 x = f1 x\n" + lines(6000, i -> "and f" + (i + 1) + " x = f" + (i + 2) + " x") + "and f6001 x = x"),
                new Bomb("5,000 functions that add to what the next one gives", "",
                        "let rec f0 x = f1 (x + 1)\n" + lines(5000, i -> "and f" + (i + 1) + " x = f" + (i + 2) + " (x + 1)") + "and f5001 x = x"),
                new Bomb("5,000 functions that call some other", "",
                        "let rec f0 x = f1 x\n" + lines(5000, i -> "and f" + (i + 1) + " x = f" + i * 7919 % 5000 + " x") + "and f5001 x = x"),
                new Bomb("3,000 functions with a parameter that can be of any type", "",
                        "let rec f0 x y = f1 x 1\n" + lines(3000, i -> "and f" + (i + 1) + " x y = f" + (i + 2) + " x 1") + "and f3001 x y = x"),
                new Bomb("20,000 rules for numbers", "",
                        "let f x =\n  match x with\n" + lines(20_000, i -> "  | " + i + " -> " + i % 7) + "  | _ -> 0"),
                new Bomb("10,000 rules for pairs", "",
                        "let f x y =\n  match x, y with\n" + lines(10_000, i -> "  | " + i % 100 + ", " + i / 100 + " -> " + i % 7) + "  | _ -> 0"),
                new Bomb("200 rules for 20 booleans", "", booleans(20, 200)),
                new Bomb("an inline function that uses another one twice, 40 times", "FU0101",
                        "let inline f0 x = x + 1\n" + lines(40, i -> "let inline f" + (i + 1) + " x = f" + i + " (f" + i + " x)") + "let r = f40 1"),
                new Bomb("the same at one type", "", "let inline f0 (x: int) = (x * 31 + 7) % 1001\n"
                        + lines(40, i -> "let inline f" + (i + 1) + " (x: int) = f" + i + " (f" + i + " x + f" + i + " (x + 1))") + "let r = f40 1"),
                new Bomb("an abbreviation that doubles", "FU0003",
                        "type T0<'a> = 'a * 'a\n" + lines(40, i -> "type T" + (i + 1) + "<'a> = T" + i + "<T" + i + "<'a>>") + "let f (x: T40<int>) = x"),
                new Bomb("2,000 compositions", "", "let f = " + joined(2000, " >> ", _ -> "(fun x -> x + 1)")),
                new Bomb("2,000 steps of a computation", "",
                        "let f = async {\n" + lines(2000, i -> "  let! x" + i + " = async { return " + i + " }") + "  return x0 }"),
                new Bomb("a tuple of 600", "FU0101", "let f = " + joined(600, ", ", i -> "" + i)),
                new Bomb("a call with 600 arguments", "FU0101", "let f = sprintf \"" + "%d".repeat(600) + "\" " + joined(600, " ", i -> "" + i)),
                new Bomb("a union of 5,000 cases", "FU0101", "type U =\n" + lines(5000, i -> "  | C" + i + " of int")
                        + "let f x =\n  match x with\n" + lines(5000, i -> "  | C" + i + " a -> a")),
                new Bomb("an enum of 8,000 values", "", "type E =\n" + lines(8000, i -> "  | C" + i + " = " + i)
                        + "let f x =\n  match x with\n" + lines(8000, i -> "  | E.C" + i + " -> " + i) + "  | _ -> 0"),
                new Bomb("1,000 mistakes in one long line", "FS0039", "let x = " + "a < b > ".repeat(1000) + "c"));
    }

    /** Rules that say nothing of two thirds of the values, so that they overlap in all ways. */
    private static String booleans(int columns, int rules) {
        java.util.Random random = new java.util.Random(5);
        return "let f " + joined(columns, " ", i -> "(a" + i + ": bool)") + " =\n  match " + joined(columns, ", ", i -> "a" + i) + " with\n"
                + lines(rules, i -> "  | " + joined(columns, ", ", _ -> random.nextInt(3) > 0 ? "_" : "" + random.nextBoolean()) + " -> " + i)
                + "  | _ -> 0";
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsCompiledOrRefused(Bomb bomb) {
        Outcome<Program> outcome = ENGINE.compile(SourceFile.of("bomb.fsx", bomb.text()));
        List<String> errors = outcome.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code).distinct().toList();
        assertThat(errors).isEqualTo(bomb.code().isEmpty() ? List.of() : List.of(bomb.code()));
    }

    @Test
    void theDeclarationIsNamedThatTakesTooMuch() {
        String text = "let ok = 1\n" + "let rec f0 x = f1 x\n" + lines(30_000, i -> "and f" + (i + 1) + " x = f" + (i + 2) + " x") + "and f30001 x = x";
        List<Diagnostic> diagnostics = ENGINE.compile(SourceFile.of("bomb.fsx", text)).diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("FU0004");
        Diagnostic error = diagnostics.getFirst();
        assertThat(error.span().line()).isEqualTo(2);
        assertThat(error.message()).isEqualTo("compiling this takes too much work");
    }

    @Test
    void thousandsOfRulesAreStillChecked() {
        String text = "let f x =\n  match x with\n" + lines(5000, i -> "  | " + i + " -> 1") + "  | 77 -> 2";
        assertThat(ENGINE.compile(SourceFile.of("long.fsx", text)).diagnostics()).extracting(Diagnostic::code).containsExactlyInAnyOrder("FS0025", "FS0026");
    }
}
