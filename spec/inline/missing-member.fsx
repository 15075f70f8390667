let inline lengthOf (x: ^T) = (^T: (member Length: int) x)
printfn "%d" (lengthOf "abc")
printfn "%d" (lengthOf 42)
