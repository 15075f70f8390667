// Double backticks make a name of almost anything.
let ``a name with blanks`` = 1
let ``let`` = 2
let ``+ 1`` = 3
let ``héllo wörld`` = 4
printfn "%d" (``a name with blanks`` + ``let`` + ``+ 1`` + ``héllo wörld``)

// Quotes that are not needed change nothing.
let ``plain`` = 5
printfn "%d" plain

type ``My Record`` = { ``First Field``: int; ``type``: string }

let r = { ``First Field`` = 1; ``type`` = "t" }
printfn "%d %s" r.``First Field`` r.``type``
let { ``First Field`` = first } = { r with ``First Field`` = 7 }
printfn "%d" first

type Answer =
    | ``Certainly yes``
    | ``Rather no`` of ``how much``: int

let describe answer =
    match answer with
    | ``Certainly yes`` -> "yes"
    | ``Rather no``(``how much`` = n) -> sprintf "no (%d)" n

printfn "%s %s" (describe ``Certainly yes``) (describe (``Rather no`` 3))

let ``adds two numbers`` a b = a + b
printfn "%d" ([ 1; 2; 3 ] |> List.fold ``adds two numbers`` 0)

module ``Inner module`` =
    let ``x-y`` = 9

printfn "%d" ``Inner module``.``x-y``

// Primes belong to names, underscores too.
let x = 1
let x' = x + 1
let x'' = x' + 1
let _x = 10
let x_y' = x'' + _x
printfn "%d %d %d %d" x x' x'' x_y'

// Letters of any script.
let größe = 180
let число = 7
let 数 = 8
printfn "%d" (größe + число + 数)
printfn "%s %s" (nameof ``a name with blanks``) (nameof x')
