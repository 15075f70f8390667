// What runs in which order when things go wrong, and the value of try expressions.
let log = ResizeArray<string>()
let step name = log.Add name
let flush title = printfn "%s: %s" title (String.concat " " log); log.Clear()

let value = try step "try"; 1 finally step "finally"
flush (sprintf "value %d" value)
let handled = try step "try"; failwith "x"; 1 with _ -> step "with"; 2
flush (sprintf "handled %d" handled)
let both =
    try
        try step "body"; failwith "x"
        finally step "finally"
    with Failure m -> step ("with " + m); 3
flush (sprintf "both %d" both)

// Exceptions from handlers and finalisers replace the first.
let replaced = try (try failwith "first" with _ -> failwith "second") with e -> e.Message
let final = try (try failwith "first" finally failwith "last") with e -> e.Message
printfn "%s %s" replaced final

// Recursion through handlers; loops around them.
let rec unwind n = if n = 0 then failwith "bottom" else (try unwind (n - 1) finally step (string n))
(try unwind 4 with e -> step e.Message)
flush "unwound"
for i in 1 .. 3 do
    try
        if i = 2 then failwith "two"
        step (sprintf "ok %d" i)
    with e -> step e.Message
flush "loop"
let retry attempts f =
    let rec go n = try f n with _ when n < attempts -> step (sprintf "retry %d" n); go (n + 1)
    go 1
printfn "%d" (retry 5 (fun n -> if n < 3 then failwith "not yet" else n * 10))
flush "retried"

// Standard failures by type.
let name (f: unit -> obj) = try f () |> string with e -> e.GetType().Name
let zero = 0
let texts: string = null
printfn "%s" (name (fun () -> box (1 / zero)))
printfn "%s" (name (fun () -> [ 1 ].[5]))
printfn "%s" (name (fun () -> [| 1 |].[5]))
printfn "%s" (name (fun () -> Map.empty.["k"]: int))
printfn "%s" (name (fun () -> texts.Length))
printfn "%s" (name (fun () -> int "x"))
printfn "%s" (name (fun () -> box (box 1 :?> string)))
printfn "%s" (name (fun () -> Option.get None: int))
printfn "%s" (name (fun () -> (Seq.empty<int> |> Seq.head)))
printfn "%s" (name (fun () -> System.Collections.Generic.Dictionary<int, int>().[1]))
printfn "%s" (name (fun () -> raise (System.NotImplementedException())))
printfn "%s" (name (fun () -> Checked.(+) System.Int32.MaxValue 1))
