let fetch () = async { return 1 }
let total =
    let! x = fetch ()
    x + 1
printfn "%d" total
