// OUTPUT, FUEL
while true do printf "x"
