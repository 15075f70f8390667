// JSON: text, values, and values of any type.
open System

let attempt f = try f () with (e: exn) -> printfn "%s: %s" (e.GetType().Name) e.Message

printfn "%A" (Json.parse """ {"a": [1, 2.5, -3e2, true, null, "x\u0041\n"], "b": {}} """)
printfn "%s" (Json.print (Json.parse """ {"a": [1, 2.5, true, null, "\u0041\n\u0001"], "b": {}, "c": []} """))
printfn "%s" (Json.pretty (Json.parse """ {"a": [1, 2.5], "b": {}} """))
for wrong in [ "{"; "[1,]"; "01"; "\"a"; "tru"; "{\"a\" 1}"; "1 2"; "[1\n, @]"; "\"\\x\""; "" ] do
    match Json.tryParse wrong with
    | Ok json -> printfn "%A" json
    | Error message -> printfn "%s" message
attempt (fun () -> Json.parse (String.replicate 100000 "[") |> ignore)

type Color = Red = 1 | Blue = 2

type Shape =
    | Circle of radius: float
    | Rect of width: int * height: int
    | Empty
    | Group of Shape list

type Person =
    { Name: string
      Age: int
      Email: string option
      Tags: Set<string>
      Scores: Map<string, float>
      Home: int * string
      Favourite: Color
      Shapes: Shape[] }

let ann =
    { Name = "Ann"; Age = 3; Email = None; Tags = set [ "b"; "a" ]; Scores = Map [ "x", 1.5; "y", 2.0 ]; Home = (1, "z")
      Favourite = Color.Blue; Shapes = [| Circle 1.0; Rect(2, 3); Empty; Group [ Empty; Circle 2.5 ] |] }

printfn "%s" (Json.serialize ann)
let back : Person = Json.deserialize (Json.serialize ann)
printfn "%b" (back = ann)
attempt (fun () -> let person : Person = Json.deserialize "{}" in printfn "%s" person.Name)
attempt (fun () -> let person : Person = Json.deserialize """{"Name": 3}""" in printfn "%s" person.Name)
attempt (fun () -> printfn "%A" (Json.deserialize<int list> "[1,\"2\"]"))
attempt (fun () -> printfn "%A" (Json.deserialize<byte> "300"))
attempt (fun () -> printfn "%A" (Json.deserialize<Shape> "\"Square\""))
printfn "%A" (Json.deserialize<Map<int, string>> "[[1,\"a\"],[2,\"b\"]]")
printfn "%A" (Json.deserialize<Result<int, string>> """{"Ok": 1}""")
printfn "%s" (Json.serialize {| X = 1; Y = [ Some 1; None ]; At = DateTime(2020, 1, 2) |})

type Tree<'T> =
    | Leaf
    | Node of left: Tree<'T> * value: 'T * right: Tree<'T>

let tree = Node(Node(Leaf, 1, Leaf), 2, Leaf)
printfn "%b" (Json.deserialize<Tree<int>> (Json.serialize tree) = tree)

let inline copy (value: 'T) : 'T = Json.decode (Json.encode value)
printfn "%A" (copy [ 1, "one" ])
let open' (text: string) : 'T = Json.deserialize text
attempt (fun () -> printfn "%d" (open' "1"))
attempt (fun () -> printfn "%s" (Json.serialize nan))
attempt (fun () -> printfn "%s" (Json.serialize (fun x -> x + 1)))
