// Sequences within sequences.
let size = 300000

let pipeline = Seq.initInfinite id |> Seq.map ((+) 1) |> Seq.filter (fun x -> x % 2 = 0) |> Seq.truncate size
printfn "%d" (Seq.length pipeline)
let layers = List.fold (fun s _ -> Seq.map ((+) 1) s) (Seq.singleton 0) [ 1 .. 100000 ]
printfn "%d" (Seq.head layers)
let appended = List.fold (fun s x -> Seq.append (Seq.singleton x) s) Seq.empty [ 1 .. 100000 ]
printfn "%d" (Seq.length appended)
let appendedLeft = List.fold (fun s x -> Seq.append s (Seq.singleton x)) Seq.empty [ 1 .. 100000 ]
printfn "%d" (Seq.head appendedLeft)
let rec countdown n = seq {
    if n > 0 then
        yield n
        yield! countdown (n - 1) }
printfn "%d" (Seq.length (countdown 100000))
let rec nestedFirst n = seq {
    if n > 0 then
        yield! nestedFirst (n - 1)
    yield n }
printfn "%d" (Seq.head (nestedFirst 100000))
let delayed = List.fold (fun s _ -> Seq.delay (fun () -> s)) (Seq.singleton 7) [ 1 .. 100000 ]
printfn "%d" (Seq.head delayed)
