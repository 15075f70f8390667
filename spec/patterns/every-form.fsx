// One example of each form of pattern.
type Shape =
    | Circle of radius: float
    | Rectangle of width: float * height: float
    | Empty

type Person = { Name: string; Age: int; Address: Address option }
and Address = { Street: string; City: string }

let describe (value: obj) =
    match value with
    | null -> "null"
    | :? int as n when n < 0 -> sprintf "negative %d" n
    | :? int as n -> sprintf "int %d" n
    | :? string as s when s.Length = 0 -> "empty text"
    | :? string as s -> "text " + s
    | :? (int list) as xs -> sprintf "list of %d" xs.Length
    | :? Shape as Circle r -> sprintf "circle %.1f" r
    | :? Shape -> "another shape"
    | _ -> "something else"

[ box 1; box -1; box ""; box "a"; box [ 1; 2 ]; box (Circle 1.5); box Empty; null; box true ]
|> List.iter (describe >> printfn "%s")

let area shape =
    match shape with
    | Circle(radius = r) -> 3.0 * r * r
    | Rectangle(height = h; width = w) -> w * h
    | Empty -> 0.0
printfn "%A" (List.map area [ Circle 1.0; Rectangle(2.0, 3.0); Empty ])

let where person =
    match person with
    | { Address = Some { City = city } } when city.StartsWith "B" -> person.Name + " in B..."
    | { Name = name; Address = Some { City = city; Street = "Main" } } -> name + " on main street of " + city
    | { Age = 18 | 19 as age; Name = name } -> sprintf "%s, %d" name age
    | { Name = name } -> name

let ann = { Name = "Ann"; Age = 18; Address = None }
for person in [ ann
                { ann with Address = Some { Street = "x"; City = "Bonn" } }
                { ann with Address = Some { Street = "Main"; City = "Ulm" } }
                { ann with Age = 40 } ] do
    printfn "%s" (where person)

let list xs =
    match xs with
    | [] -> "empty"
    | [ x ] -> sprintf "just %d" x
    | [ x; y ] -> sprintf "%d and %d" x y
    | 0 :: _ :: 0 :: _ -> "zeros"
    | first :: second :: rest -> sprintf "%d, %d and %d more" first second rest.Length
printfn "%A" (List.map list [ []; [ 1 ]; [ 1; 2 ]; [ 0; 5; 0 ]; [ 1; 2; 3 ] ])

let array xs =
    match xs with
    | [||] -> "empty"
    | [| "cd"; path |] -> "go to " + path
    | [| _; _ |] -> "two words"
    | words -> sprintf "%d words" words.Length
printfn "%A" (List.map (fun (s: string) -> array (s.Split ' ')) [ "cd home"; "a b"; "a b c"; "x" ])

let constants x =
    match x with
    | 1uy, 'a', "one", 1.5, true -> "all"
    | (2uy | 3uy), ('b' | 'c'), _, _, false -> "some"
    | (0uy & first), _, (_ as text), _, _ -> sprintf "%d %s" first text
    | _ -> "none"
printfn "%s %s %s %s" (constants (1uy, 'a', "one", 1.5, true)) (constants (3uy, 'b', "", 0.0, false))
    (constants (0uy, 'z', "zero", 0.0, true)) (constants (9uy, 'z', "", 0.0, true))


