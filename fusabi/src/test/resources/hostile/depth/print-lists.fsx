// FUEL, HEAP, OUTPUT
let rec go xs = (printfn "%A" xs; go (box [ xs; xs ]))
go (box 1)
