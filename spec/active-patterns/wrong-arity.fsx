let (|Pair|) (x: int) = x, x + 1
match 3 with
| Pair a b -> printfn "%d %d" a b
