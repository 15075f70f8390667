let a = {| X = 1 |}
let b = {| X = 1; Y = 2 |}
printfn "%b" (a = {| X = 5 |})
printfn "%b" (a = b)
