// Formats: every specifier, flags, widths, stars, functions.
printfn "%d|%i|%u|%x|%X|%o|%B" 42 -42 7 255 255 8 5
printfn "%5d|%-5d|%05d|%+d|% d" 42 42 42 42 42
printfn "%d %d %d %d" 1L 2uy 3s 4UL
printfn "%s|%10s|%-10s|" "text" "right" "left"
printfn "%c|%5c|%-3c|" 'x' 'y' 'z'
printfn "%b|%8b" true false
printfn "%f|%.2f|%8.3f|%-8.1f|%08.2f" 3.14159 3.14159 3.14159 3.14159 3.14159
printfn "%e|%.3E|%g|%g" 12345.678 0.00012 1e10 0.5
printfn "%M|%.1M" 12.50m 3.25m
printfn "%O|%O|%A|%A" 42 "text" "text" [1; 2]
printfn "%*d|%-*d|%.*f" 6 42 6 42 2 3.14159
printfn "100%% of %s" "it"
let show () (x: int) = sprintf "<%d>" x
printfn "%s" (sprintf "%a and %t" show 5 (fun () -> "tail"))
let plus = sprintf "%d + %d = %d"
printfn "%s" (plus 1 2 3)
let later = printfn "%s-%s" "first"
later "second"
List.iter (printf "%d;") [1; 2; 3]
printfn ""
let text = Printf.ksprintf (fun s -> s.ToUpper()) "%s %d" "abc" 5
printfn "%s" text
let buffer = System.Text.StringBuilder()
Printf.bprintf buffer "%d-%s" 7 "seven"
printfn "%s" (buffer.ToString())
let name, age, price = "Ann", 30, 9.5
printfn $"{name} is {age}"
printfn $"{name,6}|{name,-6}|{age:D5}|{price:F2}|{price,8:F1}"
printfn $"%s{name} %d{age} %.1f{price} %A{[age]}"
printfn $"""{"quoted"} {{braces}} 100%%"""
let nested = $"{[ for i in 1 .. 3 -> string i ].Length}"
printfn "%s" nested
try failwithf "%s %d" "code" 7 with e -> printfn "%s" e.Message
