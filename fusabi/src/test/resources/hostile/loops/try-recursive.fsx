// FUEL, STACK, HEAP
let rec f () = try failwith "x" with _ -> f ()
f ()
