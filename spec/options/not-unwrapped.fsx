let found = List.tryHead [ 1; 2 ]
let next = found + 1
printfn "%d" next
