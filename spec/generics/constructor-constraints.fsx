// Constructors as member constraints, and `new` of a type parameter.
type Counter(start: int) =
    let mutable n = start
    new() = Counter(10)
    member _.Next() = n <- n + 1; n
    member _.Item with get (i: int) = n + i

let inline make (n: int) : ^a = (^a: (new: int -> ^a) n)
let fresh<'T when 'T: (new: unit -> 'T)> () = new 'T()
let several<'T when 'T: (new: unit -> 'T) and 'T :> Counter> n = List.init n (fun _ -> new 'T())

let five: Counter = make 5
printfn "%d %d" (five.Next()) ((fresh<Counter> ()).Next())
printfn "%A" (several<Counter> 2 |> List.map (fun c -> c.[1]))

// One of several types has the member.
type Printer() =
    static member Show(x: int, _: Printer) = sprintf "int %d" x
    static member Show(x: string, _: Printer) = sprintf "string %s" x

let inline show (x: ^t) : string =
    let inline call (p: ^p) (v: ^v) = ((^p or ^v): (static member Show: ^v * ^p -> string) (v, p))
    call (Printer()) x

printfn "%s, %s" (show 1) (show "a")

// A static property with an index.
type Table<'T>() =
    static let cells = System.Collections.Generic.Dictionary<int * int, string>()
    static member Cell
        with get (i: int, j: int) = cells.[(i, j)]
        and set (i: int, j: int) (v: string) = cells.[(i, j)] <- v

Table<int>.Cell(1, 2) <- "x"
printfn "%s" (Table<int>.Cell(1, 2))

// The type of `s` is known when the overload is chosen.
let emit s = System.Console.WriteLine("> " + s)
emit "done"
