// HEAP, STACK, FUEL
let rec chain n : Lazy<int> = lazy (1 + (chain (n + 1)).Force())
(chain 0).Force() |> ignore
