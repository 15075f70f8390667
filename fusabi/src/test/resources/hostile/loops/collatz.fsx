// FUEL
let rec collatz n = if n = 0I then n else collatz (if n.IsEven then n / 2I else n * 3I + 1I)
collatz 27I |> ignore
