// FUEL
let mutable d = System.DateTime(2000, 1, 1)
while true do d <- d.AddDays(1.0).AddDays(-1.0)
