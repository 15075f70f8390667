let f x =
    try
        x + 1
    printfn "%d" x
