// Tuples of many sizes, struct tuples, nested ones, and functions over them.
let pair = 1, "one"
let triple = 1, 2.0, 'c'
let many = 1, 2, 3, 4, 5, 6, 7, 8, 9
let a, _, c = triple
let (x1, _, _, _, _, _, _, x8, x9) = many
printfn "%A %A %d %c" pair many (x1 + x8 + x9) c
printfn "%A %A" (fst pair) (snd pair)
printfn "%O %s" triple (string (1, Some 2))

// Comparison is from the left, equality by parts, hashing agrees.
printfn "%b %b %d" ((1, 2) = (1, 2)) ((1, "b") < (1, "c")) (compare (2, 1) (1, 2))
printfn "%A" (List.sort [ 2, "a"; 1, "b"; 1, "a" ])
printfn "%A" (List.max [ 1, 5; 2, 0 ])
printfn "%A" (Map [ (1, 'a'), "x"; (0, 'z'), "y" ] |> Map.toList)

// Functions of tuples and tuples of functions.
let add (a, b) = a + b
let both (f, g) x = f x, g x
let swap struct (a, b) = struct (b, a)
printfn "%d %d %A" (add (1, 2)) (add (snd (0, (3, 4)))) (both ((+) 1, (*) 2) 5)
printfn "%A" (swap struct (1, "a"))
let struct (q, r) = System.Math.DivRem(17, 5)
printfn "%d %d" q r
let minMax items = List.fold (fun (low, high) n -> min low n, max high n) (System.Int32.MaxValue, System.Int32.MinValue) items
printfn "%A" (minMax [ 3; 1; 2 ])
printfn "%A" (List.unzip3 [ 1, 'a', "x"; 2, 'b', "y" ])
printfn "%A" (List.zip3 [ 1; 2 ] [ 'a'; 'b' ] [ true; false ])
printfn "%A" ([ 1; 2; 3 ] |> List.mapFold (fun sum n -> n * 10, sum + n) 0)
let rec fibonacci (a, b) n = if n = 0 then a else fibonacci (b, a + b) (n - 1)
printfn "%d" (fibonacci (0, 1) 10)
let (first, (second, third)) as whole = 1, (2, 3)
printfn "%d %A" (first + second + third) whole
let unitTuple = (), ()
printfn "%A %b" unitTuple (unitTuple = ((), ()))
match 3, 4 with
| 3, n | n, 3 when n > 3 -> printfn "three and %d" n
| _ -> printfn "other"
printfn "%A" (pair :> obj :?> (int * string))
printfn "%d %s" (System.Tuple.Create(1, "t").Item1) (System.Tuple.Create(1, "t").Item2)
