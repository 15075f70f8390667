// FUEL
let (|Spin|_|) (n: int) = (while true do ()); Some n
match 1 with
| Spin _ -> ()
| _ -> ()
