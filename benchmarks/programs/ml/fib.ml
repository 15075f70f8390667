(* Calls: Fibonacci numbers as the definition has them. *)

let rec fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)

let run n = string_of_int (fib n)
