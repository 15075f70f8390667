// STACK, HEAP, FUEL
let rec (|P|) (n: int) = match n + 1 with P m -> m + 1
match 0 with P n -> ignore n
