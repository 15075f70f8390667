let f x = if x < 0 then raise "negative" else x
printfn "%d" (f 1)
