// HEAP, FUEL
let rec say (s: string) = say (sprintf "%A" s)
say "x"
