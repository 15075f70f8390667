// A method with several overloads may be given where a function is wanted: what it is given says which one is meant.
open System
open System.Text

[ "a"; "b" ] |> String.Concat |> printfn "%s"
[| 'x'; 'y' |] |> String.Concat |> printfn "%s"
seq { 1..3 } |> String.Concat |> printfn "%s"
("{0}-{1}", 1, 2) |> String.Format |> printfn "%s"
("{0}!", 3) |> String.Format |> printfn "%s"
(", ", [ "a"; "b" ]) |> String.Join |> printfn "%s"
3 |> String.Concat |> printfn "%s"
[ 1, 2; 4, 3 ] |> List.map Math.Max |> printfn "%A"
[ 1.5; -2.5 ] |> List.map (Math.Round >> int) |> printfn "%A"
let text: float -> string = Math.Round >> Math.Abs >> int >> string
printfn "%s" (text -2.7)
let builder = StringBuilder "<"
[ "x"; "y" ] |> List.iter (builder.Append >> ignore)
[ 1; 2 ] |> List.iter (builder.Append >> ignore)
printfn "%O" builder
[ "1"; "q"; "3" ] |> List.choose (Int32.TryParse >> function true, n -> Some n | _ -> None) |> printfn "%A"
[ 5; 6 ] |> List.iter Console.WriteLine
[ 'f'; 's' ] |> List.toArray |> String |> StringBuilder |> printfn "%O"
