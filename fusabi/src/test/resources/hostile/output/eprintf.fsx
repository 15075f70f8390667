// OUTPUT, FUEL
while true do eprintf "0123456789"
