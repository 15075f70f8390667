(* Pattern matching: an expression that is built, simplified and evaluated with many values. *)

type expression =
  | Number of int
  | Variable of int
  | Add of expression * expression
  | Subtract of expression * expression
  | Multiply of expression * expression
  | Negate of expression
  | If_zero of expression * expression * expression

let modulus = 10007

(* A full tree; the shape of its nodes follows from the seed. *)
let rec build depth seed =
  if depth = 0 then
    if seed mod 3 = 0 then Number (seed mod 10) else Variable (seed mod 2)
  else
    let left = (seed * 3877 + 29573) mod 139968 in
    let right = (left * 3877 + 29573) mod 139968 in
    match seed mod 8 with
    | 0 | 1 | 2 -> Add (build (depth - 1) left, build (depth - 1) right)
    | 3 -> Subtract (build (depth - 1) left, build (depth - 1) right)
    | 4 | 5 -> Multiply (build (depth - 1) left, build (depth - 1) right)
    | 6 -> Negate (build (depth - 1) left)
    | _ -> If_zero (build (depth - 1) left, build (depth - 1) right, build (depth - 1) seed)

let rec simplify expression =
  match expression with
  | Add (left, right) ->
    (match simplify left, simplify right with
     | Number a, Number b -> Number (a + b)
     | Number 0, other | other, Number 0 -> other
     | left, right -> Add (left, right))
  | Subtract (left, right) -> Subtract (simplify left, simplify right)
  | Multiply (left, right) ->
    (match simplify left, simplify right with
     | Number a, Number b -> Number (a * b mod modulus)
     | Number 1, other | other, Number 1 -> other
     | left, right -> Multiply (left, right))
  | Negate operand ->
    (match simplify operand with
     | Negate inner -> inner
     | Number value -> Number (-value)
     | other -> Negate other)
  | If_zero (condition, yes, no) -> If_zero (simplify condition, simplify yes, simplify no)
  | Number _ | Variable _ -> expression

let rec evaluate expression x y =
  match expression with
  | Number value -> value
  | Variable index -> if index = 0 then x else y
  | Add (left, right) -> (evaluate left x y + evaluate right x y) mod modulus
  | Subtract (left, right) -> (evaluate left x y - evaluate right x y) mod modulus
  | Multiply (left, right) -> evaluate left x y * evaluate right x y mod modulus
  | Negate operand -> -(evaluate operand x y)
  | If_zero (condition, yes, no) -> if evaluate condition x y mod 2 = 0 then evaluate yes x y else evaluate no x y

let run n =
  let expression = simplify (build 8 42) in
  let total = ref 0 in
  for i = 1 to n do
    total := (!total + evaluate expression (i mod 100) (i mod 7)) mod modulus
  done;
  string_of_int !total
