package fusabi.model;

import fusabi.model.Written.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import static fusabi.model.Lists.append;
import static fusabi.model.Lists.chunks;
import static fusabi.model.Lists.descending;
import static fusabi.model.Lists.distinct;
import static fusabi.model.Lists.distinctBy;
import static fusabi.model.Lists.filter;
import static fusabi.model.Lists.firstIndex;
import static fusabi.model.Lists.fold;
import static fusabi.model.Lists.found;
import static fusabi.model.Lists.groups;
import static fusabi.model.Lists.lastIndex;
import static fusabi.model.Lists.map;
import static fusabi.model.Lists.nonEmpty;
import static fusabi.model.Lists.reversed;
import static fusabi.model.Lists.scan;
import static fusabi.model.Lists.shortest;
import static fusabi.model.Lists.skip;
import static fusabi.model.Lists.sorted;
import static fusabi.model.Lists.splitInto;
import static fusabi.model.Lists.take;
import static fusabi.model.Lists.windows;
import static fusabi.model.Lists.zip;

/** The functions of List, Array and Seq; {@code M} stands for the module, {@code L} makes a list of what it makes. */
final class SequenceFunctions {

    private final List<Row> rows = new ArrayList<>();
    private final String module;

    private SequenceFunctions(String module) {
        this.module = module;
    }

    static List<Row> of(String module) {
        SequenceFunctions functions = new SequenceFunctions(module);
        functions.single();
        functions.folding();
        functions.looking();
        functions.parts();
        functions.several();
        functions.orders();
        functions.changes();
        functions.random();
        switch (module) {
            case "Array" -> functions.arraysOnly();
            case "Seq" -> functions.sequencesOnly();
            default -> functions.listsOnly();
        }
        return functions.rows;
    }

    private void row(String name, String expression, Function<Inputs, Object> model) {
        rows.add(new Row(name, expression.replaceAll("\\bM\\.", module + ".").replaceAll("\\bL\\b", "List.ofSeq"), model));
    }

    /** With a function applied to every item. */
    private void single() {
        row("map", "M.map (fun x -> x * 2) xs |> L", in -> map(in.xs(), x -> x * 2));
        row("mapi", "M.mapi (fun i x -> i * 100 + x) xs |> L", in -> IntStream.range(0, in.xs().size()).mapToObj(i -> i * 100 + in.xs().get(i)).toList());
        row("indexed", "M.indexed xs |> L", in -> IntStream.range(0, in.xs().size()).mapToObj(i -> Tuple.of(i, in.xs().get(i))).toList());
        row("filter", "M.filter (fun x -> x > n) xs |> L", in -> filter(in.xs(), x -> x > in.n()));
        row("where", "M.where (fun x -> x > n) xs |> L", in -> filter(in.xs(), x -> x > in.n()));
        row("choose", "M.choose (fun x -> if x > n then Some(x + 1) else None) xs |> L", in -> map(filter(in.xs(), x -> x > in.n()), x -> x + 1));
        row("collect", "M.collect (fun x -> M.replicate (abs x % 3) x) xs |> L", in -> in.xs().stream()
                .flatMap(x -> Collections.nCopies(Math.abs(x) % 3, x).stream()).toList());
        row("iter", "let r = ref 0 in M.iter (fun x -> r.Value <- r.Value * 2 + x) xs; r.Value", in -> fold(in.xs(), 0, (r, x) -> r * 2 + x));
        row("iteri", "let r = ref 0 in M.iteri (fun i x -> r.Value <- r.Value + i * x) xs; r.Value",
                in -> IntStream.range(0, in.xs().size()).map(i -> i * in.xs().get(i)).sum());
        row("rev", "M.rev xs |> L", in -> reversed(in.xs()));
        row("length", "M.length xs", in -> in.xs().size());
        row("isEmpty", "M.isEmpty xs", in -> in.xs().isEmpty());
        row("init", "M.init n (fun i -> i * i) |> L", in -> IntStream.range(0, found(in.n())).mapToObj(i -> i * i).toList());
        row("replicate", "M.replicate n 7 |> L", in -> Collections.nCopies(found(in.n()), 7));
        row("singleton", "M.singleton n |> L", in -> List.of(in.n()));
        row("empty", "M.append M.empty xs |> L", Inputs::xs);
        row("unfold", "M.unfold (fun s -> if s > n then None else Some(s * s, s + 1)) -3 |> L",
                in -> IntStream.rangeClosed(-3, in.n()).mapToObj(s -> s * s).toList());
    }

