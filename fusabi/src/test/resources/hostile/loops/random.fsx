// FUEL
let r = System.Random 1
while r.Next() >= 0 do ()
