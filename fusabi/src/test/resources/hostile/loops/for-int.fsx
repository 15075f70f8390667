// FUEL
for i = 0 to System.Int32.MaxValue do ()
