// Hundreds of thousands of levels of data: built, matched, evaluated, compared, hashed, printed.
let depth = 300000

type Nest = Leaf | Nest of Nest
let rec build n acc = if n = 0 then acc else build (n - 1) (Nest acc)
let a, b, c = build depth Leaf, build depth Leaf, build (depth + 1) Leaf
let rec levels nest = match nest with Leaf -> 0 | Nest inner -> 1 + levels inner
printfn "%d %b %b %d %d %b %b" (levels a) (a = b) (a = c) (compare a b) (compare a c) (a < c) (hash a = hash b)
printfn "%d" (sprintf "%A" a).Length
printfn "%d" (string a).Length

type Expression =
    | Number of int
    | Add of Expression * Expression
    | Negate of Expression
let rec leftDeep n acc = if n = 0 then acc else leftDeep (n - 1) (Add(acc, Number 1))
let rec rightDeep n acc = if n = 0 then acc else rightDeep (n - 1) (Add(Number 1, acc))
let rec value expression =
    match expression with
    | Number n -> n
    | Add(l, r) -> value l + value r
    | Negate e -> -(value e)
let left, right = leftDeep depth (Number 0), rightDeep depth (Number 0)
printfn "%d %d" (value left) (value right)
printfn "%b %b %d %d" (left = leftDeep depth (Number 0)) (left = right) (sign (compare left right)) (compare right (rightDeep depth (Number 0)))
printfn "%b" (hash left = hash (leftDeep depth (Number 0)))
let rec simplify expression =
    match expression with
    | Add(Number 0, e) | Add(e, Number 0) -> simplify e
    | Add(l, r) -> Add(simplify l, simplify r)
    | Negate(Negate e) -> simplify e
    | other -> other
printfn "%d" (value (simplify left))

type Linked = { Value: int; Next: Linked option }
let linked = Seq.fold (fun next i -> Some { Value = i; Next = next }) None (seq { 1 .. depth })
let linkedToo = Seq.fold (fun next i -> Some { Value = i; Next = next }) None (seq { 1 .. depth })
printfn "%b %d" (linked = linkedToo) (compare linked linkedToo)
printfn "%b" ((string linked).Length > 0)

let someOf = Seq.fold (fun (o: obj) _ -> box (Some o)) (box 1) (seq { 1 .. 100000 })
printfn "%b" (someOf = Seq.fold (fun (o: obj) _ -> box (Some o)) (box 1) (seq { 1 .. 100000 }))
let tuples = Seq.fold (fun (o: obj) i -> box (i, o)) (box 1) (seq { 1 .. 100000 })
printfn "%b" (hash tuples = hash (Seq.fold (fun (o: obj) i -> box (i, o)) (box 1) (seq { 1 .. 100000 })))

let keyed = dict [ a, 1; c, 2 ]
printfn "%d %d" keyed.[b] keyed.[build (depth + 1) Leaf]
let set = Set.ofList [ a; b; c ]
printfn "%d" set.Count
let map = Map.ofList [ left, "left"; right, "right" ]
printfn "%s" map.[leftDeep depth (Number 0)]
printfn "%d" (List.distinct [ a; b; c ]).Length
printfn "%b" (List.contains b [ c; a ])
let arrays = Seq.fold (fun (inner: obj) _ -> box [| inner |]) (box 1) (seq { 1 .. 100000 })
printfn "%d" (sprintf "%A" arrays).Length
