// F#'s table of precedences, from loose to tight.
printfn "%b" (true || false && false)
printfn "%b" (1 < 2 && 2 < 3 || false)
printfn "%A" (1 :: 2 :: [ 3 ] @ [ 4 ])
printfn "%d" (2 + 3 * 4 - 6 / 2 % 2)
printfn "%d" (1 + 2 <<< 3)
printfn "%d" (7 &&& 3 ||| 8)
printfn "%d" (1 ^^^ 3 &&& 2)
printfn "%f" (2.0 ** 3.0 ** 2.0)
printfn "%f" (-2.0 ** 2.0)
printfn "%d" (- 3 + 5)
printfn "%d" (10 - 3 - 2)
printfn "%b" (not true || true)
printfn "%b" (1 + 1 = 2 && "a" + "b" = "ab")
printfn "%s" ("a" + "b" |> fun s -> s + "c")
printfn "%d" ([ 1; 2; 3 ] |> List.map ((+) 1) |> List.sum |> (*) 2)
printfn "%A" (3 - 1 :: [ 4 * 2 ])
printfn "%b" (1 = 1 = true)
printfn "%b" (3 > 2 > false)
printfn "%A" (1, 2 + 3, 4 |> string)

// The pipes are left associative and looser than everything but the lambdas, `if` and `<-`.
let f x = x + 1
printfn "%d" (f <| 3 + 4)
printfn "%d" (1 + 2 |> f)
printfn "%d" (f <| (f <| 1))
printfn "%d" ((f >> f >> f) 1)
printfn "%d" ((f << (*) 2) 5)
printfn "%A" (Some 1 |> Option.map f |> Option.defaultValue 0, 9)

// `as`, `|`, `&`, `::` in patterns.
match [ 1; 2; 3 ] with
| 1 :: (2 :: _ as tail) as all -> printfn "%A %A" tail all
| _ -> ()

// Unary minus and its neighbours.
let x = 5
printfn "%d %d %d" (x-1) (x - 1) (x + -1)
printfn "%d" (f -1)
printfn "%A" [ 1; -1; - 1; +1 ]
printfn "%d" -x
printfn "%b" (-x < 0)
printfn "%d" ~~~x
printfn "%A" (-x, !(ref 3))

// Type tests and casts bind tighter than comparison, looser than pipes do not.
printfn "%b" (box 1 :? int && true)
printfn "%d" ((box 1 :?> int) + 1)
printfn "%b" (not (box "s" :? int))
printfn "%d" (let y = 3 in y * 2 + 1)
printfn "%s" (if x > 3 then "big" else "small" + "!")
let mutable m = 0
m <- if x > 3 then 1 else 2
m <- m + 1 |> f
printfn "%d" m
