// A value with type parameters of its own is evaluated at each use.
let mutable made = 0

let make<'T> : 'T list =
    made <- made + 1
    []

let fresh<'K when 'K: comparison> = System.Collections.Generic.Dictionary<'K, int>()

let ints: int list = make
let words = make<string>
printfn "%A %A %d" ints words made
let a = fresh<string>
let b = fresh<string>
a.["x"] <- 1
printfn "%d %d" a.Count b.Count
