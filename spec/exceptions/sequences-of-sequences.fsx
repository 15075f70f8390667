// A sequence that fails while another one yields it as a whole: the outer one can handle that.
let failing = seq {
    yield 1
    failwith "no more"
}
printfn "%A" (List.ofSeq (seq { try yield! failing with Failure message -> yield message.Length }))
let cleaned = seq {
    try
        try yield! failing
        finally printfn "cleaned"
    with Failure _ -> yield 98
}
printfn "%A" (List.ofSeq cleaned)
let outer = seq {
    try yield! seq { yield 5; yield! failing }
    with Failure _ -> yield 97
    yield 100
}
printfn "%A" (List.ofSeq outer)
let doubled = seq {
    try
        for x in failing do
            yield x * 2
    with Failure _ -> yield 96
}
printfn "%A" (List.ofSeq doubled)
printfn "%A" (List.ofSeq (seq { try yield! Seq.map (fun x -> 10 / x) [ 1; 0 ] with :? System.DivideByZeroException -> yield 95 }))

// What the handler yields may fail, too.
let second = seq {
    yield 2
    failwith "second"
}
let both = seq { try yield! failing with _ -> yield! second }
try both |> Seq.iter (printfn "%d") with Failure message -> printfn "%s" message

// A failure deep down ends all of them.
let rec deep n = seq { if n = 0 then failwith "deep" else yield! deep (n - 1) }
try printfn "%d" (Seq.length (deep 300)) with Failure message -> printfn "%s" message
