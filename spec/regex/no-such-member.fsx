open System.Text.RegularExpressions
let m = Regex.Match("a", "a")
printfn "%b" m.Sucess
