// FUEL, STACK, HEAP
let rec f n = try (if n > 1000 then failwith "x" else f (n + 1)) with _ -> (try f 0 with _ -> reraise ())
f 0
