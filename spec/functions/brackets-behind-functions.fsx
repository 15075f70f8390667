// Brackets right behind a function are a list that it takes; behind a value they are an index.
let total (numbers: int list) = List.sum numbers
let numbers = [ 10; 20; 30 ]

printfn "%d %d" (total[1; 2; 3]) numbers[1]
printfn "%A" (List.map (fun n -> n * 2)[4; 5])
let prices = Map["tea", 2; "coffee", 3]
printfn "%d %A" prices["tea"] (set[3; 1; 3])
Seq.unfold (fun state -> Some(state, 0 :: state))[1] |> Seq.take 2 |> printfn "%A"

// Of overloads without a known argument the one with one parameter is meant.
let isBlank = System.Char.IsWhiteSpace
printfn "%b" (isBlank ' ')

open OptimizedClosures
let add = FSharpFunc<_, _, _>.Adapt(fun a b -> a + b)
printfn "%d" (add.Invoke(3, 4))
