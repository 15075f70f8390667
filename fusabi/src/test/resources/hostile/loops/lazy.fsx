// FUEL
let l = lazy (while true do ())
l.Force()
