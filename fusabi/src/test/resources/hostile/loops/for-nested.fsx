// FUEL
for a in 1 .. 10000 do
    for b in 1 .. 10000 do
        for c in 1 .. 10000 do ()
