// FUEL
for i in seq { while true do yield 1 } do ()
