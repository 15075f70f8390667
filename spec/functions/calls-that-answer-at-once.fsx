// Functions that begin with a test, of one parameter or of two, and calls in tail position of functions that are values.
let rec tak x y z = if y >= x then z else tak (tak (x - 1) y z) (tak (y - 1) z x) (tak (z - 1) x y)
printfn "%d" (tak 14 8 3)

let smaller (a: int) (b: int) = if a < b then a else b
let larger (a: int) (b: int) = if a <= b then b else a
printfn "%d %d %d %d" (smaller 3 -4) (smaller -4 3) (larger 3 -4) (larger 7 7)

let rec sumTo limit n = if n > limit then 0 else n + sumTo limit (n + 1)
printfn "%d" (sumTo 100 1)

let rec digits n = if n <= 9 then 1 else 1 + digits (n / 10)
printfn "%d %d %d" (digits 7) (digits 10) (digits 1234567)

let twice f = fun x -> f (f x)
let add (k: int) = fun x -> x + k
printfn "%d" (twice (twice (add 3)) 1)

let rec count (step: (int -> int -> int) -> int -> int -> int) n acc = if n = 0 then acc else step (fun m a -> count step m a) n acc
printfn "%d" (count (fun next n acc -> next (n - 1) (acc + n)) 100000 0)

let both (f: int -> int) (g: int -> int -> int) x = if x < 0 then f x else g x x
printfn "%d %d" (both (fun x -> -x) (fun a b -> a * b) -5) (both (fun x -> -x) (fun a b -> a * b) 5)

let curried (f: int -> int -> int) = f 1
printfn "%d" (curried (fun a -> let k = a * 10 in fun b -> k + b) 2)
