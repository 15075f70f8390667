// Keys of every kind are found, whoever compares them.

open System
open System.Collections.Generic

let show name (dictionary: Dictionary<'k, int>) (keys: 'k list) =
    let found =
        keys
        |> List.map (fun key ->
            match dictionary.TryGetValue key with
            | true, value -> string value
            | _ -> "-")
    printfn "%s: %s" name (String.Join(" ", found))

let numbered (keys: 'k list) =
    let dictionary = Dictionary<'k, int>()
    keys |> List.iteri (fun i key -> dictionary.[key] <- i)
    dictionary

show "texts" (numbered [ "a"; "b"; "a"; "" ]) [ "a"; "b"; ""; "c"; "A".ToLower() ]
show "ints" (numbered [ 1; -1; 0; Int32.MinValue; 1 ]) [ 0; 1; -1; Int32.MinValue; 7 ]
show "longs" (numbered [ 1L; 1L <<< 60; -5L ]) [ 1L; 1L <<< 60; -5L; 60L ]
show "floats" (numbered [ 0.0; nan; 1.5 ]) [ -0.0; nan; 1.5; 2.0 ]
show "chars" (numbered [ 'a'; 'b' ]) [ 'b'; 'c' ]
show "tuples" (numbered [ (1, "a"); (2, "b") ]) [ (2, "b"); (1, "b"); (1, "a") ]
show "lists" (numbered [ [ 1; 2 ]; []; [ 1 ] ]) [ []; [ 1 ]; [ 1; 2 ]; [ 2 ] ]
show "options" (numbered [ Some 1; Some 3 ]) [ Some 3; Some 2 ]
show "big numbers" (numbered [ 10I; bigint.Pow(10I, 30) ]) [ bigint.Pow(10I, 30); 10I; 11I ]
show "decimals" (numbered [ 1.0m; 2m ]) [ 1.00m; 2.0m; 3m ]
show "dates" (numbered [ DateTime(2020, 1, 1); DateTime(2021, 1, 1) ]) [ DateTime(2021, 1, 1); DateTime(2022, 1, 1) ]

/// All have one hash, and are equal when their last digits are.
[<CustomEquality; NoComparison>]
type Digit =
    { Value: int }
    override x.Equals other =
        match other with
        | :? Digit as digit -> digit.Value % 10 = x.Value % 10
        | _ -> false
    override _.GetHashCode() = 42

show "their own equality" (numbered [ for i in 1..25 -> { Value = i } ]) [ { Value = 11 }; { Value = 30 }; { Value = 5 } ]
show "inside of others" (numbered [ for i in 1..25 -> i % 2, { Value = i } ]) [ (1, { Value = 11 }); (0, { Value = 30 }); (0, { Value = 5 }) ]

let ignoringCase = Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
ignoringCase.["One"] <- 1
ignoringCase.["ONE"] <- 2
show "a comparer" ignoringCase [ "one"; "two" ]

let removed = numbered [ for i in 0..20 -> i ]
for i in 0..3..20 do removed.Remove i |> ignore
removed.[100] <- 100
removed.[3] <- 33
show "removed" removed [ 0; 1; 3; 6; 100; 20 ]

try
    (numbered [ "a" ]).ContainsKey null |> printfn "%b"
with :? ArgumentNullException as e -> printfn "%s" e.Message

let many = Dictionary<string, int>()
for i in 1..2000 do
    let key = string (i % 777)
    many.[key] <- (match many.TryGetValue key with | true, n -> n + 1 | _ -> 1)
printfn "%d %d %d" many.Count many.["5"] many.["776"]
printfn "%A" ([ 3.5; nan; 3.5; nan ] |> List.countBy id |> List.length)
printfn "%A" ([ { Value = 1 }; { Value = 11 }; { Value = 2 } ] |> List.countBy id |> List.map snd)
