// HEAP, FUEL
let xs = ResizeArray<int>()
while true do xs.Add 1
