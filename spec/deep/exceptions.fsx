// Exceptions, handlers and inner exceptions, a million levels below each other.
let depth = 1000000

let rec guarded n =
    if n = 0 then 0
    else
        try 1 + guarded (n - 1)
        finally ignore n
printfn "%d" (guarded depth)

let rec fails n : int = if n = 0 then failwith "at the bottom" else 1 + fails (n - 1)
printfn "%s" (try string (fails depth) with Failure message -> message)

let mutable left = 0
let rec cleaned n : int =
    if n = 0 then failwith "cleaned"
    else
        try 1 + cleaned (n - 1)
        finally left <- left + 1
printfn "%s %d" (try string (cleaned depth) with Failure message -> message) left

let rec caught n : int =
    if n = 0 then failwith "0"
    else
        try 1 + caught (n - 1)
        with Failure message -> raise (System.Exception(message, null))
printfn "%s" (try string (caught 100000) with error -> error.Message)

let rec nested n = if n = 0 then System.Exception "innermost" else System.Exception(string n, nested (n - 1))
let deepError = nested depth
let rec innermost (error: exn) = if isNull error.InnerException then error.Message else innermost error.InnerException
printfn "%s %s" (innermost deepError) (deepError.GetBaseException().Message)
