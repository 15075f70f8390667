// FUEL
while true do ()
