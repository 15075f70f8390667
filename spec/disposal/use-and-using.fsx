// `use` closes at the end of its block, last first, also when something fails.
open System

let log = ResizeArray<string>()
type Resource(name: string) =
    do log.Add("+" + name)
    member _.Name = name
    member _.Work() = log.Add name
    interface IDisposable with
        member _.Dispose() = log.Add("-" + name)
let flush title = printfn "%s: %s" title (String.concat " " log); log.Clear()

let two () =
    use a = new Resource "a"
    use b = new Resource "b"
    a.Work()
    b.Name.Length
printfn "%d" (two ())
flush "two"
let failing () =
    use a = new Resource "a"
    failwith "x"
    a.Work()
(try failing () with _ -> log.Add "caught")
flush "failing"

// In loops, branches and sequences: each has its own block.
for i in 1 .. 2 do
    use r = new Resource(string i)
    r.Work()
flush "loop"
let branch flag =
    if flag then
        use r = new Resource "then"
        r.Work()
    log.Add "after"
branch true
flush "branch"
let numbers () = seq {
    use r = new Resource "seq"
    yield 1
    r.Work()
    yield 2
}
printfn "%d" (Seq.head (numbers ()))
flush "head"
printfn "%d" (Seq.sum (numbers ()))
flush "sum"

// `using`, null resources, objects made on the spot, and a use in a use.
printfn "%s" (using (new Resource "u") (fun r -> r.Work(); r.Name))
flush "using"
let nothing () =
    use r: IDisposable = null
    "null is fine"
printfn "%s" (nothing ())
let scope name = { new IDisposable with member _.Dispose() = log.Add("end " + name) }
let nested () =
    use _ = scope "outer"
    let inner () =
        use _ = scope "inner"
        log.Add "body"
    inner ()
    log.Add "between"
nested ()
flush "nested"
use reader = new IO.StringReader("first\nsecond")
printfn "%s %s %b" (reader.ReadLine()) (reader.ReadLine()) (isNull (reader.ReadLine()))
