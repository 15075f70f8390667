// Library functions on hundreds of thousands of elements, and library values as deep.
let size = 400000
let numbers = [ 1 .. size ]
printfn "%d" (List.foldBack (fun x s -> x % 7 + s) numbers 0)
printfn "%d" (List.map ((+) 1) numbers |> List.length)
printfn "%d" (List.collect (fun x -> [ x; x ]) numbers |> List.length)
printfn "%d" (List.append numbers numbers |> List.rev |> List.head)
printfn "%d" (List.scanBack (fun x s -> (x + s) % 1000) numbers 0 |> List.head)
printfn "%d" (List.reduceBack (fun x s -> (x + s) % 1000) numbers)
printfn "%d" (List.mapFoldBack (fun x s -> x, (x + s) % 1000) numbers 0 |> snd)
printfn "%d" (List.foldBack2 (fun x y s -> (x + y + s) % 1000) numbers numbers 0)
printfn "%d" (List.unzip (List.zip numbers numbers) |> fst |> List.length)
printfn "%d" (List.partition (fun x -> x % 2 = 0) numbers |> fst |> List.length)
printfn "%d" (List.choose (fun x -> if x % 3 = 0 then Some x else None) numbers |> List.length)
printfn "%d" (List.sortDescending numbers |> List.head)
printfn "%d" (List.groupBy (fun x -> x % 10) numbers |> List.length)
printfn "%d" (List.concat [ for i in 1 .. size / 100 -> [ 1 .. 100 ] ] |> List.length)
printfn "%d" (Seq.foldBack (fun x s -> (x + s) % 1000) (seq { 1 .. size }) 0)
printfn "%d" (Array.foldBack (fun x s -> (x + s) % 1000) [| 1 .. size |] 0)
let rec mapped f list = match list with [] -> [] | x :: rest -> f x :: mapped f rest
printfn "%d" (mapped ((+) 1) numbers |> List.sumBy (fun x -> x % 7))
printfn "%b %d" (numbers = mapped id numbers) (compare numbers (numbers @ [ 1 ]))
printfn "%b" (hash numbers = hash (mapped id numbers))
printfn "%d" (sprintf "%A" numbers).Length
printfn "%s" (numbers.ToString())
let rec chain n = if n = 0 then lazy 0 else (let next = chain (n - 1) in lazy (next.Force() + 1))
printfn "%d" ((chain size).Force())
let map = Seq.fold (fun m i -> Map.add i (i * 2) m) Map.empty (seq { 1 .. 100000 })
printfn "%d" (Map.foldBack (fun _ v s -> (v + s) % 1000) map 0)
printfn "%d" (System.Text.RegularExpressions.Regex.Matches(String.replicate 100000 "ab ", "\\w+").Count)
printfn "%b" (System.Text.RegularExpressions.Regex.IsMatch(String.replicate 200000 "ab", "^(a|b)*$"))
printfn "%d" (System.Text.RegularExpressions.Regex.Replace(String.replicate 100000 "ab ", "b", fun m -> m.Value + "c").Length)
printfn "%d" (Seq.unfold (fun n -> if n > size then None else Some(n, n + 1)) 1 |> Seq.length)
let memo = System.Collections.Generic.Dictionary<int, int64>()
let rec sums n =
    match memo.TryGetValue n with
    | true, v -> v
    | _ ->
        let v = if n = 0 then 0L else sums (n - 1) + int64 n
        memo.[n] <- v
        v
printfn "%d" (sums size)
