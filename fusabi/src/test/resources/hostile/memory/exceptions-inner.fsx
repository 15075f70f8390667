// HEAP, FUEL
let mutable e = exn "x"
while true do e <- System.Exception("more", e)