    /** With a state. */
    private void folding() {
        row("fold", "M.fold (fun s x -> s * 3 - x) 1 xs", in -> fold(in.xs(), 1, (s, x) -> s * 3 - x));
        row("foldBack", "M.foldBack (fun x s -> s * 3 - x) xs 1", in -> fold(reversed(in.xs()), 1, (s, x) -> s * 3 - x));
        row("fold2", "M.fold2 (fun s x y -> s * 3 - x + y) 1 xs ys", in -> fold(zip(in.xs(), in.ys(), (x, y) -> y - x), 1, (s, d) -> s * 3 + d));
        row("foldBack2", "M.foldBack2 (fun x y s -> s * 3 - x + y) xs ys 1",
                in -> fold(reversed(zip(in.xs(), in.ys(), (x, y) -> y - x)), 1, (s, d) -> s * 3 + d));
        row("scan", "M.scan (fun s x -> s * 3 - x) 1 xs |> L", in -> scan(in.xs(), 1, (s, x) -> s * 3 - x));
        row("scanBack", "M.scanBack (fun x s -> s * 3 - x) xs 1 |> L", in -> reversed(scan(reversed(in.xs()), 1, (s, x) -> s * 3 - x)));
        row("reduce", "M.reduce (fun s x -> s * 3 - x) xs", in -> fold(skip(in.xs(), 1), in.xs().getFirst(), (s, x) -> s * 3 - x));
        row("reduceBack", "M.reduceBack (fun x s -> s * 3 - x) xs",
                in -> fold(skip(reversed(in.xs()), 1), in.xs().getLast(), (s, x) -> s * 3 - x));
        row("mapFold", "M.mapFold (fun s x -> s + x, s * 2 - x) 1 xs |> fun (made, s) -> L made, s", in -> mapFold(in.xs()));
        row("mapFoldBack", "M.mapFoldBack (fun x s -> s + x, s * 2 - x) xs 1 |> fun (made, s) -> L made, s", in -> {
            Tuple backwards = mapFold(reversed(in.xs()));
            return Tuple.of(reversed((List<?>) backwards.items().getFirst()), backwards.items().getLast());
        });
        row("sum", "M.sum xs", in -> fold(in.xs(), 0, Integer::sum));
        row("sumBy", "M.sumBy (fun x -> x * x) xs", in -> fold(in.xs(), 0, (s, x) -> s + x * x));
        row("average", "M.average (M.map float xs) |> string", in -> nonEmpty(in.xs(), Written.number(fold(in.xs(), 0.0, (s, x) -> s + x) / in.xs().size())));
        row("averageBy", "M.averageBy float xs |> string", in -> nonEmpty(in.xs(), Written.number(fold(in.xs(), 0.0, (s, x) -> s + x) / in.xs().size())));
        row("max", "M.max xs", in -> Collections.max(in.xs()));
        row("min", "M.min xs", in -> Collections.min(in.xs()));
        row("maxBy", "M.maxBy (fun x -> x % 3) xs", in -> descending(in.xs(), x -> x % 3).getFirst());
        row("minBy", "M.minBy (fun x -> x % 3) xs", in -> sorted(in.xs(), x -> x % 3).getFirst());
    }

    private static Tuple mapFold(List<Integer> list) {
        List<Integer> made = new ArrayList<>();
        int state = 1;
        for (int x : list) {
            made.add(state + x);
            state = state * 2 - x;
        }
        return Tuple.of(made, state);
    }

