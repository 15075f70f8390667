for x in Some 1 do
    printfn "%d" x
