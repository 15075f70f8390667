// Ranges over everything that has (+), a zero and an order.
printfn "%A" [ 1 .. 5 ]
printfn "%A" [ 10 .. -3 .. 0 ]
printfn "%A" [ 5 .. 1 ]
printfn "%A" [ 'a' .. 'f' ]
printfn "%A" [ 1uy .. 50uy .. 201uy ]
printfn "%A" [ 0.0 .. 0.25 .. 1.0 ]
printfn "%A" [ 1.0m .. 0.5m .. 3.0m ]
printfn "%A" [ 1I .. 3I ]
printfn "%A" [ 3L .. -1L .. 1L ]
printfn "%A" [| for i in 0 .. 2 .. 8 -> i * i |]

// Bounds are evaluated once, before the first element.
let bound name value = printf "%s " name; value
for i in bound "from" 1 .. bound "step" 2 .. bound "to" 7 do printf "%d " i
printfn ""

// A loop that is not entered, and the variable of one that is not.
for i = 3 to 1 do printf "never %d" i
for i = 1 downto 3 do printf "never %d" i
for i in [] do printf "never %d" i
printfn "no loops"

// The loop variable is a new value in each round: closures keep theirs.
let actions = [ for i in 1 .. 3 -> fun () -> i * 10 ]
printfn "%A" (actions |> List.map (fun action -> action ()))
let later = ResizeArray<unit -> int>()
for i = 1 to 3 do later.Add(fun () -> i)
printfn "%A" [ for f in later -> f () ]

// Ranges up to the edges of their type end.
printfn "%d" (Seq.length (seq { System.Int32.MaxValue - 2 .. System.Int32.MaxValue }))
printfn "%A" [ 253uy .. 255uy ]
printfn "%A" [ System.Int64.MinValue .. System.Int64.MinValue + 1L ]

// Patterns in loops; elements that do not match are an error, tuples do.
for key, value in Map [ 1, "one"; 2, "two" ] |> Map.toList do
    printf "%d=%s " key value
printfn ""
for KeyValueLike in [ 1 ] do printf "%d " KeyValueLike
for struct (a, b) in [ struct (1, 2); struct (3, 4) ] do
    printf "%d " (a + b)
for _ in 1 .. 2 do printf "_ "
printfn ""

// While loops see changes of their condition; nothing else leaves a loop.
let mutable n = 27
let mutable steps = 0
while n <> 1 do
    n <- if n % 2 = 0 then n / 2 else 3 * n + 1
    steps <- steps + 1
printfn "%d" steps
