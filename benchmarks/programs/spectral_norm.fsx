// Arrays of floats: the largest eigenvalue of an infinite matrix, nearly.

let a i j = 1.0 / float ((i + j) * (i + j + 1) / 2 + i + 1)

let timesA (v: float[]) =
    Array.init v.Length (fun i ->
        let mutable sum = 0.0
        for j in 0 .. v.Length - 1 do
            sum <- sum + a i j * v.[j]
        sum)

let timesTransposed (v: float[]) =
    Array.init v.Length (fun i ->
        let mutable sum = 0.0
        for j in 0 .. v.Length - 1 do
            sum <- sum + a j i * v.[j]
        sum)

let run n =
    let mutable u = Array.create n 1.0
    let mutable v = u
    for _ in 1 .. 10 do
        v <- timesTransposed (timesA u)
        u <- timesTransposed (timesA v)
    let mutable uv = 0.0
    let mutable vv = 0.0
    for i in 0 .. n - 1 do
        uv <- uv + u.[i] * v.[i]
        vv <- vv + v.[i] * v.[i]
    sprintf "%.9f" (sqrt (uv / vv))
