// Pattern matching: an expression that is built, simplified and evaluated with many values.

type Expression =
    | Number of int
    | Variable of int
    | Add of Expression * Expression
    | Subtract of Expression * Expression
    | Multiply of Expression * Expression
    | Negate of Expression
    | IfZero of Expression * Expression * Expression

// Results are kept below this, so that products stay within 32 bits.
let modulus = 10007

// A full tree; the shape of its nodes follows from the seed.
let rec build depth seed =
    if depth = 0 then
        if seed % 3 = 0 then Number(seed % 10) else Variable(seed % 2)
    else
        let left = (seed * 3877 + 29573) % 139968
        let right = (left * 3877 + 29573) % 139968
        match seed % 8 with
        | 0 | 1 | 2 -> Add(build (depth - 1) left, build (depth - 1) right)
        | 3 -> Subtract(build (depth - 1) left, build (depth - 1) right)
        | 4 | 5 -> Multiply(build (depth - 1) left, build (depth - 1) right)
        | 6 -> Negate(build (depth - 1) left)
        | _ -> IfZero(build (depth - 1) left, build (depth - 1) right, build (depth - 1) seed)

let rec simplify expression =
    match expression with
    | Add(left, right) ->
        match simplify left, simplify right with
        | Number a, Number b -> Number(a + b)
        | Number 0, other | other, Number 0 -> other
        | left, right -> Add(left, right)
    | Subtract(left, right) -> Subtract(simplify left, simplify right)
    | Multiply(left, right) ->
        match simplify left, simplify right with
        | Number a, Number b -> Number(a * b % modulus)
        | Number 1, other | other, Number 1 -> other
        | left, right -> Multiply(left, right)
    | Negate operand ->
        match simplify operand with
        | Negate inner -> inner
        | Number value -> Number(-value)
        | other -> Negate other
    | IfZero(condition, yes, no) -> IfZero(simplify condition, simplify yes, simplify no)
    | Number _ | Variable _ -> expression

let rec evaluate expression x y =
    match expression with
    | Number value -> value
    | Variable index -> if index = 0 then x else y
    | Add(left, right) -> (evaluate left x y + evaluate right x y) % modulus
    | Subtract(left, right) -> (evaluate left x y - evaluate right x y) % modulus
    | Multiply(left, right) -> evaluate left x y * evaluate right x y % modulus
    | Negate operand -> -(evaluate operand x y)
    | IfZero(condition, yes, no) -> if evaluate condition x y % 2 = 0 then evaluate yes x y else evaluate no x y

let run n =
    let expression = simplify (build 8 42)
    let mutable total = 0
    for i in 1 .. n do
        total <- (total + evaluate expression (i % 100) (i % 7)) % modulus
    total
