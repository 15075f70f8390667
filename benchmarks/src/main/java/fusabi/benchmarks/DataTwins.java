package fusabi.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Programs over trees, lists, records and maps. */
final class DataTwins {

    private DataTwins() {}

    static List<Twin> all() {
        return List.of(
                new Twin("trees", """
                        type Tree =
                            | Leaf
                            | Node of Tree * Tree
                        let rec build depth = if depth = 0 then Leaf else Node (build (depth - 1), build (depth - 1))
                        let rec count tree =
                            match tree with
                            | Leaf -> 1
                            | Node (left, right) -> 1 + count left + count right
                        let deepest = 14
                        let kept = build deepest
                        let mutable total = count (build (deepest + 1))
                        for depth in 4 .. 2 .. deepest do
                            for _ in 1 .. (1 <<< (deepest - depth + 4)) do total <- total + count (build depth)
                        printfn "%d" (total + count kept)
                        """, DataTwins::trees),
                new Twin("lists", """
                        let mutable total = 0
                        for round in 1 .. 10 do
                            total <-
                                List.init 30000 (fun i -> i + round)
                                |> List.map (fun x -> x * 3 % 1001)
                                |> List.filter (fun x -> x % 2 = 0)
                                |> List.fold (fun sum x -> (sum * 31 + x) % 1000003) total
                        printfn "%d" total
                        """, DataTwins::lists),
                new Twin("evaluator", """
                        type Expression =
                            | Constant of int
                            | Variable of string
                            | Add of Expression * Expression
                            | Multiply of Expression * Expression
                            | Negate of Expression
                            | IfZero of Expression * Expression * Expression
                        let rec evaluate x expression =
                            match expression with
                            | Constant value -> value
                            | Variable _ -> x
                            | Add (left, right) -> evaluate x left + evaluate x right
                            | Multiply (left, right) -> evaluate x left * evaluate x right
                            | Negate inner -> -(evaluate x inner)
                            | IfZero (test, yes, no) -> if evaluate x test = 0 then evaluate x yes else evaluate x no
                        let rec build depth =
                            if depth = 0 then Variable "x"
                            else
                                match depth % 4 with
                                | 0 -> Add (build (depth - 1), Constant depth)
                                | 1 -> Multiply (build (depth - 1), Add (Variable "x", Constant 1))
                                | 2 -> IfZero (Variable "x", Constant 7, build (depth - 1))
                                | _ -> Add (Negate (build (depth - 1)), build (depth - 1))
                        let expression = build 22
                        let mutable total = 0
                        for x in 0 .. 2000 do total <- (total + evaluate x expression) % 1000003
                        printfn "%d" total
                        """, DataTwins::evaluator),
                new Twin("records", """
                        type Body = { X: float; Y: float; Mass: float }
                        let step body = { body with X = body.X + body.Y * 0.001; Y = body.Y - body.X * 0.001 }
                        let mutable body = { X = 1.0; Y = 0.0; Mass = 3.0 }
                        for _ in 1 .. 500000 do body <- step body
                        printfn "%d" (int (body.X * 1000000.0) + int body.Mass)
                        """, DataTwins::records),
                new Twin("map", """
                        let mutable map = Map.empty
                        for i in 1 .. 20000 do map <- Map.add (i * 7919 % 20011) i map
                        let mutable sum = 0
                        for i in 1 .. 20000 do sum <- (sum + Map.find (i * 7919 % 20011) map) % 1000003
                        printfn "%d" sum
                        """, () -> keysAndValues(new TreeMap<>(), 20_000, 20_011)),
                new Twin("dictionary", """
                        let table = System.Collections.Generic.Dictionary<int, int> ()
                        for i in 1 .. 100000 do table.[i * 7919 % 100003] <- i
                        let mutable sum = 0
                        for i in 1 .. 100000 do sum <- (sum + table.[i * 7919 % 100003]) % 1000003
                        printfn "%d" sum
                        """, () -> keysAndValues(new HashMap<>(), 100_000, 100_003)));
    }

    private sealed interface Tree {}

    private record Leaf() implements Tree {}

    private record Node(Tree left, Tree right) implements Tree {}

    private static final Tree LEAF = new Leaf();

    private static Tree build(int depth) {
        return depth == 0 ? LEAF : new Node(build(depth - 1), build(depth - 1));
    }

    private static int count(Tree tree) {
        return switch (tree) {
            case Leaf _ -> 1;
            case Node(Tree left, Tree right) -> 1 + count(left) + count(right);
        };
    }

    private static int trees() {
        int deepest = 14;
        Tree kept = build(deepest);
        int total = count(build(deepest + 1));
        for (int depth = 4; depth <= deepest; depth += 2) {
            for (int i = 1 << deepest - depth + 4; i > 0; i--) {
                total += count(build(depth));
            }
        }
        return total + count(kept);
    }

    private static int lists() {
        int total = 0;
        for (int round = 1; round <= 10; round++) {
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < 30_000; i++) {
                list.add(i + round);
            }
            List<Integer> kept = list.stream().map(x -> x * 3 % 1001).filter(x -> x % 2 == 0).toList();
            for (int x : kept) {
                total = (total * 31 + x) % 1_000_003;
            }
        }
        return total;
    }

    private sealed interface Expression {}

    private record Constant(int value) implements Expression {}

    private record Variable(String name) implements Expression {}

    private record Add(Expression left, Expression right) implements Expression {}

    private record Multiply(Expression left, Expression right) implements Expression {}

    private record Negate(Expression inner) implements Expression {}

    private record IfZero(Expression test, Expression yes, Expression no) implements Expression {}

    private static int evaluate(int x, Expression expression) {
        return switch (expression) {
            case Constant(int value) -> value;
            case Variable _ -> x;
            case Add(Expression left, Expression right) -> evaluate(x, left) + evaluate(x, right);
            case Multiply(Expression left, Expression right) -> evaluate(x, left) * evaluate(x, right);
            case Negate(Expression inner) -> -evaluate(x, inner);
            case IfZero(Expression test, Expression yes, Expression no) -> evaluate(x, test) == 0 ? evaluate(x, yes) : evaluate(x, no);
        };
    }

    private static Expression expression(int depth) {
        if (depth == 0) {
            return new Variable("x");
        }
        return switch (depth % 4) {
            case 0 -> new Add(expression(depth - 1), new Constant(depth));
            case 1 -> new Multiply(expression(depth - 1), new Add(new Variable("x"), new Constant(1)));
            case 2 -> new IfZero(new Variable("x"), new Constant(7), expression(depth - 1));
            default -> new Add(new Negate(expression(depth - 1)), expression(depth - 1));
        };
    }

    private static int evaluator() {
        Expression expression = expression(22);
        int total = 0;
        for (int x = 0; x <= 2000; x++) {
            total = (total + evaluate(x, expression)) % 1_000_003;
        }
        return total;
    }

    private record Body(double x, double y, double mass) {

        Body step() {
            return new Body(x + y * 0.001, y - x * 0.001, mass);
        }
    }

    private static int records() {
        Body body = new Body(1, 0, 3);
        for (int i = 1; i <= 500_000; i++) {
            body = body.step();
        }
        return (int) (body.x * 1_000_000) + (int) body.mass;
    }

    private static int keysAndValues(Map<Integer, Integer> map, int count, int modulus) {
        for (int i = 1; i <= count; i++) {
            map.put(i * 7919 % modulus, i);
        }
        int sum = 0;
        for (int i = 1; i <= count; i++) {
            sum = (sum + map.get(i * 7919 % modulus)) % 1_000_003;
        }
        return sum;
    }
}
