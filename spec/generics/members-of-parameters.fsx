let inline describe (x: ^T when ^T: (member Describe: unit -> string)) = x.Describe()
let inline len (x: 'T when 'T: (member Length: int)) = x.Length
let inline zero< ^T when ^T: (static member Zero: ^T)> () : ^T = 'T.Zero
type Cat() =
    member _.Describe() = "a cat"
printfn "%s %d" (describe (Cat())) (len "abc")
printfn "%A" (zero<int> ())
let inline parse< ^T when ^T: (static member Parse: string -> ^T)> (s: string) : ^T = 'T.Parse(s)
printfn "%d %g" (parse<int> "42") (parse<float> "2.5")
let inline find (x: 'T when 'T: (member IndexOf: string * int -> int)) = x.IndexOf("b", 1)
printfn "%d" (find "abcb")
let inline halfLen (x: 'T when 'T: (member Length: int)) =
    let n = x.Length / 2
    n + 1
printfn "%d %d" (halfLen "abcd") (halfLen [1;2;3;4;5;6])
type IAdd<'T when 'T: (static member Add: 'T * 'T -> 'T)> = 'T
type V = { X: int } with static member Add(a, b) = { X = a.X + b.X }
let inline addAll<'T when IAdd<'T>> (a: 'T) (b: 'T) = 'T.Add(a, b)
printfn "%A" (addAll { X = 1 } { X = 2 })
