let divide a b : Result<int, string> = if b = 0 then Error "div" else Ok (a / b)
printfn "%O %O" (divide 4 2) (divide 1 0)
printfn $"{divide 4 2}"
printfn "%A %b %b" (divide 4 2) (divide 4 2 = Ok 2) (Result.map id (divide 4 2) = Ok 2)
printfn "%d" (compare (Ok 1 : Result<int,int>) (Result.map id (Ok 2)))
printfn "%b" (hash (Ok 1 : Result<int,int>) = hash (Result.map id (Ok 1 : Result<int,int>)))
match Ok 3 : Result<int, string list> with Ok n -> printfn "%d" n | Error e -> printfn "%A" e
let c : Choice<int, string> = Choice2Of2 "a"
printfn "%s" (string c)
printfn "%A" ([1;2] |> List.map Ok : Result<int,string> list)
