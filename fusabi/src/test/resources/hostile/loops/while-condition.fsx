// FUEL
let rec yes n = if n = 0 then true else yes (n - 1)
while yes 10 do ()
