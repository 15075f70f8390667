let s n = Seq.forall (fun d -> n % d <> 0) {2 .. int (sqrt (float n))}
printfn "%b %b" (s 7) (s 9)
printfn "%A" (Seq.map (fun x -> x * 2) { 1 .. 3 } |> Seq.toList)
printfn "%d" (Seq.sum { 1 .. 10 })
