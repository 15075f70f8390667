let mutable n = 3
while n do
    n <- n - 1
printfn "%d" n
