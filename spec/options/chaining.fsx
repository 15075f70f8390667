// Options and results in pipelines: every function of the modules that people reach for.
let tryParse (text: string) = match System.Int32.TryParse text with true, n -> Some n | _ -> None
let halve n = if n % 2 = 0 then Some(n / 2) else None
printfn "%A" (Some "8" |> Option.bind tryParse |> Option.bind halve |> Option.map (fun n -> n + 1))
printfn "%A" (Some "x" |> Option.bind tryParse |> Option.orElse (Some 0))
printfn "%d %d" (Option.defaultValue 1 None) (Option.defaultWith (fun () -> 2) None)
printfn "%A %A" (Option.filter (fun n -> n > 3) (Some 2)) (Option.filter (fun n -> n > 3) (Some 5))
printfn "%b %b %b" (Option.isSome (Some 1)) (Option.isNone (Some 1)) ((Some 3).IsSome)
printfn "%A %A" (Option.toList (Some 1)) (Option.toArray (None: int option))
printfn "%d %b %b" (Option.count (Some 1)) (Option.exists ((=) 1) (Some 1)) (Option.forall ((=) 1) None)
printfn "%d" (Option.fold (fun acc n -> acc + n) 10 (Some 5))
printfn "%A %A" (Option.map2 (+) (Some 1) (Some 2)) (Option.map2 (+) (Some 1) None)
printfn "%A" (Option.flatten (Some(Some 1)))
printfn "%A %A" (Option.ofObj (null: string)) (Option.ofObj "s")
printfn "%b" (isNull (Option.toObj None: string))
printfn "%A" (Option.ofNullable (System.Nullable 3))
Some 1 |> Option.iter (printfn "iter %d")
printfn "%A" ([ Some 1; None; Some 3 ] |> List.choose id)
printfn "%A" ([ "1"; "x"; "3" ] |> List.choose tryParse)
printfn "%A %A" (List.tryPick tryParse [ "a"; "7" ]) (List.tryFind (fun n -> n > 5) [ 1; 2 ])
let sequence options = List.foldBack (fun o acc -> Option.map2 (fun x xs -> x :: xs) o acc) options (Some [])
printfn "%A %A" (sequence [ Some 1; Some 2 ]) (sequence [ Some 1; None ])
printfn "%d" (Some 5).Value
printfn "%s" (match Some [ 1; 2 ] with Some(x :: _) -> sprintf "first %d" x | Some [] -> "empty" | None -> "none")

// Results.
let parse text = match tryParse text with Some n -> Ok n | None -> Error(sprintf "bad %s" text)
let positive n = if n > 0 then Ok n else Error "not positive"
printfn "%A %A" (parse "5" |> Result.bind positive |> Result.map ((*) 2)) (parse "-5" |> Result.bind positive)
printfn "%A" (parse "x" |> Result.mapError String.length)
printfn "%d %d" (Result.defaultValue 0 (Error "e")) (Result.defaultWith String.length (Error "four"))
printfn "%b %b" (Result.isOk (Ok 1: Result<int, string>)) (Result.isError (parse "q"))
printfn "%A %A" (Result.toOption (parse "1")) (Result.toOption (parse "z"))
printfn "%A" (parse "9" |> Result.toList)
let traverse f items =
    (items, Ok [])
    ||> List.foldBack (fun item acc ->
        match f item, acc with
        | Ok x, Ok xs -> Ok(x :: xs)
        | Error e, Ok _ -> Error [ e ]
        | Error e, Error es -> Error(e :: es)
        | Ok _, Error es -> Error es)
printfn "%A %A" (traverse parse [ "1"; "2" ]) (traverse parse [ "1"; "a"; "b" ])
printfn "%A" (ValueOption.map ((+) 1) (ValueSome 1))
printfn "%d" (ValueOption.defaultValue 3 ValueNone)
