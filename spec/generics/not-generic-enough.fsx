let identity<'T> (x: 'T) : 'T = x + 1
printfn "%d" (identity 1)