    /** For one item, or whether there is one. */
    private void looking() {
        row("exists", "M.exists (fun x -> x > n) xs", in -> firstIndex(in.xs(), x -> x > in.n()) >= 0);
        row("forall", "M.forall (fun x -> x > n) xs", in -> firstIndex(in.xs(), x -> x <= in.n()) < 0);
        row("contains", "M.contains n xs", in -> in.xs().contains(in.n()));
        row("find", "M.find (fun x -> x > n) xs", in -> in.xs().get(found(firstIndex(in.xs(), x -> x > in.n()))));
        row("findBack", "M.findBack (fun x -> x > n) xs", in -> in.xs().get(found(lastIndex(in.xs(), x -> x > in.n()))));
        row("findIndex", "M.findIndex (fun x -> x > n) xs", in -> found(firstIndex(in.xs(), x -> x > in.n())));
        row("findIndexBack", "M.findIndexBack (fun x -> x > n) xs", in -> found(lastIndex(in.xs(), x -> x > in.n())));
        row("tryFind", "M.tryFind (fun x -> x > n) xs", in -> optional(firstIndex(in.xs(), x -> x > in.n())).map(in.xs()::get));
        row("tryFindBack", "M.tryFindBack (fun x -> x > n) xs", in -> optional(lastIndex(in.xs(), x -> x > in.n())).map(in.xs()::get));
        row("tryFindIndex", "M.tryFindIndex (fun x -> x > n) xs", in -> optional(firstIndex(in.xs(), x -> x > in.n())));
        row("tryFindIndexBack", "M.tryFindIndexBack (fun x -> x > n) xs", in -> optional(lastIndex(in.xs(), x -> x > in.n())));
        row("pick", "M.pick (fun x -> if x > n then Some(x * 2) else None) xs", in -> in.xs().get(found(firstIndex(in.xs(), x -> x > in.n()))) * 2);
        row("tryPick", "M.tryPick (fun x -> if x > n then Some(x * 2) else None) xs",
                in -> optional(firstIndex(in.xs(), x -> x > in.n())).map(i -> in.xs().get(i) * 2));
        row("head", "M.head xs", in -> in.xs().getFirst());
        row("tryHead", "M.tryHead xs", in -> in.xs().stream().findFirst());
        row("last", "M.last xs", in -> in.xs().getLast());
        row("tryLast", "M.tryLast xs", in -> reversed(in.xs()).stream().findFirst());
        row("item", "M.item n xs", in -> in.xs().get(in.n()));
        row("tryItem", "M.tryItem n xs", in -> in.n() >= 0 && in.n() < in.xs().size() ? Optional.of(in.xs().get(in.n())) : Optional.empty());
        row("exactlyOne", "M.exactlyOne xs", in -> in.xs().get(in.xs().size() == 1 ? 0 : -1));
        row("tryExactlyOne", "M.tryExactlyOne xs", in -> in.xs().size() == 1 ? Optional.of(in.xs().getFirst()) : Optional.empty());
    }

