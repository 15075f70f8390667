let f () =
    use x = 5
    x + 1
printfn "%d" (f ())
