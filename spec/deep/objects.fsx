// Classes that compare, hash and show what they hold, at any depth.
type Box(inner: obj) =
    member _.Inner = inner
    override _.Equals other = match other with :? Box as that -> inner = that.Inner | _ -> false
    override _.GetHashCode() = 1 + hash inner % 1000
    override _.ToString() = (let text = sprintf "%A" inner in if text.Length > 9 then "deep" else "Box " + text)
let rec boxes n acc = if n = 0 then acc else boxes (n - 1) (Box [| acc |])
let p, q = boxes 30000 (Box 0), boxes 30000 (Box 0)
printfn "%b %b %b" (p = q) (p.Equals(boxes 1 q)) (hash p = hash q)
printfn "%A" p
printfn "%s" (string (Some p, [ p ]))
