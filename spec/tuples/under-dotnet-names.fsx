// Tuples and addresses under the names of .NET.
open System
open System.IO
let f (x: Tuple<int,string>) = x.Item1
let g (x: ValueTuple<int,string>) = let struct (a,b) = x in a
printfn "%A %A %A" (Tuple.Create(1,2,3,4,5,6,7)) (ValueTuple.Create(1, 2)) (f (1,"a"))
printfn "%A" (Tuple<int, string>(1, "a").Item2)
printfn "%A" (Uri.TryCreate("http://a/b", UriKind.Absolute))
printfn "%A" (Uri.TryCreate("a/b", UriKind.Absolute))
printfn "%s %s" (Path.Join("a","/b")) (Path.GetRelativePath("/a/b","/a/c/d"))
match Uri.TryCreate("https://x.y:81/p?q", UriKind.RelativeOrAbsolute) with
| true, u -> printfn "%s %A" (u.GetLeftPart(UriPartial.Authority)) u.HostNameType
| _ -> ()
let mutable r = null
if Uri.TryCreate("http://q", UriKind.Absolute, &r) then printfn "%O" r
printfn "%A %A" (new Tuple<int,int>(1,2)) (ValueTuple<int,string>(1,"q"))
