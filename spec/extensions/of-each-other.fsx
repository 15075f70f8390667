// Members of one extension see each other, in any order.
type System.String with
    member s.A = s.Length
    member s.B = s.A + 1
    member s.C with get () = s.A + 2
    member s.F n = if n = 0 then s.A else s.F (n - 1)
printfn "%d %d %d" "ab".B "ab".C ("ab".F 3)
