type Color =
    | Red = 0
    | Green = 1
let n = Color.Red + 1
printfn "%d" (int n)
