(* Calls with three arguments: Takeuchi's function. *)

let rec tak x y z =
  if y < x then tak (tak (x - 1) y z) (tak (y - 1) z x) (tak (z - 1) x y) else z

let run n = string_of_int (tak (3 * n) (2 * n) n)
