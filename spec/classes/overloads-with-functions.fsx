// Overloads that differ in what the function beside them is given: the other arguments decide.
type Box(text: string) =
    member _.Text = text

type Box<'T>(item: 'T) =
    inherit Box(string item)
    member _.Item = item

type Opening() =
    member _.Bind(box: Box, next) = next ()
    member _.Bind(box: Box<'T>, next) = next box.Item
    member _.Return(value) = value

let opening = Opening()

let sum = opening {
    do! Box "nothing"
    let! first = Box<_> 20
    let! second = Box<_> 22
    return first + second
}
printfn "%d" sum

type Show =
    static member Of(box: Box, how: unit -> string) = "without: " + how ()
    static member Of(box: Box<'T>, how: 'T -> string) = "with: " + how box.Item

printfn "%s" (Show.Of(Box<_> 5, fun n -> string (n * 2)))
printfn "%s" (Show.Of(Box "x", fun () -> "nothing"))

// A type variable may have any name between back-quotes.
let swap (a: '``left side``, b: '``right side``) : '``right side`` * '``left side`` = b, a
printfn "%A" (swap (1, "one"))

// Of types of one name, the one with the fewest type parameters is meant where none are given.
let isPlain (box: Box) = not (box :? Box<string>)
printfn "%b %b" (isPlain (Box "x")) ([ "x"; "y" ] |> List.map Box |> List.forall isPlain)

// A printing function under another name takes formats too.
let print = Printf.printfn
print "%d and %s" 1 "two"
