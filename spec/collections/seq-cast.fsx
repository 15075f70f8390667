printfn "%s" (try (Seq.cast<int> [box 1; box "a"] |> Seq.toList |> string) with e -> e.Message)
printfn "%A" (Seq.cast<int> [box 1; box 2] |> Seq.sum)
printfn "%A" (Seq.cast<obj> [1; 2] |> Seq.length)
let ms = System.Text.RegularExpressions.Regex.Matches("a1b2", "\\d") |> Seq.cast<System.Text.RegularExpressions.Match> |> Seq.map (fun m -> m.Value) |> Seq.toList
printfn "%A" ms
let toAll<'T> (xs: System.Collections.IEnumerable) : seq<'T> = Seq.cast<'T> xs
printfn "%A" (toAll<int> [1; 2] |> Seq.toList)
