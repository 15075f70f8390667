// JSON for values of any type: what they are made of is known where the functions are used, and passed on by generic functions.
let attempt f = try f () with (e: exn) -> printfn "%s: %s" (e.GetType().Name) e.Message

type Color = Red = 1 | Blue = 2

type Shape =
    | Circle of radius: float
    | Rect of width: int * height: int
    | Empty
    | Group of Shape list

type Person =
    { Name: string
      Email: string option
      Tags: Set<string>
      Scores: Map<string, float>
      Home: int * string
      Favourite: Color
      Shapes: Shape[] }

let ann =
    { Name = "Ann"; Email = None; Tags = set [ "b"; "a" ]; Scores = Map [ "x", 1.5; "y", 2.0 ]; Home = (1, "z")
      Favourite = Color.Blue; Shapes = [| Circle 1.0; Rect(2, 3); Empty; Group [ Empty; Circle 2.5 ] |] }

printfn "%s" (Json.serialize ann)
let back : Person = Json.deserialize (Json.serialize ann)
printfn "%b" (back = ann)
attempt (fun () -> let person : Person = Json.deserialize "{}" in printfn "%s" person.Name)
attempt (fun () -> let person : Person = Json.deserialize """{"Name": 3}""" in printfn "%s" person.Name)
attempt (fun () -> printfn "%A" (Json.deserialize<int list> "[1,\"2\"]"))
attempt (fun () -> printfn "%A" (Json.deserialize<byte> "300"))
attempt (fun () -> printfn "%A" (Json.deserialize<Shape> "\"Square\""))
attempt (fun () -> Json.parse (String.replicate 100000 "[") |> ignore)

type Tree<'T> =
    | Leaf
    | Node of left: Tree<'T> * value: 'T * right: Tree<'T>

let tree = Node(Node(Leaf, 1, Leaf), 2, Leaf)
printfn "%b" (Json.deserialize<Tree<int>> (Json.serialize tree) = tree)

let load (text: string) : 'T = Json.deserialize text
printfn "%d %A" (load "1") (load<string list> """["a"]""")
attempt (fun () -> printfn "%s" (Json.serialize nan))
attempt (fun () -> printfn "%s" (Json.serialize (fun x -> x + 1)))
