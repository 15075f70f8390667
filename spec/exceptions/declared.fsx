// Declared exceptions, filters, rethrowing, nesting and what is caught where.
exception NotFound of string
exception Invalid of field: string * reason: string
exception Empty

let fail n =
    match n with
    | 0 -> raise Empty
    | 1 -> raise (NotFound "key")
    | 2 -> raise (Invalid("age", "negative"))
    | 3 -> failwith "plain"
    | 4 -> invalidArg "n" "four"
    | 5 -> invalidOp "five"
    | 6 -> nullArg "six"
    | 7 -> failwithf "%d and %s" 7 "seven"
    | _ -> n

let describe f =
    try
        sprintf "value %d" (f ())
    with
    | Empty -> "empty"
    | NotFound key -> "not found: " + key
    | Invalid(field, reason) when reason.Length > 100 -> "long"
    | Invalid(reason = reason; field = field) -> sprintf "%s is %s" field reason
    | Failure message -> "failure: " + message
    | :? System.ArgumentNullException as e -> "null: " + e.ParamName
    | :? System.ArgumentException as e -> "argument: " + e.Message
    | e -> e.GetType().Name + ": " + e.Message
for n in 0 .. 8 do printfn "%s" (describe (fun () -> fail n))

// Rules that do not fit let the exception go on; finally runs on the way.
let nested () =
    try
        try
            try
                raise (NotFound "deep")
            with Empty -> printfn "never"
        finally
            printf "first "
    finally
        printf "second "
printfn "%s" (try nested (); "fine" with NotFound key -> key)

// reraise, wrapping, inner exceptions and exceptions as values.
let wrapped () =
    try fail 3 |> ignore
    with e -> raise (System.InvalidOperationException("wrapped", e))
try wrapped () with e -> printfn "%s <- %s" e.Message e.InnerException.Message
let logged () =
    try fail 1 |> ignore
    with
    | NotFound key ->
        printf "logged %s; " key
        reraise ()
printfn "%s" (try logged (); "" with e -> e.Message)
printfn "%b %b" (NotFound "a" = NotFound "a") (NotFound "a" = NotFound "b")
let errors: exn list = [ Empty; NotFound "x"; Failure "f"; exn "e" ]
printfn "%A" (errors |> List.map (function Empty -> 0 | NotFound _ -> 1 | Failure _ -> 2 | _ -> 3))
