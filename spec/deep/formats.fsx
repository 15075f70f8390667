// Formats that call functions and texts that call formats.
let rec printed n () : string = if n = 0 then "." else (let text = sprintf "%t" (printed (n - 1)) in if text.Length > 3 then text else text + "x")
printfn "%s" (printed 100000 ())
let rec shown () (n: int) : string = if n = 0 then "." else (let text = sprintf "%a" shown (n - 1) in if text.Length > 3 then text else text + "y")
printfn "%s" (shown () 100000)
type Shown(n: int) =
    override _.ToString() = if n = 0 then "." else (let text = sprintf "%O" (Shown(n - 1)) in if text.Length > 3 then text else text + "z")
printfn "%O" (Shown 100000)
