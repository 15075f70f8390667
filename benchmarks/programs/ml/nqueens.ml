(* Backtracking: in how many ways so many queens can stand on the board. The queens that stand are a list of columns, the last row's first. *)

let is_safe (column : int) queens =
  let rec go distance = function
    | [] -> true
    | other :: rest ->
      other <> column && other <> column - distance && other <> column + distance && go (distance + 1) rest
  in
  go 1 queens

let run n =
  let rec place row queens =
    if row = n then 1
    else begin
      let count = ref 0 in
      for column = 0 to n - 1 do
        if is_safe column queens then count := !count + place (row + 1) (column :: queens)
      done;
      !count
    end
  in
  string_of_int (place 0 [])
