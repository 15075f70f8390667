// HEAP
let kept = ResizeArray()
while true do kept.Add {| A = 1; B = "x"; C = [ 1 ] |}
