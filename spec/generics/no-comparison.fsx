let largest xs = List.max xs
printfn "%d" (largest [ 1; 2 ])
let functions = [ (fun x -> x + 1); (fun x -> x * 2) ]
let worst = largest functions
printfn "%d" (worst 1)
