// Everything has a value: blocks, branches, loops (unit), matches and handlers.
let block =
    printf "evaluating "
    let x = 3
    let square = x * x
    square + 1
printfn "%d" block

let branch = if block > 5 then "big" elif block = 5 then "five" else "small"
printfn "%s" branch

let nothing = for _ in 1 .. 3 do ()
printfn "%A" nothing

// An `if` without `else` is of type unit.
let checkPositive n = if n < 0 then failwithf "%d is negative" n
checkPositive 3
printfn "%s" (try checkPositive -3; "fine" with Failure message -> message)

// Shadowing makes a new value; closures keep the old one.
let shadowing () =
    let value = 1
    let oldValue () = value
    let value = value + 10
    printfn "%d %d" value (oldValue ())

shadowing ()

// Order of evaluation: left to right, arguments before the call.
let trace name value = printf "%s " name; value
let add a b = printf "add "; a + b
printfn "= %d" (add (trace "a" 1) (trace "b" 2))
let tuple = trace "first" 1, trace "second" 2
printfn "%A" tuple
let list = [ trace "x" 1; trace "y" 2; trace "z" 3 ]
printfn "%A" list
printfn "%b" (trace "left" false && trace "right" true)
printfn "%b" (trace "left" true || trace "right" false)

// A function in an expression: the head is evaluated before its arguments.
let pick name = printf "%s " name; fun (x: int) -> x * 2
printfn "%d" ((pick "head") (trace "argument" 4))

// Type annotations and tests can stand anywhere.
let annotated = (1 + 2 : int) * 2
let boxed = box annotated
printfn "%b %b %d" (boxed :? int) (boxed :? string) (boxed :?> int + 1)
let upcasted: obj = "text" :> obj
printfn "%s" (downcast upcasted : string)
let sequence: seq<int> = upcast [ 1; 2 ]
printfn "%d" (Seq.length sequence)

// `ignore` and `|> ignore` throw values away; `()` is the only value of type unit.
ignore (add 1 2)
add 3 4 |> ignore
printfn ""
let unitFunction () = ()
printfn "%b" (unitFunction () = ())
assert (1 + 1 = 2)
printfn "%s %s" (nameof annotated) (nameof List.map)
printfn "%d %d" (sizeof<int>) (sizeof<float>)
