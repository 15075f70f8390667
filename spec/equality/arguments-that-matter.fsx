// A type argument that no value is made of needs no equality; constraints may stand behind the name of the type.
type Id<'T> = Id of int
type Pair<'A, 'B> = { First: Id<'A>; Second: Id<'B> list }
type Tree<'T> = Node of Id<'T> * Tree<'T> list

let a: Id<int -> int> = Id 1
let pair: Pair<(int -> int), obj> = { First = Id 1; Second = [ Id 2 ] }
let tree: Tree<unit -> unit> = Node(Id 1, [ Node(Id 2, []) ])
printfn "%b %b %b" (a = Id 1) (pair = { pair with Second = [] }) (tree = Node(Id 1, [ Node(Id 2, []) ]))
printfn "%d" (compare a (Id 2))

type Sorted<'T> when 'T: comparison (items: 'T list) =
    member _.Items = List.sort items

printfn "%A" (Sorted [ 3; 1; 2 ]).Items

// A pair for two parameters is seen as what they take.
type Animal(name: string) =
    member _.Name = name

type Dog(name) =
    inherit Animal(name)

let both (x: Animal, y: Animal) = x.Name + y.Name
let dogs = Dog "a", Dog "b"
printfn "%s %A" (both dogs) ([ dogs; Dog "c", Dog "d" ] |> List.map both)
