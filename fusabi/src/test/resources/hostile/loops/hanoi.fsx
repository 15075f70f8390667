// FUEL
let rec hanoi n a b c = if n > 0 then (hanoi (n - 1) a c b; hanoi (n - 1) c b a)
hanoi 64 1 2 3
