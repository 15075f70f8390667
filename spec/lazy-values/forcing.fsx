// lazy: evaluated at most once, when it is asked for; streams and memo tables made of it.
let mutable runs = 0
let value = lazy (runs <- runs + 1; printf "computing "; 42)
printfn "%b" value.IsValueCreated
printfn "%d %d %d" (value.Force()) value.Value runs
printfn "%b %A" value.IsValueCreated value
match value with
| Lazy n -> printfn "pattern %d" n

// Failures are remembered as well.
let mutable attempts = 0
let failing: Lazy<int> = lazy (attempts <- attempts + 1; failwith "no value")
let attempt () = try string (failing.Force()) with Failure message -> message
printfn "%s %s %d" (attempt ()) (attempt ()) attempts

// Only what is needed is evaluated.
let expensive name = lazy (printf "[%s] " name; name.Length)
let choose flag (a: Lazy<int>) (b: Lazy<int>) = if flag then a.Value else b.Value
printfn "%d" (choose true (expensive "left") (expensive "right"))
let table = Map [ for name in [ "one"; "three" ] -> name, expensive name ]
printfn "%d %d" (table.["three"].Force()) (table.["three"].Force())

// Infinite streams.
type Stream<'T> =
    | Nil
    | Cons of 'T * Lazy<Stream<'T>>
module Stream =
    let rec from n = Cons(n, lazy (from (n + 1)))
    let rec take n stream =
        match n, stream with
        | 0, _ | _, Nil -> []
        | n, Cons(head, tail) -> head :: take (n - 1) (tail.Force())
    let rec filter test stream =
        match stream with
        | Nil -> Nil
        | Cons(head, tail) when test head -> Cons(head, lazy (filter test tail.Value))
        | Cons(_, tail) -> filter test tail.Value
    let rec map f stream =
        match stream with
        | Nil -> Nil
        | Cons(head, Lazy tail) -> Cons(f head, lazy (map f tail))
    let rec sieve stream =
        match stream with
        | Nil -> Nil
        | Cons(p, tail) -> Cons(p, lazy (sieve (filter (fun n -> n % p <> 0) (tail.Force()))))
printfn "%A" (Stream.from 2 |> Stream.sieve |> Stream.take 8)

// Memoized recursion through an array of lazies, lazies of functions, Lazy.Create and type annotations.
let fibonacci =
    let rec table: Lazy<int64>[] =
        Array.init 60 (fun n -> lazy (if n < 2 then int64 n else table.[n - 1].Value + table.[n - 2].Value))
    fun n -> table.[n].Force()
printfn "%d" (fibonacci 50)
let made = Lazy<int>.Create(fun () -> printf "made "; 7)
printfn "%d %d" (made.Force() + 1) made.Value
let adder = lazy (fun a b -> a + b)
printfn "%d" (adder.Force() 1 2)
let rec even: Lazy<int -> bool> = lazy (fun n -> n = 0 || odd.Value (n - 1))
and odd: Lazy<int -> bool> = lazy (fun n -> n <> 0 && even.Value (n - 1))
printfn "%b" (even.Value 10)
let chain = List.foldBack (fun n (rest: Lazy<int>) -> lazy (n + rest.Value)) [ 1..100 ] (lazy 0)
printfn "%d" (chain.Force())
