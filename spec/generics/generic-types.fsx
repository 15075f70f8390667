// Types with parameters: explicit arguments, inference, recursion, abbreviations and statics.
type Tree<'T> =
    | Leaf
    | Node of Tree<'T> * 'T * Tree<'T>

module Tree =
    let rec insert value tree =
        match tree with
        | Leaf -> Node(Leaf, value, Leaf)
        | Node(left, v, right) when value < v -> Node(insert value left, v, right)
        | Node(left, v, right) when value > v -> Node(left, v, insert value right)
        | _ -> tree
    let rec fold f state tree =
        match tree with
        | Leaf -> state
        | Node(left, v, right) -> fold f (f (fold f state left) v) right
    let ofSeq items = Seq.fold (fun tree item -> insert item tree) Leaf items
    let toList tree = fold (fun items item -> item :: items) [] tree |> List.rev
    let rec map f = function
        | Leaf -> Leaf
        | Node(left, v, right) -> Node(map f left, f v, map f right)

printfn "%A" (Tree.ofSeq [ 3; 1; 2; 3 ] |> Tree.toList)
printfn "%A" (Tree.ofSeq "hello" |> Tree.map System.Char.ToUpper |> Tree.toList)

type Result2<'Ok, 'Error> =
    { Value: 'Ok option; Errors: 'Error list }
    static member Ok value : Result2<'Ok, 'Error> = { Value = Some value; Errors = [] }
    static member Fail error : Result2<'Ok, 'Error> = { Value = None; Errors = [ error ] }
    member r.Map f = { Value = Option.map f r.Value; Errors = r.Errors }
let ok = Result2<int, string>.Ok 3
printfn "%A %A" (ok.Map string).Value (Result2<int, _>.Fail "bad").Errors

type Matrix<'T> = 'T list list
type Lookup<'V> = Map<string, 'V>
let transpose (matrix: Matrix<'T>) : Matrix<'T> = List.transpose matrix
let lookup: Lookup<int list> = Map [ "a", [ 1 ] ]
printfn "%A %A" (transpose [ [ 1; 2 ]; [ 3; 4 ] ]) lookup.["a"]

// Functions that are generic in a container's element, with explicit instantiation.
let empty<'T> : 'T list = []
printfn "%A %A" (empty<int> @ [ 1 ]) (List.length empty<string>)
let pairUp<'A, 'B> (a: 'A) (b: 'B) : struct ('A * 'B) = struct (a, b)
let struct (i, t) = pairUp<int, string> 1 "t"
printfn "%d%s" i t

// A class with two parameters, one of them fixed by a subclass.
type Converter<'A, 'B>(forward: 'A -> 'B, back: 'B -> 'A) =
    member _.Forward a = forward a
    member _.Back b = back b
    member this.Then(next: Converter<'B, 'C>) = Converter<'A, 'C>(forward >> next.Forward, next.Back >> back)
type IntText() =
    inherit Converter<int, string>(string, int)
let length = Converter<string, int>(String.length, fun n -> String.replicate n "x")
let both = IntText().Then length
printfn "%d %d" (both.Forward 12345) (IntText().Back "77")
let swap (converter: Converter<_, _>) = Converter<_, _>(converter.Back, converter.Forward)
printfn "%s" ((swap length).Forward 3)
let rec mapAll<'T, 'U> (f: 'T -> 'U) (lists: 'T list list) : 'U list list = List.map (List.map f) lists
printfn "%A" (mapAll string [ [ 1 ]; []; [ 2; 3 ] ])
