// Allocation: complete trees that are built, counted and dropped, beside one that stays.

type Tree =
    | Leaf
    | Node of Tree * Tree

let rec ofDepth depth =
    if depth = 0 then Node(Leaf, Leaf) else Node(ofDepth (depth - 1), ofDepth (depth - 1))

let rec count tree =
    match tree with
    | Leaf -> 0
    | Node(left, right) -> 1 + count left + count right

let least = 4

let run n =
    let most = max (least + 2) n
    let stretched = count (ofDepth (most + 1))
    let longLived = ofDepth most
    let mutable total = stretched
    for depth in least .. 2 .. most do
        for _ in 1 .. 1 <<< (most - depth + least) do
            total <- total + count (ofDepth depth)
    total + count longLived
