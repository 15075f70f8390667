(* Arrays of floats: the largest eigenvalue of an infinite matrix, nearly. *)

let a i j = 1.0 /. float_of_int ((i + j) * (i + j + 1) / 2 + i + 1)

let times_a (v : float array) =
  Array.init (Array.length v) (fun i ->
    let sum = ref 0.0 in
    for j = 0 to Array.length v - 1 do
      sum := !sum +. a i j *. v.(j)
    done;
    !sum)

let times_transposed (v : float array) =
  Array.init (Array.length v) (fun i ->
    let sum = ref 0.0 in
    for j = 0 to Array.length v - 1 do
      sum := !sum +. a j i *. v.(j)
    done;
    !sum)

let run n =
  let u = ref (Array.make n 1.0) in
  let v = ref !u in
  for _ = 1 to 10 do
    v := times_transposed (times_a !u);
    u := times_transposed (times_a !v)
  done;
  let uv = ref 0.0 and vv = ref 0.0 in
  for i = 0 to n - 1 do
    uv := !uv +. !u.(i) *. !v.(i);
    vv := !vv +. !v.(i) *. !v.(i)
  done;
  Printf.sprintf "%.9f" (sqrt (!uv /. !vv))
