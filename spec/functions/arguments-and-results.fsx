// Patterns as parameters, results of several values, functions that return functions.
let swap (a, b) = b, a
let first (x, _, _) = x
let addPairs (a, b) (c, d) = a + c, b + d
let lengthOf { contents = text: string } = text.Length
let headOr fallback = function
    | [] -> fallback
    | head :: _ -> head

printfn "%A %d %A" (swap (1, "a")) (first (1, 2, 3)) (addPairs (1, 2) (3, 4))
printfn "%d %d %d" (lengthOf (ref "abc")) (headOr 9 []) (headOr 9 [ 1 ])

// One unit parameter is not the same as none.
let mutable calls = 0
let value = calls <- calls + 1; calls
let thunk () = calls <- calls + 1; calls
printfn "%d %d %d %d" value value (thunk ()) (thunk ())

// Annotated in every position.
let describe (name: string, age: int) (tags: string list) : string =
    sprintf "%s (%d) %s" name age (String.concat "/" tags)
printfn "%s" (describe ("Ann", 30) [ "a"; "b" ])

// Returning a function: the work before the inner function is done once.
let makeCounter start =
    printf "making "
    let mutable n = start
    fun step ->
        n <- n + step
        n
let counter = makeCounter 10
printfn "%d %d %d" (counter 1) (counter 1) (counter 5)
let other = makeCounter 100
printfn "%d %d" (other 1) (counter 1)

// Functions in data.
let table =
    [ "double", (fun x -> x * 2)
      "square", (fun x -> x * x)
      "negate", (~-) ]
for name, f in table do printf "%s: %d; " name (f 7)
printfn ""
type Rule = { Name: string; Test: int -> bool }
let rules = [ { Name = "even"; Test = fun n -> n % 2 = 0 }; { Name = "small"; Test = (>) 10 } ]
printfn "%A" [ for n in [ 4; 7; 12 ] -> n, [ for rule in rules do if rule.Test n then rule.Name ] ]

// Higher order, with generic inner functions.
let twice f = f >> f
let rec iterate n f x = if n = 0 then x else iterate (n - 1) f (f x)
printfn "%d %s %d" (twice ((*) 3) 2) (twice (fun s -> s + s) "ab") (iterate 10 (fun x -> x * 2) 1)
let flip f a b = f b a
printfn "%A %s" (flip List.map [ 1; 2 ] ((+) 1)) (flip (sprintf "%s-%d") 1 "a")
let both (f: 'a -> 'b) (g: 'a -> 'c) x = f x, g x
printfn "%A" (both List.length List.rev [ 'a'; 'b' ])
let fix f = let rec g x = f g x in g
printfn "%d" (fix (fun self n -> if n <= 1 then 1 else n * self (n - 1)) 5)
