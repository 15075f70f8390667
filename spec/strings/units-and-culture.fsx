// Strings are sequences of UTF-16 units; comparison is ordinal; methods of .NET without a culture.
open System
open System.Text

let text = "Grüße, 世界 𝄞"
printfn "%d %d" text.Length (text |> Seq.filter Char.IsHighSurrogate |> Seq.length)
printfn "%A" [ for c in "aé世" -> int c ]
printfn "%s %s" (text.ToUpper()) (text.Substring(0, 5))
printfn "%s" (String(Array.rev ("abc".ToCharArray())))

// Comparison.
printfn "%b %b %b" ("a" < "b") ("a" < "B") ("abc" = "ABC")
printfn "%d %d" (sign (compare "apple" "banana")) (String.Compare("a", "A", StringComparison.OrdinalIgnoreCase))
printfn "%b" (String.Equals("HeLLo", "hello", StringComparison.OrdinalIgnoreCase))
printfn "%A" (List.sort [ "b"; "B"; "a"; "_"; "1"; "ä"; "" ])
printfn "%A" (List.sortWith (fun a b -> String.Compare(a, b, StringComparison.OrdinalIgnoreCase)) [ "b"; "A"; "C" ])

// Searching and cutting.
let s = "the cat sat on the mat"
printfn "%d %d %d %d" (s.IndexOf "at") (s.LastIndexOf "at") (s.IndexOf("at", 6)) (s.IndexOf 'z')
printfn "%b %b %b %b" (s.StartsWith "the") (s.EndsWith "mat") (s.Contains "sat") (s.Contains 'q')
printfn "%A" (s.Split(' ', 3))
printfn "%A" ("a,,b, c".Split([| ','; ' ' |], StringSplitOptions.RemoveEmptyEntries))
printfn "%A" ("a--b--c".Split "--")
printfn "[%s][%s][%s]" ("  x ".Trim()) ("xxaxx".Trim 'x') ("007".TrimStart '0')
printfn "[%s][%s]" ("7".PadLeft(3, '0')) ("ab".PadRight 4)
printfn "%s %s %s" (s.Replace("the", "a")) (s.Remove 7) (s.Insert(3, "!"))
printfn "%s %s" (s.[4..6]) (s.Substring 19)
printfn "%s" (String.Join("-", [ 1; 2; 3 ]))
printfn "%s" (String.Format("{0:D3}|{1,6:F2}|{2}", 7, 3.14159, "x"))

// The String module, characters, builders.
printfn "%s %s" (String.map (fun c -> if Char.IsLetter c then '*' else c) "a1b2") (String.collect (fun c -> string c + ".") "abc")
printfn "%b %b %d" (String.forall Char.IsDigit "123") (String.exists Char.IsUpper "abC") (String.length null)
printfn "%s %s" (String.filter Char.IsDigit "a1b2") (String.replicate 3 "ab")
printfn "%A" ("hello" |> Seq.countBy id |> Seq.sortBy fst |> List.ofSeq)
printfn "%b %b %b %b" (Char.IsLetter 'é') (Char.IsPunctuation '!') (Char.IsWhiteSpace '\t') (Char.IsLetterOrDigit '_')
printfn "%c %d %c %d" (char 97) (int 'a') ('a' + char 1) (int 'z' - int 'a')
let builder = StringBuilder()
for i in 1 .. 3 do builder.Append(i).Append(';') |> ignore
builder.Insert(0, "n=").Replace(";", ",").AppendLine().AppendFormat("{0}!", "end") |> ignore
printfn "%s %d" (builder.ToString().Replace("\n", "|")) builder.Length
printfn "%A" (Encoding.UTF8.GetBytes "é世")
printfn "%s" (Encoding.UTF8.GetString [| 72uy; 105uy |])
printfn "%b %b" (String.IsNullOrEmpty "") (String.IsNullOrWhiteSpace " \t")
printfn "%s" (String('=', 5) + String([| 'a'; 'b' |]))
