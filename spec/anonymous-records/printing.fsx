// How anonymous records look.
printfn "%A" {| A = 1 |}
printfn "%A" {| Name = "x"; Age = 3 |}
printfn "%A" {| B = [ 1; 2 ]; A = Some "t" |}
printfn "%A" [ {| A = 1 |}; {| A = 2 |} ]
printfn "%A" {| Outer = {| Inner = 1.5 |} |}
printfn "%A" (Some {| A = 'c' |})
printfn "%O" {| A = 1; B = "b" |}
printfn "%s" (string {| A = 1 |})
printfn $"{{| A = 1 |}}"
printfn "%b" ({| A = 1 |}.GetHashCode() = {| A = 1 |}.GetHashCode())
printfn "%b" ({| A = 1 |}.Equals {| A = 1 |})
printfn "%d" (compare {| A = 1; B = 2 |} {| A = 1; B = 3 |})
let set = set [ {| K = 2 |}; {| K = 1 |}; {| K = 2 |} ]
printfn "%d" set.Count
