// FUEL
for i in 0L .. System.Int64.MaxValue do ()
