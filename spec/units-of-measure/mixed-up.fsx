[<Measure>] type m
[<Measure>] type s
let distance = 5.0<m>
let time = 2.0<s>
let nonsense = distance + time
printfn "%f" nonsense
