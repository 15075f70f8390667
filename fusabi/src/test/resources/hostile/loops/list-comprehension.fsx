// FUEL, HEAP
[ for i in Seq.initInfinite id do if i < 0 then yield i ] |> ignore
