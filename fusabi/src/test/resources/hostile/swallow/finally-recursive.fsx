// STACK, HEAP, FUEL
let rec f () = try f () finally f ()
f ()
