open System.Collections.Generic
let ages = Dictionary<string, int>()
ages.["ann"] <- 30
printfn "%d" ages.[1]
