// What the compiler knows about the place of a line.
printfn "%s" __LINE__
printfn "%s" __SOURCE_FILE__

let line () = int __LINE__
let here = line ()
printfn "%b" (here = 5)

let rec depth n =
    if n = 0 then [ __LINE__ ] else __LINE__ :: depth (n - 1)
printfn "%A" (depth 2)
printfn "%b" (__SOURCE_DIRECTORY__.Length >= 0)
let tagged text = sprintf "%s:%s: %s" __SOURCE_FILE__ __LINE__ text
printfn "%s" (tagged "hello")
