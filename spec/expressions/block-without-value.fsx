let length (text: string) =
    let n = text.Length
    if n > 3 then
        n
printfn "%d" (length "abcd")
