let number = 5
let asText = number :> string
printfn "%s" asText
