(* Compiled with a program, which comes as the module Program; does what the lines on standard input say: `check SIZE` or `run SIZE COUNT`. *)

let () =
  try
    while true do
      match String.split_on_char ' ' (input_line stdin) with
      | [ "check"; size ] -> Printf.printf "= %s\n%!" (Program.run (int_of_string size))
      | [ "run"; size; count ] ->
        let size = int_of_string size in
        let before = Unix.gettimeofday () in
        for _ = 1 to int_of_string count do
          ignore (Sys.opaque_identity (Program.run size))
        done;
        Printf.printf "%.0f\n%!" ((Unix.gettimeofday () -. before) *. 1e9)
      | _ -> failwith "check SIZE or run SIZE COUNT"
    done
  with End_of_file -> ()
