// Sequences that yield themselves again and again: what a value costs does not grow with the depth.
let rec from n = seq {
    yield n
    yield! from (n + 1)
}
printfn "%d" (from 0 |> Seq.item 4000)

let rec countdown n = seq {
    match n with
    | 0 -> yield "go"
    | _ when n % 2 = 0 ->
        yield string n
        yield! countdown (n - 1)
    | _ -> yield! countdown (n - 1)
}
printfn "%d %s" (Seq.length (countdown 4000)) (Seq.last (countdown 4000))

// Values after the inner sequence, and an end to each of them.
let rec nested n = seq {
    if n > 0 then
        yield n
        yield! nested (n - 1)
        yield -n
}
printfn "%A" (List.ofSeq (nested 3))
printfn "%d" (Seq.sum (nested 2000))

let rec closing n = seq {
    try
        yield n
        if n < 3 then yield! closing (n + 1)
    finally
        printfn "closed %d" n
}
printfn "%A" (closing 1 |> Seq.take 2 |> List.ofSeq)
printfn "%A" (closing 1 |> List.ofSeq)

// A sequence whose position has been moved already is walked from there on.
type Moved(values: seq<int>) =
    interface System.Collections.Generic.IEnumerable<int> with
        member _.GetEnumerator() : System.Collections.Generic.IEnumerator<int> =
            let position = values.GetEnumerator()
            position.MoveNext() |> ignore
            position
    interface System.Collections.IEnumerable with
        member x.GetEnumerator() : System.Collections.IEnumerator =
            (x :> seq<int>).GetEnumerator() :> System.Collections.IEnumerator
let inner = seq { yield! seq { yield 1; yield 2 }; yield 3 }
printfn "%A" (List.ofSeq (seq { yield! Moved inner; yield 4 }))

// Exceptions of the inner sequence go to whoever walks.
let failing = seq { yield 1; failwith "inner" }
let rec around n = if n = 0 then failing else seq { yield! around (n - 1) }
try around 5 |> Seq.iter (printfn "%d") with Failure message -> printfn "%s" message
let mixed = seq { yield! [ 1; 2 ]; yield! Seq.map ((*) 10) (nested 2); yield! [| 7 |] }
printfn "%A" (List.ofSeq mixed)
