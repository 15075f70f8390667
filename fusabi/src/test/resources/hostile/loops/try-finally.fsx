// FUEL, STACK, HEAP
let rec f () = try () finally f ()
f ()