    private static Optional<Integer> optional(int index) {
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** Some of the items, and groups of them. */
    private void parts() {
        row("tail", "M.tail xs |> L", in -> nonEmpty(in.xs(), skip(in.xs(), Math.min(1, in.xs().size()))));
        row("take", "M.take n xs |> L", in -> take(in.xs(), in.n()));
        row("truncate", "M.truncate n xs |> L", in -> take(in.xs(), Math.clamp(in.n(), 0, in.xs().size())));
        row("skip", "M.skip n xs |> L", in -> skip(in.xs(), in.n()));
        row("takeWhile", "M.takeWhile (fun x -> x < n) xs |> L", in -> in.xs().stream().takeWhile(x -> x < in.n()).toList());
        row("skipWhile", "M.skipWhile (fun x -> x < n) xs |> L", in -> in.xs().stream().dropWhile(x -> x < in.n()).toList());
        row("chunkBySize", "M.chunkBySize n xs |> M.map L |> L", in -> chunks(in.xs(), in.n()));
        row("windowed", "M.windowed n xs |> M.map L |> L", in -> windows(in.xs(), in.n()));
        row("splitInto", "M.splitInto n xs |> M.map L |> L", in -> splitInto(in.xs(), in.n()));
        row("pairwise", "M.pairwise xs |> L", in -> map(windows(in.xs(), 2), w -> Tuple.of(w.get(0), w.get(1))));
        row("groupBy", "M.groupBy (fun x -> x % 3) xs |> M.map (fun (k, g) -> k, L g) |> L", in -> List.copyOf(groups(in.xs(), x -> x % 3).entrySet().stream().toList()));
        row("countBy", "M.countBy (fun x -> x % 3) xs |> L", in -> groups(in.xs(), x -> x % 3).entrySet().stream()
                .map(group -> Tuple.of(group.getKey(), group.getValue().size())).toList());
        row("distinct", "M.distinct xs |> L", in -> distinct(in.xs()));
        row("distinctBy", "M.distinctBy (fun x -> x % 3) xs |> L", in -> distinctBy(in.xs(), x -> x % 3));
        row("except", "M.except zs xs |> L", in -> filter(distinct(in.xs()), x -> !in.zs().contains(x)));
    }

    /** Several collections. */
    private void several() {
        row("append", "M.append xs zs |> L", in -> append(in.xs(), in.zs()));
        row("concat", "M.concat [ xs; zs; xs ] |> L", in -> append(append(in.xs(), in.zs()), in.xs()));
        row("zip", "M.zip xs ys |> L", in -> zip(in.xs(), in.ys(), Tuple::of));
        row("zip3", "M.zip3 xs ys xs |> L", in -> zip(in.xs(), in.ys(), (x, y) -> Tuple.of(x, y, x)));
        row("map2", "M.map2 (fun x y -> x * 2 - y) xs ys |> L", in -> zip(in.xs(), in.ys(), (x, y) -> x * 2 - y));
        row("mapi2", "M.mapi2 (fun i x y -> i + x * 2 - y) xs ys |> L",
                in -> IntStream.range(0, in.xs().size()).mapToObj(i -> i + in.xs().get(i) * 2 - in.ys().get(i)).toList());
        row("map3", "M.map3 (fun x y z -> x + y * z) xs ys xs |> L", in -> zip(in.xs(), in.ys(), (x, y) -> x + y * x));
        row("iter2", "let r = ref 0 in M.iter2 (fun x y -> r.Value <- r.Value * 2 + x - y) xs ys; r.Value",
                in -> fold(zip(in.xs(), in.ys(), (x, y) -> x - y), 0, (r, d) -> r * 2 + d));
        row("iteri2", "let r = ref 0 in M.iteri2 (fun i x y -> r.Value <- r.Value + i * (x - y)) xs ys; r.Value",
                in -> IntStream.range(0, in.xs().size()).map(i -> i * (in.xs().get(i) - in.ys().get(i))).sum());
        row("exists2", "M.exists2 (fun x y -> x > y + n) xs ys", in -> zip(in.xs(), in.ys(), (x, y) -> x > y + in.n()).contains(true));
        row("forall2", "M.forall2 (fun x y -> x > y + n) xs ys", in -> !zip(in.xs(), in.ys(), (x, y) -> x > y + in.n()).contains(false));
        row("allPairs", "M.allPairs xs zs |> L", in -> in.xs().stream().flatMap(x -> in.zs().stream().map(z -> Tuple.of(x, z))).toList());
        row("compareWith", "M.compareWith (fun a b -> a - b) xs zs |> sign", in -> compare(in.xs(), in.zs()));
        row("transpose", "M.transpose [ xs; ys ] |> M.map L |> L", in -> zip(in.xs(), in.ys(), List::of));
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        return shortest(a, b, (x, y) -> Integer.signum(x - y)).stream().filter(order -> order != 0).findFirst()
                .orElse(Integer.signum(a.size() - b.size()));
    }

    private void orders() {
        row("sort", "M.sort xs |> L", in -> sorted(in.xs(), x -> x));
        row("sortDescending", "M.sortDescending xs |> L", in -> descending(in.xs(), x -> x));
        row("sortBy", "M.sortBy (fun x -> x % 3) xs |> L" + (module.equals("Array") ? "|> List.sort" : ""),
                in -> module.equals("Array") ? sorted(in.xs(), x -> x) : sorted(in.xs(), x -> x % 3));
        row("sortByDescending", "M.sortByDescending (fun x -> x % 3) xs |> L" + (module.equals("Array") ? "|> List.sort" : ""),
                in -> module.equals("Array") ? sorted(in.xs(), x -> x) : descending(in.xs(), x -> x % 3));
        row("sortWith", "M.sortWith (fun a b -> a % 3 - b % 3) xs |> L", in -> sorted(in.xs(), x -> x % 3));
        row("permute", "M.permute (fun i -> M.length xs - 1 - i) xs |> L", in -> reversed(in.xs()));
    }

    /** Copies with a difference. */
    private void changes() {
        row("insertAt", "M.insertAt n 99 xs |> L", in -> append(append(take(in.xs(), in.n()), List.of(99)), skip(in.xs(), in.n())));
        row("insertManyAt", "M.insertManyAt n [ 98; 99 ] xs |> L", in -> append(append(take(in.xs(), in.n()), List.of(98, 99)), skip(in.xs(), in.n())));
        row("updateAt", "M.updateAt n 99 xs |> L", in -> append(append(take(in.xs(), in.n()), List.of(99)), skip(in.xs(), in.n() + 1)));
        row("removeAt", "M.removeAt n xs |> L", in -> append(take(in.xs(), in.n()), skip(in.xs(), in.n() + 1)));
        row("removeManyAt", "M.removeManyAt n 1 xs |> L", in -> append(take(in.xs(), in.n()), skip(in.xs(), in.n() + 1)));
    }

    /** Chance decides which items or in what order, not how many or whose. */
    private void random() {
        for (String how : List.of("", "With", "By")) {
            String source = how.equals("With") ? "(System.Random 5) " : how.equals("By") ? "(let r = System.Random 5 in fun () -> r.NextDouble()) " : "";
            row("randomShuffle" + how, "M.randomShuffle" + how + " " + source + "xs |> L |> List.sort", in -> sorted(in.xs(), x -> x));
            row("randomChoice" + how, "M.contains (M.randomChoice" + how + " " + source + "xs) xs", in -> nonEmpty(in.xs(), true));
            row("randomChoices" + how, "M.randomChoices" + how + " " + source + "3 xs |> L |> List.forall (fun x -> M.contains x xs)",
                    in -> nonEmpty(in.xs(), true));
            row("randomSample" + how, "M.randomSample" + how + " " + source + "(M.length xs) xs |> L |> List.sort",
                    in -> sorted(in.xs(), x -> x));
        }
    }

    private void listsOnly() {
        row("ofArray", "List.ofArray (List.toArray xs)", Inputs::xs);
        row("toArray", "List.toArray xs |> Array.toList", Inputs::xs);
        row("ofSeq", "List.ofSeq (List.toSeq xs)", Inputs::xs);
        row("toSeq", "List.toSeq xs |> Seq.toList", Inputs::xs);
        row("nth", "List.nth xs n", in -> in.xs().get(in.n()));
        listsAndArrays();
    }

    private void listsAndArrays() {
        row("partition", "M.partition (fun x -> x > n) xs |> fun (a, b) -> L a, L b",
                in -> Tuple.of(filter(in.xs(), x -> x > in.n()), filter(in.xs(), x -> x <= in.n())));
        row("partitionWith", "M.partitionWith (fun x -> if x > n then Choice1Of2 x else Choice2Of2(x * 2)) xs |> fun (a, b) -> L a, L b",
                in -> Tuple.of(filter(in.xs(), x -> x > in.n()), map(filter(in.xs(), x -> x <= in.n()), x -> x * 2)));
        row("splitAt", "M.splitAt n xs |> fun (a, b) -> L a, L b", in -> Tuple.of(take(in.xs(), in.n()), skip(in.xs(), in.n())));
        row("unzip", "M.unzip (M.map (fun x -> x, x * 2) xs) |> fun (a, b) -> L a, L b", in -> Tuple.of(in.xs(), map(in.xs(), x -> x * 2)));
        row("unzip3", "M.unzip3 (M.map (fun x -> x, x * 2, -x) xs) |> fun (a, b, c) -> L a, L b, L c",
                in -> Tuple.of(in.xs(), map(in.xs(), x -> x * 2), map(in.xs(), x -> -x)));
    }

    private void arraysOnly() {
        listsAndArrays();
        row("ofList", "Array.ofList (Array.toList xs) |> L", Inputs::xs);
        row("toList", "Array.toList xs", Inputs::xs);
        row("ofSeq", "Array.ofSeq (Array.toSeq xs) |> L", Inputs::xs);
        row("toSeq", "Array.toSeq xs |> L", Inputs::xs);
        row("create", "Array.create n 7 |> L", in -> Collections.nCopies(found(in.n()), 7));
        row("zeroCreate", "(Array.zeroCreate n: int[]) |> L", in -> Collections.nCopies(found(in.n()), 0));
        row("copy", "let c = Array.copy xs in (if c.Length > 0 then c.[0] <- 1000); L xs", Inputs::xs);
        row("get", "Array.get xs n", in -> in.xs().get(in.n()));
        row("set", "let c = Array.copy xs in Array.set c n 99; L c", in -> append(append(take(in.xs(), in.n()), List.of(99)), skip(in.xs(), in.n() + 1)));
        row("fill", "let c = Array.copy xs in Array.fill c 0 n 7; L c", in -> append(Collections.nCopies(take(in.xs(), in.n()).size(), 7), skip(in.xs(), in.n())));
        row("sub", "Array.sub xs 0 n |> L", in -> take(in.xs(), in.n()));
        row("blit", "let c = Array.zeroCreate (xs.Length + 1) in Array.blit xs 0 c 1 xs.Length; L c", in -> append(List.of(0), in.xs()));
        row("sortInPlace", "let c = Array.copy xs in Array.sortInPlace c; L c", in -> sorted(in.xs(), x -> x));
        row("sortInPlaceBy", "let c = Array.copy xs in Array.sortInPlaceBy (fun x -> -x) c; L c", in -> descending(in.xs(), x -> x));
        row("sortInPlaceWith", "let c = Array.copy xs in Array.sortInPlaceWith (fun a b -> compare b a) c; L c", in -> descending(in.xs(), x -> x));
        row("randomShuffleInPlace", "let c = Array.copy xs in Array.randomShuffleInPlace c; L c |> List.sort", in -> sorted(in.xs(), x -> x));
        row("randomShuffleInPlaceWith", "let c = Array.copy xs in Array.randomShuffleInPlaceWith (System.Random 5) c; L c |> List.sort",
                in -> sorted(in.xs(), x -> x));
        row("randomShuffleInPlaceBy", "let c = Array.copy xs in Array.randomShuffleInPlaceBy (fun () -> 0.5) c; L c |> List.sort",
                in -> sorted(in.xs(), x -> x));
        row("Parallel", "Array.Parallel.map (fun x -> x + 1) xs |> L", in -> map(in.xs(), x -> x + 1));
    }

    private void sequencesOnly() {
        row("ofList", "Seq.ofList (Seq.toList xs) |> L", Inputs::xs);
        row("toList", "Seq.toList xs", Inputs::xs);
        row("ofArray", "Seq.ofArray (Seq.toArray xs) |> L", Inputs::xs);
        row("toArray", "Seq.toArray xs |> List.ofArray", Inputs::xs);
        row("nth", "Seq.nth n xs", in -> in.xs().get(in.n()));
        row("cache", "let c = Seq.cache xs in L c = L c", _ -> true);
        row("cast", "Seq.cast<int> (Seq.map box xs) |> L", Inputs::xs);
        row("delay", "Seq.delay (fun () -> xs) |> L", Inputs::xs);
        row("readonly", "Seq.readonly xs |> L", Inputs::xs);
        row("initInfinite", "Seq.initInfinite (fun i -> i * 2) |> Seq.take 4 |> L", _ -> List.of(0, 2, 4, 6));
    }
}
