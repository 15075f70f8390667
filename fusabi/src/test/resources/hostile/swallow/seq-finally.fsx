// FUEL
let s = seq {
    try
        while true do yield 1
    finally
        while true do () }
for _ in s do ()
