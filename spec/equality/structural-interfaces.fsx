open System
type R = { X: int; Y: int }
type U = A | B of int
let r = { X = 1; Y = 2 } :> IComparable
printfn "%d" (r.CompareTo { X = 1; Y = 1 })
let c = B 1 :> IComparable<U>
printfn "%d" (c.CompareTo A)
let t = (1, 2) :> IComparable
printfn "%d" (t.CompareTo((1, 3)))
let o = Some 1 :> IComparable
printfn "%d" (o.CompareTo(Some 0))
let l = [1] :> IComparable
printfn "%d" (l.CompareTo([2]))
let e = DayOfWeek.Monday :> IComparable
printfn "%d" (e.CompareTo(DayOfWeek.Sunday))
let q = { X = 1; Y = 2 } :> IEquatable<R>
printfn "%b" (q.Equals { X = 1; Y = 2 })
printfn "%A" (box A :? IComparable, box { X = 1; Y = 2 } :? IComparable, box [1] :? IComparable, box A :? IEquatable<U>, box (set [1]) :? IComparable, box (Map.ofList [1,1]) :? IComparable)
