let count () =
    let rec mutable next = fun n -> n + 1
    next 1
printfn "%d" (count ())
