// printf as it is used: columns, alignment, signs, stars, functions as arguments and partial application.
let rows = [ "apples", 3, 1.5; "pears", 12, 0.25; "figs", 120, 10.0 ]
for name, count, price in rows do
    printfn "%-8s|%5d|%8.2f|%+d|%05d" name count price count count
printfn "%s" (String.replicate 30 "-")
let total = rows |> List.sumBy (fun (_, count, price) -> float count * price)
printfn "%8s|%5s|%8.2f" "total" "" total

// Every conversion.
printfn "%d %i %u %x %X %o %B" 42 42 42u 255 255 8 5
printfn "%f %.0f %e %.3e %g %G" 3.14159 2.5 31415.9 0.00012 0.0001 1e20
printfn "%M %s %c %b %O %%" 1.50m "text" 'c' true [ 1; 2 ]
printfn "%A %A %A" (Some 1) [| 'a' |] ("t", 1.0)
printfn "[%10s][%-10s][%5c][%-5b]" "right" "left" 'c' true
printfn "[%8.3f][%-8.1f][%08.2f][% d][%+.1f]" 3.14159 2.0 -3.14159 7 2.0
printfn "[%*d][%-*d][%.*f]" 6 42 6 42 2 3.14159
printfn "%20A|" [ 1; 2 ]

// %a and %t take functions that format; %O uses ToString.
let point (x, y) = sprintf "<%d;%d>" x y
printfn "%s" (sprintf "%a and %t" (fun () p -> point p) (1, 2) (fun () -> "now"))
type Money(amount: decimal) =
    override _.ToString() = sprintf "%M EUR" amount
printfn "%O %s" (Money 3.5m) (string (Money 4m))

// Formats are functions: partial application, composition, formats as values, sprintf in pipelines.
let labelled = sprintf "%s=%d"
let quoted = sprintf "'%s'" >> sprintf "[%s]"
printfn "%s %s" (labelled "a" 1) (quoted "q")
[ 1; 2; 3 ] |> List.map (sprintf "%02d") |> String.concat ":" |> printfn "%s"
let format: Printf.StringFormat<int -> string -> string> = "%d-%s"
printfn "%s" (sprintf format 7 "seven")
let log = ResizeArray<string>()
let info fmt = Printf.kprintf (fun text -> log.Add("info: " + text)) fmt
info "started"
info "%d of %s" 3 "ten"
printfn "%A" (List.ofSeq log)
let builder = System.Text.StringBuilder()
Printf.bprintf builder "%d," 1
Printf.bprintf builder "%s" "two"
printfn "%s" (builder.ToString())
eprintf "%s" ""
