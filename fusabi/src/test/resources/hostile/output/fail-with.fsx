// OUTPUT, FUEL
while true do
    try failwith "x" with e -> stderr.WriteLine(e.ToString())
