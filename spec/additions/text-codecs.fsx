// Csv, Base64 and Hash.
let rows = Csv.parse "name,age\n\"Smith, Ann\",30\n\"say \"\"hi\"\"\",\n"
printfn "%A" rows
printfn "%s" (Csv.print [ [ "a"; "b,c" ]; [ "d\"e"; "" ] ])
for row in Csv.parseTable "name,age\nAnn,30\nBob,25" do
    printfn "%s is %s" row.["name"] row.["age"]
printfn "%A" (Csv.parseWith ';' "a;b\nc;d")
printfn "%b" (Csv.parse (Csv.print rows) = rows)
let encoded = Base64.encode "hällo"
printfn "%s %s" encoded (Base64.decode encoded)
printfn "%A" (Base64.tryDecode "***")
printfn "%s" (Hash.sha256 "abc")
