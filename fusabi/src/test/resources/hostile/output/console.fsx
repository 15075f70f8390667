// OUTPUT, FUEL
while true do System.Console.WriteLine "0123456789"
