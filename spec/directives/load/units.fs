module Units

[<Measure>]
type m

let metres (x: float) = x * 1.0<m>
