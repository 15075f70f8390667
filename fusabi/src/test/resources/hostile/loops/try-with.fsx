// FUEL
while true do
    try failwith "again" with _ -> ()
