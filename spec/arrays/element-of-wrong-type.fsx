let numbers = [| 1; 2; 3 |]
numbers.[0] <- 1.5
printfn "%A" numbers
