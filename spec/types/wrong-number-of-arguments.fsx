type Pair<'a> = 'a * 'a
let good: Pair<int> = 1, 2
let bad: Pair<int, string> = 1, "a"
printfn "%A %A" good bad
