let compute () = 5
[<Literal>]
let Limit = compute ()
printfn "%d" Limit
