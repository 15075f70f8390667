// FUEL, TIME
while true do System.Threading.Thread.Sleep 100000
