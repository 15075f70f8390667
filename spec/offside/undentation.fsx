// Where F# lets a line stand left of what the rule would ask for.

// The body of a `fun` in the last argument may go back to the indentation of the line that began the call.
[ 1; 2 ]
|> List.iter (fun n ->
    let square = n * n
    printfn "%d" square)

let total =
    List.fold (fun acc n ->
        let next = acc + n
        next) 0 [ 1 .. 4 ]
printfn "%d" total

// Brackets may be closed under the line that opened them.
let settings = [
    "width", 80
    "height", 25
]
printfn "%A" settings

let person = {|
    Name = "Ann"
    Age = 30
|}
printfn "%s %d" person.Name person.Age

let words = [|
    for c in 'a' .. 'c' do
        yield string c
        if c = 'b' then
            yield "after b"
|]
printfn "%A" words

// An infix operator may stand left of its operands by its own length and a blank.
let sum =
      1
    + 2
    + 3
printfn "%d" sum

let pipeline =
    [ 3; 1; 2 ]
    |> List.sort
    |> List.map (fun n ->
        n * 10)
    |> List.map string
    |> String.concat ","
printfn "%s" pipeline

// `then` and `else` may stand under `if`, `with` under `match` and `try`.
let sign n =
    if n < 0
    then -1
    elif n = 0
    then 0
    else 1
printfn "%d %d %d" (sign -5) (sign 0) (sign 5)

let attempt f =
    try
        f ()
    with
    | :? System.DivideByZeroException -> -1
    | _ -> -2
printfn "%d %d" (attempt (fun () -> 1 / 0)) (attempt (fun () -> failwith "x"))

// Arguments on the following lines.
let describe (name: string)
             (size: int)
             : string =
    name + " " + string size
printfn "%s"
    (describe
        "box"
        3)

// Members chained from line to line.
let text =
    System.Text.StringBuilder()
        .Append("a")
        .Append(1)
        .Append('c')
        .ToString()
printfn "%s" text

type Point =
    { X: int
      Y: int }
    member this.Sum =
        this.X
        + this.Y
printfn "%d" { X = 1; Y = 2 }.Sum
