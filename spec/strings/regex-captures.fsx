// A group keeps every part it took; balancing groups, look behind of any length, and the search from the right.
open System.Text.RegularExpressions

let texts (captures: CaptureCollection) = [ for capture in captures -> capture.Value ]

let sum = Regex.Match("7 + 12 + 30 = 49", @"^(\d+)(?: \+ (?<next>\d+))* = (?<sum>\d+)$")
printfn "%A %A %s" (texts sum.Groups.["next"].Captures) (texts sum.Groups.[1].Captures) sum.Groups.["sum"].Value

let nested = Regex(@"^(?:[^()]|(?<open>\()|(?<inside-open>\)))*(?(open)(?!))$")
printfn "%b %b" (nested.IsMatch "(a(b)c)") (nested.IsMatch "(a(b c)")
printfn "%A" (texts (nested.Match "(a(b)c)").Groups.["inside"].Captures)

printfn "%s" (Regex.Replace("1234567", @"(?<=\d)(?=(?:\d{3})+$)", ","))
printfn "%s" (Regex.Match("aaab", "(?<=a+)b").Value)
printfn "%A" [ for found in Regex.Matches("a1b22", @"\d+", RegexOptions.RightToLeft) -> found.Value ]
printfn "%A" (Regex.Split("a1b2", @"(\d)"))
printfn "%s" (Regex.Replace("john smith", @"(?<first>\w+) (?<last>\w+)", "${last}, ${first}"))
