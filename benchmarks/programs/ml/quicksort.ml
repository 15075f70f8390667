(* Arrays of whole numbers: Hoare's sort, in place. *)

let numbers n =
  let seed = ref 42 in
  Array.init n (fun _ ->
    seed := (!seed * 3877 + 29573) mod 139968;
    !seed)

let rec sort (numbers : int array) first last =
  if first < last then begin
    let pivot = numbers.((first + last) / 2) in
    let left = ref first and right = ref last in
    while !left <= !right do
      while numbers.(!left) < pivot do incr left done;
      while numbers.(!right) > pivot do decr right done;
      if !left <= !right then begin
        let swapped = numbers.(!left) in
        numbers.(!left) <- numbers.(!right);
        numbers.(!right) <- swapped;
        incr left;
        decr right
      end
    done;
    sort numbers first !right;
    sort numbers !left last
  end

let run n =
  let values = numbers n in
  sort values 0 (n - 1);
  string_of_int (Array.fold_left (fun hash number -> (hash * 31 + number) mod 65521) 0 values)
