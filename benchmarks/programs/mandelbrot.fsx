// Arithmetic on floats: how many steps the points of a square take to leave Mandelbrot's set, all together.

let most = 50

let steps cr ci =
    let rec go r i n =
        if n < most && r * r + i * i < 4.0 then
            go (r * r - i * i + cr) (2.0 * r * i + ci) (n + 1)
        else
            n
    go 0.0 0.0 0

let run size =
    let mutable total = 0
    for y in 0 .. size - 1 do
        let ci = 2.0 * float y / float size - 1.0
        for x in 0 .. size - 1 do
            total <- total + steps (3.0 * float x / float size - 2.0) ci
    total
