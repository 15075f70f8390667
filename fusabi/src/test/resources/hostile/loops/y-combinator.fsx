// FUEL, HEAP, STACK
type Rec<'a> = Rec of (Rec<'a> -> 'a)
let apply (Rec f as r) = f r
apply (Rec(fun r -> let (Rec f) = r in f r)) |> ignore
