(* Allocation: complete trees that are built, counted and dropped, beside one that stays. *)

type tree = Leaf | Node of tree * tree

let rec of_depth depth =
  if depth = 0 then Node (Leaf, Leaf) else Node (of_depth (depth - 1), of_depth (depth - 1))

let rec count = function
  | Leaf -> 0
  | Node (left, right) -> 1 + count left + count right

let least = 4

let run n =
  let most = max (least + 2) n in
  let total = ref (count (of_depth (most + 1))) in
  let long_lived = of_depth most in
  let depth = ref least in
  while !depth <= most do
    for _ = 1 to 1 lsl (most - !depth + least) do
      total := !total + count (of_depth !depth)
    done;
    depth := !depth + 2
  done;
  string_of_int (!total + count long_lived)
