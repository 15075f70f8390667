type Temp() =
    let mutable c = 0.0
    member _.C with get () = c and set = c <- 1.0
