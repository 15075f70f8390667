// Operators with a syntax of their own: (?), (?<-), ranges, slices, negation and concatenation.
open System.Collections.Generic

type Bag() =
    let values = Dictionary<string, obj>()
    member _.Values = values

let (?) (bag: Bag) name : 'T = unbox<'T> bag.Values.[name]
let (?<-) (bag: Bag) name value = bag.Values.[name] <- box value

let bag = Bag()
bag?size <- 42
bag?title <- "box"
let size: int = bag?size
let title: string = bag?title
printfn "%d %s" size title
let key = "size"
printfn "%d" (bag?(key): int)

// (.. ) and (.. ..) are operators, too.
printfn "%A" ((..) 1 4 |> List.ofSeq)
printfn "%A" ((.. ..) 1 3 10 |> List.ofSeq)

// Names of operators and their methods.
printfn "%d %d %b" ((~-) 5) ((~~~) 0) ((not) true)
printfn "%d" ((+) 1 2)
printfn "%A" ((@) [ 1 ] [ 2 ])
printfn "%b" ((&&) true false)

// ( := ) and ( ! ) of reference cells, ( <- ) of everything else.
let cell = ref 1
cell.Value <- cell.Value + 1
printfn "%d" cell.Value
let array = [| 1; 2; 3 |]
array.[0] <- 10
array[1] <- 20
printfn "%A" array

// Comparison operators are generic and structural.
printfn "%b %b %b" ((1, "a") < (1, "b")) ([ 1; 2 ] >= [ 1 ]) (Some 1 > None)
printfn "%d %d" (compare (1, 2) (1, 1)) (compare "a" "b" |> sign)
printfn "%d %s" (max 3 7) (min "pear" "apple")

// Bitwise operators work on integers of every width, and on flags.
[<System.Flags>]
type Access =
    | None = 0
    | Read = 1
    | Write = 2
    | All = 3

let access = Access.Read ||| Access.Write
printfn "%A %b %A" access (access = Access.All) (access &&& ~~~Access.Read)
printfn "%A %A %A" (0xF0uy >>> 4) (1L <<< 40) (-16 >>> 2)
printfn "%A" (0xF0F0us ^^^ 0xFFFFus)

// null-related and exception-related operators are plain functions.
printfn "%d" (defaultArg None 3)
printfn "%b" (isNull (null: string))
printfn "%A" (try raise (exn "boom") with e -> e.Message)
printfn "%s" (nameof (+))
