type T = A of name: int list | B
let f x = match x with A (name = :: xs) -> 1 | _ -> 2
