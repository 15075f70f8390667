// FUEL
let rec f n = try (try f (n + 1) with _ -> f (n + 1)) with _ -> f (n + 1)
let rec g () = try (while true do ()) with _ -> g ()
g ()
f 0
