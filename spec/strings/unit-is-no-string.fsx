let text = "abc"
let first: string = text.[0]
printfn "%s" first
