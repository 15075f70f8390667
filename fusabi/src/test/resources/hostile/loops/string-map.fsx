// FUEL, HEAP
let rec go s = go (String.map (fun c -> char (int c ^^^ 1)) s)
go (String.replicate 1000 "x")
