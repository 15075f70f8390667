// OUTPUT, FUEL
while true do System.Console.Error.Write 'x'
