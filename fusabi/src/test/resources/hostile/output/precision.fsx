// OUTPUT, FUEL, HEAP
printf "%.*f" 100000000 1.0
