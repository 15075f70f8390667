// The many ways to apply something to something.
let add a b = a + b
let pair (a, b) = a * 10 + b
let curried (a, b) c = a + b + c
let thunk () = "called"

printfn "%d" (add 1 2)
printfn "%d" (1 |> add <| 2)
printfn "%d" ((1, 2) |> pair)
printfn "%d" ((1, 2) ||> add)
printfn "%d" (add <|| (3, 4))
printfn "%d" ((1, 2, 3) |||> fun a b c -> a + b * c)
printfn "%d" (curried (1, 2) 3)
printfn "%s" (thunk ())

// Application binds tighter than any operator; a method call binds tighter still.
let text = "a,b"
printfn "%d" (String.length text + 1)
printfn "%d" (text.Split(',').Length)
printfn "%s" (text.Replace(",", "-").ToUpper())
printfn "%d" (List.head [ 1; 2 ] + 1)
let f x = x * 2
printfn "%d %d" (f 3 + 1) (f (3 + 1))
printfn "%d" (f -3)

// A tuple may be passed on as a whole to a method of several parameters.
let arguments = "b", "x"
type Joiner =
    static member Join(a: string, b: string) = a + "+" + b
printfn "%s" (Joiner.Join arguments)
let max' = System.Math.Max: int * int -> int
printfn "%d" (max' (3, 4))

// Partial application evaluates what it is given once.
let noisy () = printf "once "; 5
let addNoisy = add (noisy ())
printfn "%d %d" (addNoisy 1) (addNoisy 2)

// Functions as values: constructors, cases, methods, operators, property getters.
printfn "%A" (List.map Some [ 1; 2 ])
printfn "%A" ([ [| 'a'; 'b' |]; [| 'c' |] ] |> List.map System.String)
printfn "%A" ([ 'a'; 'b' ] |> List.map System.Char.ToUpper)
printfn "%A" (List.map2 (-) [ 3; 5 ] [ 1; 2 ])
printfn "%A" ([ "a"; "bcd" ] |> List.map _.Length)
printfn "%A" ([ "x y"; "z" ] |> List.map _.Split(' ').[0])
printfn "%A" ([ "q"; "rs" ] |> List.map (fun s -> s.Length, s))

// Lambdas with patterns and several parameters, and a match over all of them.
printfn "%d" ((fun (a, b) { contents = c } [ d ] -> a + b + c + d) (1, 2) { contents = 3 } [ 4 ])
printfn "%d" ((function 0 -> 10 | n -> n) 0)
printfn "%s" ((fun _ () -> "ignored") 1 ())

// Composition.
let shout = String.map System.Char.ToUpper >> sprintf "%s!"
let shout' = sprintf "%s!" << String.map System.Char.ToUpper
printfn "%s %s" (shout "hey") (shout' "ho")
printfn "%A" ([ 1 .. 3 ] |> List.map ((+) 1 >> (*) 2 >> string))
