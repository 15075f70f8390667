// Tables and memory: knapsack, longest common subsequence, edit distance, coins, partitions.
open System.Collections.Generic

let memoize f =
    let table = Dictionary<_, _>()
    let rec go key =
        match table.TryGetValue key with
        | true, value -> value
        | _ ->
            let value = f go key
            table.[key] <- value
            value
    go

let knapsack capacity items =
    let items = Array.ofList items
    let best = Array2D.zeroCreate (items.Length + 1) (capacity + 1)
    for i in 1 .. items.Length do
        let _, weight, value = items.[i - 1]
        for room in 0 .. capacity do
            let without = best.[i - 1, room]
            best.[i, room] <- if weight <= room then max without (best.[i - 1, room - weight] + value) else without
    let rec chosen i room =
        if i = 0 then []
        elif best.[i, room] = best.[i - 1, room] then chosen (i - 1) room
        else
            let name, weight, _ = items.[i - 1]
            name :: chosen (i - 1) (room - weight)
    best.[items.Length, capacity], List.rev (chosen items.Length capacity)
printfn "%A" (knapsack 10 [ "tent", 5, 10; "food", 4, 40; "book", 6, 30; "lamp", 3, 50 ])

let longestCommon (a: string) (b: string) =
    let length =
        memoize (fun self (i, j) ->
            if i = a.Length || j = b.Length then 0
            elif a.[i] = b.[j] then 1 + self (i + 1, j + 1)
            else max (self (i + 1, j)) (self (i, j + 1)))
    let rec walk i j =
        if i = a.Length || j = b.Length then ""
        elif a.[i] = b.[j] then string a.[i] + walk (i + 1) (j + 1)
        elif length (i + 1, j) >= length (i, j + 1) then walk (i + 1) j
        else walk i (j + 1)
    walk 0 0
printfn "%s" (longestCommon "AGGTAB" "GXTXAYB")

let distance (a: string) (b: string) =
    let mutable previous = [| 0 .. b.Length |]
    for i in 1 .. a.Length do
        let current = Array.create (b.Length + 1) i
        for j in 1 .. b.Length do
            let cost = if a.[i - 1] = b.[j - 1] then 0 else 1
            current.[j] <- List.min [ current.[j - 1] + 1; previous.[j] + 1; previous.[j - 1] + cost ]
        previous <- current
    previous.[b.Length]
printfn "%d %d %d" (distance "kitten" "sitting") (distance "" "abc") (distance "same" "same")

let rec ways coins amount =
    match coins, amount with
    | _, 0 -> 1
    | [], _ -> 0
    | coin :: _, amount when coin > amount -> ways (List.tail coins) amount
    | coin :: rest, amount -> ways coins (amount - coin) + ways rest amount
printfn "%d" (ways [ 50; 20; 10; 5; 2; 1 ] 30)
let fewest coins amount =
    let table = Array.create (amount + 1) None
    table.[0] <- Some []
    for sum in 1 .. amount do
        table.[sum] <-
            coins
            |> List.choose (fun coin -> if coin <= sum then table.[sum - coin] |> Option.map (fun used -> coin :: used) else None)
            |> function [] -> None | options -> Some(List.minBy List.length options)
    table.[amount]
printfn "%A %A" (fewest [ 1; 5; 11 ] 15) (fewest [ 4; 6 ] 7)
let partitions = memoize (fun self (n, largest) -> if n = 0 then 1I elif n < 0 || largest = 0 then 0I else self (n - largest, largest) + self (n, largest - 1))
printfn "%A" (partitions (30, 30))
let longestIncreasing numbers =
    numbers
    |> List.fold (fun ends n ->
        let best = ends |> List.filter (fun chain -> List.head chain < n) |> List.sortByDescending List.length |> List.tryHead
        (n :: Option.defaultValue [] best) :: ends) []
    |> List.maxBy List.length
    |> List.rev
printfn "%A" (longestIncreasing [ 10; 9; 2; 5; 3; 7; 101; 18 ])
