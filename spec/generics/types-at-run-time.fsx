// Functions that ask about their own type parameter are told by whoever calls them.
let tryCast<'T> (value: obj) =
    match value with
    | :? 'T as found -> Some found
    | _ -> None

let ofType<'T> (items: obj list) : 'T list = items |> List.choose tryCast<'T>
let mixed = [ box 1; box "a"; box 2; box 1.5; null ]
printfn "%A %A" (tryCast<string> 5) (tryCast<int> 5)
printfn "%A %A %A" (ofType<int> mixed) (ofType<string> mixed) (ofType<float> mixed)

let nameOf<'T> () = typeof<'T>.Name
let describe (value: 'a) = sprintf "%s: %A" typeof<'a>.Name value
printfn "%s %s %s" (nameOf<int> ()) (nameOf<string> ()) (nameOf<bool[]> ())
printfn "%s; %s" (describe 1) (describe "s")

let zero<'T> () = Unchecked.defaultof<'T>
let blanks<'T> count : 'T[] = Array.zeroCreate count
printfn "%d %b %b" (zero<int> ()) (zero<bool> ()) (isNull (zero<string> ()))
printfn "%A %A" (blanks<int> 2) (blanks<float> 1)
let unboxed<'T> (value: obj) = unbox<'T> value
printfn "%d %s" (unboxed<int> (box 3)) (try unboxed<string> (box 3) with :? System.InvalidCastException -> "no string")
let cast<'T> (value: obj) = value :?> 'T
printfn "%s %s" (cast<string> "t") (try string (cast<int> "t") with :? System.InvalidCastException -> "no int")

// Through other functions, recursion, closures and first-class use.
let isA<'T> (value: obj) = (tryCast<'T> value).IsSome
let rec count (items: obj list) (example: 'T) =
    match items with
    | [] -> 0
    | (:? 'T) :: rest -> 1 + count rest example
    | _ :: rest -> count rest example
let firstOr fallback =
    let find (items: obj list) = items |> List.tryPick tryCast
    fun items -> find items |> Option.defaultValue fallback
printfn "%b %b" (isA<int> 1) (isA<string> 1)
printfn "%d %d" (count mixed 0) (count mixed "")
printfn "%d %s" (firstOr -1 [ "x"; 7 ]) (firstOr "none" [ 1; 2 ])
printfn "%A" (List.map tryCast<string> [ box 1; box "x" ])
let handlers = [ isA<int>; isA<string>; isA<float> ]
printfn "%A" [ for value in [ box 1; box "x"; box 2.0 ] -> handlers |> List.findIndex (fun test -> test value) ]
