package fusabi.hostile;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs that are too long for a file, most of them against the compiler. */
final class Giants {

    private Giants() {}

    static List<HostileProgram> all() {
        return List.of(
                // ---- literals
                giant("an-integer-of-a-million-digits", "FS1147 FU0002", () -> "let n = " + "9".repeat(1_000_000)),
                giant("a-bigint-of-a-million-digits", "FUEL FU0002 FS1147", () -> "let n = " + "9".repeat(1_000_000) + "I"),
                giant("a-float-of-a-million-digits", "FU0002 COMPLETED", () -> "let n = 1." + "9".repeat(1_000_000)),
                giant("a-hexadecimal-of-a-million-digits", "FS1147 FU0002", () -> "let n = 0x" + "f".repeat(1_000_000)),
                giant("an-exponent-of-a-million-digits", "FU0002 COMPLETED", () -> "let n = 1e" + "9".repeat(1_000_000)),
                giant("a-decimal-with-an-exponent", "FS1154 FS0010", () -> "let d = 1e999999999m"),
                giant("a-decimal-with-a-negative-exponent", "COMPLETED", () -> "let d = 1e-999999999m"),
                giant("a-text-of-10,000-holes", "COMPLETED HEAP FUEL FU0101",
                        () -> "let s = String.replicate 1000000 \"x\"\nlet t = $\"" + "{s}".repeat(10_000) + "\""),
                giant("a-string-of-ten-million-characters", "HEAP FU0002", () -> "let s = \"" + "x".repeat(10_000_000) + "\""),
                giant("ten-strings-of-3,000-holes", "HEAP FU0002 COMPLETED",
                        () -> repeat(10, i -> "let s" + i + " = $\"" + "{1}".repeat(3_000) + "\"\n")),
                giant("a-name-of-a-million-letters", "FS0039 FU0002", () -> "printfn \"%d\" " + "x".repeat(1_000_000)),
                giant("a-comment-of-ten-million-characters", "FU0002 FS0516", () -> "(*" + "(* ".repeat(3_000_000)),
                giant("too-long-for-any-file", "FU0002", () -> " ".repeat(17_000_000)),
                giant("nothing-but-line-feeds", "FU0002 COMPLETED", () -> "\n".repeat(10_000_000)),
                giant("a-list-of-14,000", "COMPLETED FU0002", () -> "let xs = [ " + repeat(14_000, i -> i + "; ") + "]"),
                giant("an-array-of-tuples", "COMPLETED FU0002",
                        () -> "let xs = [| " + repeat(5_000, i -> "(" + i + ", \"" + i + "\"); ") + "|]"),
                // ---- nesting
                giant("100,000-parentheses", "FU0002", () -> "let x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000)),
                giant("100,000-open-parentheses", "FU0002", () -> "let x = " + "(".repeat(100_000)),
                giant("100,000-brackets", "FU0002", () -> "let x = " + "[".repeat(100_000) + "]".repeat(100_000)),
                giant("100,000-braces", "FU0002", () -> "let x = " + "{ A = ".repeat(100_000) + "1" + " }".repeat(100_000)),
                giant("100,000-lambdas", "FU0002", () -> "let f = " + "fun x -> ".repeat(100_000) + "1"),
                giant("100,000-minus-signs", "FU0002", () -> "let n = " + "- ".repeat(100_000) + "1"),
                giant("100,000-ifs", "FU0002", () -> "let n = " + "if true then ".repeat(100_000) + "1"),
                giant("100,000-matches", "FU0002", () -> "let n = " + "match 1 with _ -> ".repeat(100_000) + "1"),
                giant("100,000-trys", "FU0002 FS0010 FS0583", () -> "let n = " + "try ".repeat(100_000) + "1"),
                giant("100,000-plus", "FU0002", () -> "let n = 1" + " + 1".repeat(100_000)),
                giant("100,000-pipes", "FU0002", () -> "let n = 1" + " |> id".repeat(100_000)),
                giant("100,000-dots", "FU0002", () -> "let n = \"\"" + ".Trim()".repeat(100_000)),
                giant("100,000-cons", "FU0002", () -> "let n = 1" + " :: 1".repeat(100_000)),
                giant("deep-types", "FU0002", () -> "let f (x: " + "(".repeat(100_000) + "int" + ")".repeat(100_000) + ") = x"),
                giant("long-arrows", "FU0002", () -> "let f (x: int" + " -> int".repeat(100_000) + ") = x"),
                giant("deep-lists-of-lists", "FU0002", () -> "let f (x: int" + " list".repeat(100_000) + ") = x"),
                giant("deep-generics", "FU0002 FS0010",
                        () -> "let f (x: " + "option<".repeat(50_000) + "int" + ">".repeat(50_000) + ") = x"),
                giant("deep-patterns", "FU0002",
                        () -> "let f x = match x with " + "Some (".repeat(100_000) + "1" + ")".repeat(100_000) + " -> 1"),
                giant("deep-indentation", "FU0002",
                        () -> "let f () =\n" + repeat(3_000, i -> " ".repeat(i + 1) + "if true then\n") + " ".repeat(3001) + "()"),
                giant("deep-modules", "FU0002",
                        () -> repeat(3_000, i -> " ".repeat(i) + "module M" + i + " =\n") + " ".repeat(3001) + "let x = 1"),
                giant("deep-interpolation", "FU0002 FS3373 FS3374 FS0010", () -> "let s = " + "$\"\"\"{$\"{".repeat(10_000)),
                giant("deep-conditions", "FU0002 FS0513 FS0514", () -> "#if A\n".repeat(100_000)),
                // ---- length
                giant("a-million-ones", "FU0002 FS0003", () -> "f" + " 1".repeat(1_100_000)),
                giant("800-rules", "FU0002 FUEL HEAP COMPLETED FU0101",
                        () -> "let f x =\n    match x with\n" + repeat(800, i -> "    | " + i + " -> " + i + "\n")
                        + "    | _ -> 0\n"),
                giant("800-rules-of-texts", "FU0002 COMPLETED",
                        () -> "let f x =\n    match x with\n" + repeat(800, i -> "    | \"" + i + "\" -> " + i + "\n")
                        + "    | _ -> 0\n"),
                giant("400-mutual-functions", "COMPLETED FU0002",
                        () -> "let rec f0 x = f1 x\n" + repeat(400, i -> "and f" + (i + 1) + " x = f" + (i + 2) % 401 + " x\n")),
                giant("4,000-functions", "COMPLETED FU0002", () -> repeat(4_000, i -> "let f" + i + " x = x + " + i + "\n")),
                giant("a-union-of-4,000", "COMPLETED FU0002", () -> "type U =\n" + repeat(4_000, i -> "    | C" + i + " of int\n")),
                giant("a-record-of-6,000", "COMPLETED FU0002 FU0101", () -> "type R = { " + repeat(6_000, i -> "F" + i + ": int; ") + "}"),
                giant("1,000-mutual-types", "COMPLETED FU0002",
                        () -> "type T0 = A0 of T1\n" + repeat(1_000, i -> "and T" + (i + 1) + " = A" + (i + 1) + " of T" + (i
                                + 2) % 1_001 + "\n")),
                giant("a-tuple-of-100,000", "FU0002 FU0003 FU0101", () -> "let t = (1" + ", 1".repeat(100_000) + ")"),
                giant("a-call-with-100,000-arguments", "FU0002 FS0003", () -> "let f x = x\nf" + " 1".repeat(100_000)),
                giant("a-function-of-10,000-parameters", "FU0002 FU0003 FU0101 COMPLETED",
                        () -> "let f" + repeat(10_000, i -> " a" + i) + " = 0"),
                giant("9,000-errors", "FS0039 FU0002", () -> "let x = y\n".repeat(9_000)),
                giant("9,000-syntax-errors", "FS0010 FU0002", () -> ") let = =\n".repeat(9_000)),
                // ---- types
                giant("pairs-of-pairs", "FU0003",
                        () -> "let f0 x = (x, x)\n" + repeat(40, i -> "let f" + (i + 1) + " x = f" + i + " (f" + i + " x)\n")),
                giant("lets-in-lets", "FU0003",
                        () -> "let g z =\n" + repeat(60, i -> "    let x" + (i + 1) + " = " + (i == 0 ? "(z, z)" : "(x" + i + ", x" + i
                                + ")") + "\n")
                        + "    x60\n"),
                giant("functions-of-functions", "FU0003",
                        () -> "let f0 x y = y x x\n" + repeat(60, i -> "let f" + (i + 1) + " x = f" + i + " (fun y -> f" + i + " y x)\n")),
                giant("composed-with-themselves", "FU0003 FS0030 FUEL COMPLETED", () -> "let d x = (x, x)\n" + repeat(60, i ->
                        "let d" + i + " x = " + (i == 0 ? "(d >> d) x" : "(d" + (i - 1) + " >> d" + (i - 1) + ") x") + "\n")),
                giant("a-type-in-itself", "FS0001", () -> "let f x = x x"),
                giant("a-type-that-grows", "FS0001", () -> "let rec f x = f (x, x)\n"),
                giant("abbreviations-of-pairs", "FU0003",
                        () -> "type T0 = int * int\n" + repeat(60, i -> "type T" + (i + 1) + " = T" + i + " * T" + i + "\n")
                        + "let f (x: T60) = x\n"),
                giant("abbreviations-in-a-circle", "FS0953", () -> "type A = B\nand B = A\n"),
                giant("overloads", "FS0010 COMPLETED FS0041 FU0002",
                        () -> "type T =\n" + repeat(300, i -> "    static member M(x: int, y: " + "list<".repeat(i) + "int" + ">".repeat(i)
                        + ") = " + i + "\n") + repeat(50, _ -> "T.M(1, [[[[1]]]]) |> ignore\n")),
                giant("overloads-in-overloads", "COMPLETED FS0041 FS0001",
                        () -> "type T =\n    static member M(x: int) = 1\n    static member M(x: string) = \"\"\n"
                        + "    static member M(x: float) = 1.0\nlet r = " + "T.M(".repeat(150) + "1" + ")".repeat(150) + "\n"),
                giant("operators-without-types", "FU0101 COMPLETED FU0002 FS0001 FS0043",
                        () -> "let inline f a b = a" + " * b + a".repeat(2_000) + "\nlet r = f 1 2\n"),
                giant("inline-doubling", "FU0101 FU0002 FU0003 FS0001 FUEL COMPLETED",
                        () -> "let inline f0 x = x + x\n" + repeat(8, i -> "let inline f" + (i + 1) + " x = f" + i
                        + " (f" + i + " x)\n") + "let r = f8 1\n"),
                giant("inline-recursion", "FS1114 FS1113 FS0039 FUEL STACK COMPLETED",
                        () -> "let rec inline f x = f (x + 1)\nlet r : int = f 1\n"),
                giant("witnesses-of-witnesses", "FS0001 FS0043 FU0003 FUEL COMPLETED",
                        () -> "type T<'a> = T of 'a with\n    static member inline (+) (T a, T b) = T (T a + T b)\n"
                        + "let r = T 1 + T 2\n"),
                giant("a-match-of-tuples", "COMPLETED FU0002 FU0004",
                        () -> "let f " + repeat(12, i -> " (a" + i + ": bool)") + " =\n    match " + list(12, i -> "a" + i)
                        + " with\n" + repeat(12, row -> "    | " + list(12, column -> column == row ? "true" : "_") + " -> " + row + "\n")
                        + repeat(12, row -> "    | " + list(12, column -> column == row ? "false" : column == (row
                                + 7) % 12 ? "true" : "_") + " -> " + row + "\n")),
                giant("a-match-of-rules-that-overlap", "COMPLETED FU0002",
                        () -> "type U = A | B | C | D | E\nlet f (x: " + "U * ".repeat(11) + "U) =\n    match x with\n"
                        + repeat(60, row -> "    | " + list(12, column -> (row * 31
                                + column * 17) % 5 < 2 ? "_" : "ABCDE".substring((row * 7 + column * 3) % 5, (row * 7 + column * 3) % 5
                                + 1))
                                + " -> " + row + "\n")),
                giant("constants-to-fold", "FS0267 FU0002",
                        () -> "let s0 = \"0123456789\" + \"0123456789\"\n" + repeat(60, i -> "let [<Literal>] S" + i + " = "
                        + (i == 0 ? "\"0123456789\"" : "S" + (i - 1) + " + S" + (i - 1)) + "\n")),
                giant("units-of-measure", "COMPLETED FU0002 FU0003",
                        () -> "[<Measure>] type m\nlet f (x: float<m>) = " + repeat(30, _ -> "x * ") + "x\n"
                        + "let g (x: float<m^2000000000>) = " + repeat(30, _ -> "x * ") + "x\n"),
                giant("a-constraint-on-everything", "FU0101 COMPLETED FS0001 FU0003",
                        () -> "let inline f x = " + list(300, i -> "(^a: (member P" + i + ": int) x)") + "\n"));
    }

    private static HostileProgram giant(String name, String expected, Supplier<String> text) {
        return new HostileProgram("giants/" + name, Set.of(expected.split(" ")), text);
    }

    private static String repeat(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static String list(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(", "));
    }
}
