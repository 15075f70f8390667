// FUEL
while true do
    try
        while true do ()
    with _ -> ()
