(* Strings: a text that is put together word by word, taken apart again and counted. *)

let syllables = [| "ba"; "ke"; "lo"; "mi"; "nu"; "ra"; "so"; "ti" |]

let text words =
  let text = Buffer.create 1024 in
  let seed = ref 42 in
  for i = 0 to words - 1 do
    if i > 0 then Buffer.add_char text ' ';
    seed := (!seed * 3877 + 29573) mod 139968;
    for _ = 0 to !seed mod 3 do
      seed := (!seed * 3877 + 29573) mod 139968;
      Buffer.add_string text syllables.(!seed / 7 mod Array.length syllables)
    done
  done;
  Buffer.contents text

let rec take n list =
  match list with
  | first :: rest when n > 0 -> first :: take (n - 1) rest
  | _ -> []

let run words =
  let counts = Hashtbl.create 1024 in
  List.iter (fun word ->
    match Hashtbl.find_opt counts word with
    | Some count -> incr count
    | None -> Hashtbl.add counts word (ref 1)) (String.split_on_char ' ' (text words));
  Hashtbl.fold (fun word count list -> (word, !count) :: list) counts []
  |> List.sort (fun (w1, (c1 : int)) (w2, c2) -> if c1 <> c2 then compare c2 c1 else String.compare w1 w2)
  |> take 5
  |> List.map (fun (word, count) -> Printf.sprintf "%s=%d" word count)
  |> String.concat " "
