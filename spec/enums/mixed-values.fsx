type Wrong =
    | One = 1
    | Two
printfn "%A" Wrong.One
