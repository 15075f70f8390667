// The verbose keywords beside the light layout, and layouts that formatters make.
let f x = begin
    let y = x + 1
    y * 2
end
printfn "%d" (f 3)
type Shape = class
    val Name: string
    new(name) = { Name = name }
end
type Point = struct
    val X: int
    new(x) = { X = x }
end
type INamed = interface
    abstract Name: string
end
module Inner = begin
    let value = 5
    module Deeper = begin let value = 6 end
end
printfn "%s %d %d %d" (Shape("s").Name) (Point(4).X) Inner.value Inner.Deeper.value
let sum = let a = 1 in let b = 2 in a + b
for i = 1 to 3 do printf "%d " i done
let mutable n = 3
while n > 0 do n <- n - 1 done
printfn "%d %d" sum n

// Arguments, lists and records as formatters break them.
let longFunction
    (first: int)
    (second: string)
    (third: {| Value: float |})
    : string
    =
    sprintf
        "%d %s %g"
        first
        second
        third.Value
printfn
    "%s"
    (longFunction
        1
        "two"
        {| Value = 3.0 |})
let condition =
    1 < 2
    && (3 < 4
        || 5 < 6)
    && not (
        7 < 6
    )
printfn "%b" condition
let result =
    [ 1..10 ]
    |> List.filter (fun n ->
        n % 2 = 0
        && n > 2)
    |> List.map (
        fun n -> n * n
    )
    |> List.sumBy (function
        | 16 -> 1
        | n when n > 50 -> 2
        | _ -> 3)
printfn "%d" result
let record =
    {| Name =
        "long"
       Items =
        [ 1
          2 ] |}
printfn "%A" record.Items
let matched =
    match
        [ 1; 2 ]
        |> List.tryHead
    with
    | Some 1
    | Some 2 ->
        "small"
    | Some n when
        n > 10
        ->
        "large"
    | _ -> "other"
printfn "%s" matched
if
    matched = "small"
    && n = 0
then
    printfn "both"
else
    printfn "neither"
let inline (|>>) x f = f x
5
|>> (+) 1
|>> printfn "%d"
let lambda =
    fun
        (a: int)
        b ->
        a + b
printfn "%d" (lambda 1 2)
