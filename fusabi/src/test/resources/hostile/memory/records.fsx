// HEAP
type Node = { Value: int; Next: Node option }
let mutable n = { Value = 0; Next = None }
while true do n <- { Value = 1; Next = Some n }
