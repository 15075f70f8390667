// FUEL
let rec f () =
    try
        while true do ()
    finally
        exit 0
f ()
