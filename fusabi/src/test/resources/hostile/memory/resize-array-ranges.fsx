// HEAP
let xs = ResizeArray<int>([ 1 ])
while true do xs.AddRange(xs.ToArray())
