let price = 19.99m
let discount = 0.9
printfn "%M" (price * discount)
