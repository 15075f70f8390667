open System
open System.Linq
printfn "%A" ([1;2;3].Select(fun x -> x + 1).Where(fun x -> x > 2).ToList())
printfn "%A" ([1;2;3].Sum(), [1.0;2.0].Average(), ["a";"bb"].Max(fun s -> s.Length), [3;1;2].OrderBy(fun x -> x).ToArray())
printfn "%A" ([|"b";"a";"cc"|].OrderByDescending(fun s -> s.Length).ThenBy(fun s -> s).ToArray())
printfn "%A" ([1;2;3].Sum(fun x -> float x), [1;2].FirstOrDefault(), ([]: int list).FirstOrDefault(), [1;2].Any(fun x -> x > 1))
for g in [1..6].GroupBy(fun x -> x % 2) do printfn "%d: %A" g.Key (g.ToArray())
printfn "%A" (Enumerable.Range(1, 3).Aggregate(0, fun a b -> a + b))
printfn "%A" (Enumerable.Aggregate([1; 2; 3], fun a b -> a * 10 + b))
printfn "%d" ([1;2;3].Count())
printfn "%A" ([1;2;3].Zip([4;5;6], fun a b -> a * b).Last())
printfn "%A" ([1;2;3].ToDictionary(fun x -> x * 10).Keys)
