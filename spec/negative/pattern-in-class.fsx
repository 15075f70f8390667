type C((x, y), z: int) =
    member _.Z = z
