// What a loop binds may say its type without parentheses.
for n: int in [ 1; 2 ] do
    printfn "%d" n
for name: string, age: int in [ "Ann", 3; "Bob", 4 ] do
    printfn "%s is %d" name age
let doubled = [ for x: float in [ 1.5; 2.5 ] -> x * 2.0 ]
let sums = seq { for a, b: int in [ 1, 2; 3, 4 ] do a + b }
printfn "%A %A" doubled (List.ofSeq sums)
for item: obj in [ box 1; box "two" ] do
    printfn "%O" item
