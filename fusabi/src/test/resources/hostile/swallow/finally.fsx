// FUEL
try
    while true do ()
finally
    while true do ()
