// `{ r with … }`: several fields, nested fields, generic records and copies that change the type argument.
type Address = { Street: string; City: string }

type Person =
    { Name: string
      Age: int
      Home: Address
      Work: Address option }

let ann =
    { Name = "Ann"
      Age = 30
      Home = { Street = "Main"; City = "Ulm" }
      Work = None }

let older = { ann with Age = ann.Age + 1; Name = "Ann B." }
let moved = { ann with Home.City = "Bonn" }
let both = { ann with Home.City = "Kiel"; Home.Street = "Hafen"; Age = 31 }
let working = { moved with Work = Some { moved.Home with Street = "Office" } }
printfn "%s %d" older.Name older.Age
printfn "%A %A" moved.Home both.Home
printfn "%A" working.Work
printfn "%b %b" (ann = { older with Age = 30; Name = "Ann" }) (ann = moved)

// The original is evaluated once, and the new values in the order in which they are written.
let mutable log = ""
let note name value = log <- log + name + " "; value
let copy = { note "original" ann with Age = note "age" 1; Name = note "name" "x" }
printfn "%s %s" log copy.Name

// Generic records: a copy has the type of its original.
type Box<'T> = { Value: 'T; Label: string }
let one = { Value = 1; Label = "one" }
let two = { one with Value = 2 }
printfn "%A %A" one two
let relabel label box = { box with Label = label }
printfn "%s %s" (relabel "a" one).Label (relabel "b" { Value = true; Label = "" }).Label

// Mutable fields are copied, not shared; references are shared.
type Counter = { mutable Count: int; Names: ResizeArray<string> }
let first = { Count = 0; Names = ResizeArray() }
let second = { first with Count = 10 }
first.Count <- first.Count + 1
second.Names.Add "shared"
printfn "%d %d %d" first.Count second.Count first.Names.Count

// Records in modules: the name of the type or module chooses between equal labels.
module Shapes =
    type Circle = { Radius: float; Name: string }
    type Sphere = { Radius: float; Name: string; Hollow: bool }
let circle: Shapes.Circle = { Radius = 1.0; Name = "c" }
let sphere: Shapes.Sphere = { Radius = 2.0; Name = "s"; Hollow = true }
let circle' = { Shapes.Circle.Radius = 3.0; Shapes.Circle.Name = "c'" }
printfn "%.1f %b %s" circle.Radius sphere.Hollow circle'.Name
let grown = { circle with Radius = 9.0 }
printfn "%.1f" grown.Radius
let names = [ ann; older ] |> List.map (fun { Name = name; Age = age } -> sprintf "%s/%d" name age)
printfn "%A" names
