// Loops over ranges with steps of any size, known or not.

let items first step last =
    let found = ResizeArray<int>()
    for i in first .. step .. last do
        found.Add i
    List.ofSeq found

for first, step, last in [ 1, 2, 10; 10, -3, 0; 0, 5, 0; 1, 1, 0; 0, -1, 3; 7, 100, 8; -5, 5, 5 ] do
    printfn "%d .. %d .. %d: %A" first step last (items first step last)

// Near the ends of int nothing runs over.
printfn "%A" (items 2147483640 3 2147483647)
printfn "%A" (items -2147483640 -5 -2147483648)
printfn "%A" (items -2147483648 2147483647 2147483647)
printfn "%A" (items 2147483647 -2147483648 -2147483648)
printfn "%A" (items 2147483647 1 2147483647)

// The bounds are found out once, from left to right, and before the first item.
let say text value =
    printfn "%s" text
    value

for i in say "first" 0 .. say "step" 4 .. say "last" 9 do
    printfn "%d" i

let mutable last = 6
for i in 0 .. 3 .. last do
    last <- last + 1
    printfn "%d %d" i last

// Each round has an item of its own.
let later = [ for i in 0 .. 10 .. 30 -> fun () -> i ]
printfn "%A" (later |> List.map (fun get -> get ()))
let mutable waiting = []
for i in 9 .. -4 .. 0 do
    waiting <- (fun () -> i) :: waiting
printfn "%A" (waiting |> List.map (fun get -> get ()))

for _ in 0 .. 2 .. 5 do
    printf "."
printfn ""

for i in 1L .. 2L .. 5L do printf "%d " i
for x in 0.5 .. 0.5 .. 2.0 do printf "%g " x
for c in 'a' .. 'e' do printf "%c" c
printfn ""

printfn "%A" [| for i in 0 .. 2 .. 8 do if i <> 4 then yield i * i |]
printfn "%A" (seq { for i in 20 .. -5 .. 0 do yield i } |> Seq.toList)

try
    for i in 1 .. 0 * List.length waiting .. 5 do
        printfn "%d" i
with :? System.ArgumentException -> printfn "no step"

let average (numbers: int[]) =
    let mutable sum = 0
    for i in 0 .. numbers.Length / 2 .. numbers.Length - 1 do
        sum <- sum + numbers.[i]
    sum
printfn "%d" (average [| 1; 2; 3; 4; 5; 6 |])
