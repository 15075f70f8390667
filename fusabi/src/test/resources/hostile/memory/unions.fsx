// HEAP
type Tree = Leaf | Node of Tree * int * Tree
let rec grow t = grow (Node(t, 1, t))
grow Leaf |> ignore
