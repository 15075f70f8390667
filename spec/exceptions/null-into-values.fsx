// Null is no number, no record and no list: taking it for one raises; strings and objects may be null.
type Point = { X: int }

let attempt name f =
    try
        f () |> ignore
        printfn "%s: fine" name
    with e -> printfn "%s: %s" name (e.GetType().Name)

attempt "int" (fun () -> unbox<int> null)
attempt "cast" (fun () -> (null: obj) :?> float)
attempt "list" (fun () -> unbox<int list> null)
attempt "record" (fun () -> unbox<Point> null)
attempt "string" (fun () -> unbox<string> null |> isNull)
attempt "option" (fun () -> unbox<int option> null)
attempt "exception" (fun () -> (null: obj) :?> exn)
