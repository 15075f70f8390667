// TIME, FUEL
System.Threading.Thread.Sleep 100000000
