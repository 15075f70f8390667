let numbers = [ 1; 2 ]
let more = "zero" :: numbers
printfn "%A" more
