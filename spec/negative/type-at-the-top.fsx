printfn "a" : unit
