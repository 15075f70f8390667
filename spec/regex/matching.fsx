// Regular expressions: groups, options, replacing with functions, splitting and parsing.
open System
open System.Text.RegularExpressions

let text = "John: 30, Anna: 25, Bob: 41"
let pattern = @"(?<name>\w+): (?<age>\d+)"
for m in Regex.Matches(text, pattern) do
    printf "%s=%s at %d; " m.Groups.["name"].Value m.Groups.["age"].Value m.Index
printfn ""
let first = Regex.Match(text, @"(\w+): (\d+)")
printfn "%b %s %s %d %d" first.Success first.Value first.Groups.[2].Value first.Groups.Count first.Length
let next = first.NextMatch()
printfn "%s %b" next.Value (Regex.Match(text, "zzz").Success)
printfn "%b %b" (Regex.IsMatch("abc", "^a.c$")) (Regex.IsMatch("ABC", "abc"))
printfn "%b" (Regex.IsMatch("ABC", "abc", RegexOptions.IgnoreCase))

// Replacing.
printfn "%s" (Regex.Replace("a1b22c333", @"\d+", "#"))
printfn "%s" (Regex.Replace("2024-02-09", @"(\d+)-(\d+)-(\d+)", "$3.$2.$1"))
printfn "%s" (Regex.Replace("john smith", @"(?<f>\w+) (?<l>\w+)", "${l}, ${f}"))
printfn "%s" (Regex.Replace("a1b22", @"\d+", fun m -> string (int m.Value * 2)))
printfn "%s" (Regex.Replace("hello world", @"\b\w", fun m -> m.Value.ToUpper()))
let snake name = Regex.Replace(name, "(?<!^)([A-Z])", "_$1").ToLower()
printfn "%s" (snake "CamelCaseName")

// Splitting, escaping, lazy and greedy, look-around, multiline.
printfn "%A" (Regex.Split("a, b;c  d", @"[,;\s]+"))
printfn "%s" (Regex.Escape "1+1=2?")
printfn "%s %s" (Regex.Match("<a><b>", "<.+>").Value) (Regex.Match("<a><b>", "<.+?>").Value)
printfn "%A" [ for m in Regex.Matches("price 10 EUR, 20 USD", @"\d+(?= EUR)") -> m.Value ]
printfn "%d" (Regex.Matches("one\ntwo\nthree", "^t", RegexOptions.Multiline).Count)
printfn "%b" (Regex.IsMatch("a\nb", "a.b", RegexOptions.Singleline))
printfn "%A" [ for m in Regex.Matches("aa bb cd", @"(\w)\1") -> m.Value ]
let commented = Regex(@"(\d{3})  # three digits
                        -(\d{4})", RegexOptions.IgnorePatternWhitespace)
printfn "%A" (commented.Match("call 555-1234").Groups |> Seq.map _.Value |> List.ofSeq)

// A tokenizer as people write it.
type Token = Number of float | Operator of char | Name of string
let tokens =
    let regex = Regex @"\s*(?:(?<num>\d+(?:\.\d+)?)|(?<op>[-+*/()=])|(?<id>[a-z]\w*))"
    fun (source: string) ->
        [ for m in regex.Matches source do
              if m.Groups.["num"].Success then Number(float m.Groups.["num"].Value)
              elif m.Groups.["op"].Success then Operator m.Groups.["op"].Value.[0]
              else Name m.Groups.["id"].Value ]
printfn "%A" (tokens "x1 = 3.5*(y + 2)")
let (|Email|_|) (text: string) =
    let m = Regex.Match(text, @"^(\w+)@(\w+\.\w+)$")
    if m.Success then Some(m.Groups.[1].Value, m.Groups.[2].Value) else None
printfn "%s" (match "ann@example.org" with Email(user, host) -> user + " at " + host | _ -> "no")
