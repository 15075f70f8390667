let x = 1
[<Literal>]
