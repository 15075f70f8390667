[<Measure>] type m
let side = 3.0<m>
let area: float<m> = side * side
printfn "%f" area
