(* Arrays of truth values: how many primes there are up to a limit, by Eratosthenes. *)

let run limit =
  let composite = Bytes.make (limit + 1) '\000' in
  let count = ref 0 in
  for i = 2 to limit do
    if Bytes.get composite i = '\000' then begin
      incr count;
      let j = ref (2 * i) in
      while !j <= limit do
        Bytes.set composite !j '\001';
        j := !j + i
      done
    end
  done;
  string_of_int !count
