let count = "three"
printfn "%d" 3
printfn $"there are %d{count} of them"
