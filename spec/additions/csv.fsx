// Tables as text.
let text = "name,age\nAnn,3\n\"Bob, the \"\"second\"\"\",\"4\n5\"\r\n\n,\n"
for row in Csv.parse text do printfn "%A" row
printf "%s" (Csv.print [ [ "a"; "b,c" ]; [ "say \"hi\""; "" ] ])
printfn "%b" (Csv.parse (Csv.print (Csv.parse text)) = Csv.parse text)
for row in Csv.parseTable "name,age\nAnn,3\nBob,4" do printfn "%s is %s" row["name"] row["age"]
printfn "%A" (Csv.parseWith ';' "a;b\nc;d")
try Csv.parse "\"open" |> ignore with error -> printfn "%s" error.Message
try Csv.parseTable "a,b\n1" |> ignore with error -> printfn "%s" error.Message
printfn "%A" (Csv.parse "")
