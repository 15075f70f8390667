// FUEL, HEAP
let d = System.Collections.Generic.Dictionary<string, int>()
let rec words n = if n = 0 then [ "" ] else words (n - 1) |> List.collect (fun w -> [ w + "Aa"; w + "BB" ])
for w in words 30 do d.[w] <- 1
