(* Arithmetic on floats: how many steps the points of a square take to leave Mandelbrot's set, all together. *)

let most = 50

let steps cr ci =
  let r = ref 0.0 and i = ref 0.0 and n = ref 0 in
  while !n < most && !r *. !r +. !i *. !i < 4.0 do
    let next = !r *. !r -. !i *. !i +. cr in
    i := 2.0 *. !r *. !i +. ci;
    r := next;
    incr n
  done;
  !n

let run size =
  let total = ref 0 in
  for y = 0 to size - 1 do
    let ci = 2.0 *. float_of_int y /. float_of_int size -. 1.0 in
    for x = 0 to size - 1 do
      total := !total + steps (3.0 *. float_of_int x /. float_of_int size -. 2.0) ci
    done
  done;
  string_of_int !total
