let compute x =
    let y =
        x
      + 1
    let z =
  y * 2
    z
printfn "%d" (compute 1)
