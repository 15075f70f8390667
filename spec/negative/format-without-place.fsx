printfn "hello" 5
