let length (text: string) = task { return text.Length }
let total: int = length "abc"
printfn "%d" total
