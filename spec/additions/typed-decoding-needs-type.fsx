type Point = { X: int }
let p: Point = Json.deserialize """{"X":1}"""
printfn "%d" p.X
let q: Point = Json.deserialize 5
printfn "%d" q.X
