let numbers =
    [ for i in 1 .. 3 do
          if i = 2 then yield "two"
          yield i ]
printfn "%A" numbers
