// FUEL
match 1 with
| n when (while true do ()); true -> ()
| _ -> ()
