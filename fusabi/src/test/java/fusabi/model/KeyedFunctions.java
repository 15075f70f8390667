package fusabi.model;

import fusabi.model.Written.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import static fusabi.model.Lists.append;
import static fusabi.model.Lists.filter;
import static fusabi.model.Lists.fold;
import static fusabi.model.Lists.found;
import static fusabi.model.Lists.map;
import static fusabi.model.Lists.reversed;

/** The functions of Map, Set and String: {@code m} is a map of {@code xs} to {@code ys}, {@code s} and {@code t} are sets, {@code text} has letters. */
final class KeyedFunctions {

    private KeyedFunctions() {}

    private static TreeMap<Integer, Integer> map(Inputs in) {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < in.xs().size(); i++) {
            map.put(in.xs().get(i), in.ys().get(i));
        }
        return map;
    }

    private static List<Map.Entry<Integer, Integer>> pairs(Inputs in) {
        return List.copyOf(map(in).entrySet());
    }

    private static List<Map.Entry<Integer, Integer>> changed(Inputs in, java.util.function.Consumer<TreeMap<Integer, Integer>> change) {
        TreeMap<Integer, Integer> map = map(in);
        change.accept(map);
        return List.copyOf(map.entrySet());
    }

    private static Optional<Map.Entry<Integer, Integer>> firstAbove(Inputs in) {
        return pairs(in).stream().filter(pair -> pair.getValue() > in.n()).findFirst();
    }

    static List<Row> ofMap() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("add", "Map.add n 99 m |> Map.toList", in -> changed(in, map -> map.put(in.n(), 99))));
        rows.add(new Row("remove", "Map.remove n m |> Map.toList", in -> changed(in, map -> map.remove(in.n()))));
        rows.add(new Row("change", "Map.change n (fun v -> if v = Some n then None else Some 99) m |> Map.toList",
                in -> changed(in, map -> map.compute(in.n(), (_, old) -> old != null && old == in.n() ? null : 99))));
        rows.add(new Row("containsKey", "Map.containsKey n m", in -> map(in).containsKey(in.n())));
        rows.add(new Row("count", "Map.count m", in -> map(in).size()));
        rows.add(new Row("isEmpty", "Map.isEmpty m", in -> map(in).isEmpty()));
        rows.add(new Row("empty", "Map.add 1 n Map.empty |> Map.toList", in -> List.of(Tuple.of(1, in.n()))));
        rows.add(new Row("exists", "Map.exists (fun k v -> k > v) m", in -> pairs(in).stream().anyMatch(pair -> pair.getKey() > pair.getValue())));
        rows.add(new Row("forall", "Map.forall (fun k v -> k > v) m", in -> pairs(in).stream().allMatch(pair -> pair.getKey() > pair.getValue())));
        rows.add(new Row("filter", "Map.filter (fun k v -> k > v) m |> Map.toList", in -> filter(pairs(in), pair -> pair.getKey() > pair.getValue())));
        rows.add(new Row("partition", "Map.partition (fun k v -> k > v) m |> fun (a, b) -> Map.toList a, Map.toList b",
                in -> Tuple.of(filter(pairs(in), pair -> pair.getKey() > pair.getValue()), filter(pairs(in), pair -> pair.getKey() <= pair.getValue()))));
        rows.add(new Row("map", "Map.map (fun k v -> k * 2 - v) m |> Map.toList",
                in -> Lists.map(pairs(in), pair -> Tuple.of(pair.getKey(), pair.getKey() * 2 - pair.getValue()))));
        rows.add(new Row("find", "Map.find n m", in -> Optional.ofNullable(map(in).get(in.n())).orElseThrow()));
        rows.add(new Row("tryFind", "Map.tryFind n m", in -> Optional.ofNullable(map(in).get(in.n()))));
        rows.add(new Row("findKey", "Map.findKey (fun _ v -> v > n) m", in -> firstAbove(in).orElseThrow().getKey()));
        rows.add(new Row("tryFindKey", "Map.tryFindKey (fun _ v -> v > n) m", in -> firstAbove(in).map(Map.Entry::getKey)));
        rows.add(new Row("pick", "Map.pick (fun k v -> if v > n then Some(k + v) else None) m",
                in -> firstAbove(in).map(pair -> pair.getKey() + pair.getValue()).orElseThrow()));
        rows.add(new Row("tryPick", "Map.tryPick (fun k v -> if v > n then Some(k + v) else None) m",
                in -> firstAbove(in).map(pair -> pair.getKey() + pair.getValue())));
        rows.add(new Row("fold", "Map.fold (fun s k v -> s * 3 + k - v) 1 m", in -> fold(pairs(in), 1, (s, pair) -> s * 3 + pair.getKey() - pair.getValue())));
        rows.add(new Row("foldBack", "Map.foldBack (fun k v s -> s * 3 + k - v) m 1",
                in -> fold(reversed(pairs(in)), 1, (s, pair) -> s * 3 + pair.getKey() - pair.getValue())));
        rows.add(new Row("iter", "let r = ref 0 in Map.iter (fun k v -> r.Value <- r.Value * 2 + k - v) m; r.Value",
                in -> fold(pairs(in), 0, (r, pair) -> r * 2 + pair.getKey() - pair.getValue())));
        rows.add(new Row("keys", "Map.keys m |> List.ofSeq", in -> Lists.map(pairs(in), Map.Entry::getKey)));
        rows.add(new Row("values", "Map.values m |> List.ofSeq", in -> Lists.map(pairs(in), Map.Entry::getValue)));
        rows.add(new Row("minKeyValue", "Map.minKeyValue m", in -> pairs(in).getFirst()));
        rows.add(new Row("maxKeyValue", "Map.maxKeyValue m", in -> pairs(in).getLast()));
        for (String kind : List.of("List", "Array", "Seq")) {
            rows.add(new Row("of" + kind, "Map.of" + kind + " (" + kind + ".zip (" + from(kind) + " xs) (" + from(kind) + " ys)) |> Map.toList", KeyedFunctions::pairs));
            rows.add(new Row("to" + kind, "Map.to" + kind + " m |> List.ofSeq", KeyedFunctions::pairs));
        }
        return rows;
    }

    private static String from(String kind) {
        return kind.equals("Seq") ? "Seq.ofList" : kind + ".ofSeq";
    }

    private static List<Integer> set(List<Integer> list) {
        return List.copyOf(new TreeSet<>(list));
    }

    static List<Row> ofSet() {
        List<Row> rows = new ArrayList<>();
        Function<Inputs, List<Integer>> s = in -> set(in.xs());
        Function<Inputs, List<Integer>> t = in -> set(in.zs());
        rows.add(new Row("add", "Set.add n s |> Set.toList", in -> set(append(in.xs(), List.of(in.n())))));
        rows.add(new Row("remove", "Set.remove n s |> Set.toList", in -> filter(s.apply(in), x -> x != in.n())));
        rows.add(new Row("contains", "Set.contains n s", in -> in.xs().contains(in.n())));
        rows.add(new Row("count", "Set.count s", in -> s.apply(in).size()));
        rows.add(new Row("isEmpty", "Set.isEmpty s", in -> in.xs().isEmpty()));
        rows.add(new Row("empty", "Set.union Set.empty s |> Set.toList", s::apply));
        rows.add(new Row("singleton", "Set.singleton n |> Set.toList", in -> List.of(in.n())));
        rows.add(new Row("union", "Set.union s t |> Set.toList", in -> set(append(in.xs(), in.zs()))));
        rows.add(new Row("unionMany", "Set.unionMany [ s; t; s ] |> Set.toList", in -> set(append(in.xs(), in.zs()))));
        rows.add(new Row("intersect", "Set.intersect s t |> Set.toList", in -> filter(s.apply(in), in.zs()::contains)));
        rows.add(new Row("intersectMany", "Set.intersectMany [ s; t ] |> Set.toList", in -> filter(s.apply(in), in.zs()::contains)));
        rows.add(new Row("difference", "Set.difference s t |> Set.toList", in -> filter(s.apply(in), x -> !in.zs().contains(x))));
        rows.add(new Row("isSubset", "Set.isSubset s t", in -> in.zs().containsAll(in.xs())));
        rows.add(new Row("isSuperset", "Set.isSuperset s t", in -> in.xs().containsAll(in.zs())));
        rows.add(new Row("isProperSubset", "Set.isProperSubset s t", in -> in.zs().containsAll(in.xs()) && !in.xs().containsAll(in.zs())));
        rows.add(new Row("isProperSuperset", "Set.isProperSuperset s t", in -> in.xs().containsAll(in.zs()) && !in.zs().containsAll(in.xs())));
        rows.add(new Row("exists", "Set.exists (fun x -> x > n) s", in -> in.xs().stream().anyMatch(x -> x > in.n())));
        rows.add(new Row("forall", "Set.forall (fun x -> x > n) s", in -> in.xs().stream().allMatch(x -> x > in.n())));
        rows.add(new Row("filter", "Set.filter (fun x -> x > n) s |> Set.toList", in -> filter(s.apply(in), x -> x > in.n())));
        rows.add(new Row("partition", "Set.partition (fun x -> x > n) s |> fun (a, b) -> Set.toList a, Set.toList b",
                in -> Tuple.of(filter(s.apply(in), x -> x > in.n()), filter(s.apply(in), x -> x <= in.n()))));
        rows.add(new Row("partitionWith", "Set.partitionWith (fun x -> if x > n then Choice1Of2 x else Choice2Of2(-x)) s |> fun (a, b) -> Set.toList a, Set.toList b",
                in -> Tuple.of(filter(s.apply(in), x -> x > in.n()), set(Lists.map(filter(in.xs(), x -> x <= in.n()), x -> -x)))));
        rows.add(new Row("map", "Set.map (fun x -> x / 2) s |> Set.toList", in -> set(Lists.map(in.xs(), x -> x / 2))));
        rows.add(new Row("fold", "Set.fold (fun r x -> r * 3 - x) 1 s", in -> fold(s.apply(in), 1, (r, x) -> r * 3 - x)));
        rows.add(new Row("foldBack", "Set.foldBack (fun x r -> r * 3 - x) s 1", in -> fold(reversed(s.apply(in)), 1, (r, x) -> r * 3 - x)));
        rows.add(new Row("iter", "let r = ref 0 in Set.iter (fun x -> r.Value <- r.Value * 2 + x) s; r.Value", in -> fold(s.apply(in), 0, (r, x) -> r * 2 + x)));
        rows.add(new Row("minElement", "Set.minElement s", in -> Collections.min(in.xs())));
        rows.add(new Row("maxElement", "Set.maxElement s", in -> Collections.max(in.xs())));
        for (String kind : List.of("List", "Array", "Seq")) {
            rows.add(new Row("of" + kind, "Set.of" + kind + " (" + from(kind) + " xs) |> Set.toList", s::apply));
            rows.add(new Row("to" + kind, "Set.to" + kind + " s |> List.ofSeq", s::apply));
        }
        return rows;
    }

    private static String text(Inputs in) {
        return String.join("", Lists.map(in.xs(), KeyedFunctions::letter));
    }

    private static String letter(int x) {
        return String.valueOf((char) ('a' + Math.floorMod(x, 26)));
    }

    private static List<Character> letters(Inputs in) {
        return text(in).chars().mapToObj(c -> (char) c).toList();
    }

    private static String joined(List<?> parts) {
        return String.join("", parts.stream().map(String::valueOf).toList());
    }

    static List<Row> ofString() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("length", "String.length text", in -> in.xs().size()));
        rows.add(new Row("map", "String.map System.Char.ToUpper text", in -> text(in).toUpperCase(java.util.Locale.ROOT)));
        rows.add(new Row("mapi", "String.mapi (fun i c -> if i % 2 = 0 then c else '-') text", in -> joined(Lists.zip(
                letters(in), java.util.stream.IntStream.range(0, in.xs().size()).boxed().toList(), (c, i) -> i % 2 == 0 ? c : '-'))));
        rows.add(new Row("filter", "String.filter (fun c -> c > 'c') text", in -> joined(filter(letters(in), c -> c > 'c'))));
        rows.add(new Row("collect", "String.collect (fun c -> string c + string c) text", in -> joined(Lists.map(letters(in), c -> "" + c + c))));
        rows.add(new Row("concat", "String.concat \", \" (List.map string xs)", in -> String.join(", ", Lists.map(in.xs(), String::valueOf))));
        rows.add(new Row("exists", "String.exists (fun c -> c > 'c') text", in -> letters(in).stream().anyMatch(c -> c > 'c')));
        rows.add(new Row("forall", "String.forall (fun c -> c > 'c') text", in -> letters(in).stream().allMatch(c -> c > 'c')));
        rows.add(new Row("init", "String.init n string", in -> joined(java.util.stream.IntStream.range(0, found(in.n())).boxed().toList())));
        rows.add(new Row("replicate", "String.replicate n text", in -> text(in).repeat(in.n())));
        rows.add(new Row("iter", "let r = ref 0 in String.iter (fun c -> r.Value <- r.Value * 2 + int c) text; r.Value",
                in -> fold(letters(in), 0, (r, c) -> r * 2 + c)));
        rows.add(new Row("iteri", "let r = ref 0 in String.iteri (fun i c -> r.Value <- r.Value + i * int c) text; r.Value",
                in -> java.util.stream.IntStream.range(0, in.xs().size()).map(i -> i * letters(in).get(i)).sum()));
        return rows;
    }
}
