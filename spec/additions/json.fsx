// Json: values, text, and typed encoding and decoding.
let parsed = Json.parse """ { "name": "Ann", "tags": ["a", "b\n\u0041"], "age": 30, "height": 1.75, "none": null, "ok": true } """
printfn "%s" (Json.print parsed)
match parsed with
| Json.Object fields -> printfn "%s" (String.concat "," (List.map fst fields))
| _ -> printfn "?"
printfn "%A" (Json.field "tags" parsed |> Json.items |> List.length)
printfn "%A %A" (Json.tryField "age" parsed) (Json.tryField "missing" parsed)
printfn "%s" (Json.pretty (Json.Array [ Json.Integer 1I; Json.Object [ "x", Json.Bool false ]; Json.Array [] ]))

// Errors are results or exceptions.
match Json.tryParse "{ \"a\": }" with
| Ok _ -> printfn "fine"
| Error message -> printfn "refused: %b" (message.Length > 0)
printfn "%b" (try Json.parse "[1, 2" |> ignore; true with _ -> false)

// Records, unions, options, lists, maps and tuples become JSON, and come back.
type Shape =
    | Circle of radius: float
    | Square of side: float
    | Nothing
type Item = { Id: int; Name: string option; Shapes: Shape list; Prices: Map<string, decimal> }
let item = { Id = 7; Name = Some "box"; Shapes = [ Circle 1.5; Nothing ]; Prices = Map [ "EUR", 9.99m ] }
let text = Json.serialize item
let back: Item = Json.deserialize text
printfn "%b" (back = item)
printfn "%s" (Json.serialize {| X = 1; Y = [ true ] |})
printfn "%A" (Json.deserialize<int list> "[1,2,3]")
printfn "%A" (Json.deserialize<(string * float) list> """[["a", 1.5]]""")
printfn "%A" (Json.deserialize<Map<string, int>> """{"a":1,"b":2}""")
match Json.tryDecode<int> (Json.String "x") with
| Ok n -> printfn "%d" n
| Error message -> printfn "refused: %b" (message.Length > 0)
let rec total json =
    match json with
    | Json.Integer n -> int n
    | Json.Array items -> List.sumBy total items
    | Json.Object fields -> List.sumBy (snd >> total) fields
    | _ -> 0
printfn "%d" (total (Json.parse """{"a":[1,2,{"b":3}],"c":"x"}"""))
