// Everything that may be written on one line, with `in`, `;` and `done`.
let a = let x = 1 in let y = 2 in x + y
printfn "%d" a

let b = (let f x = x * 2 in f 3) + 1
printfn "%d" b

let mutable n = 0
n <- 1; n <- n + 1; printfn "%d" n

for i in 1 .. 3 do printf "%d " i
printfn ""
for i = 3 downto 1 do printf "%d " i done
printfn ""
while n < 5 do n <- n + 1; printf "%d " n
printfn ""

if n = 5 then printfn "five" else printfn "not five"
if n = 5 then (printf "a"; printf "b"; printfn "c")

let f x = if x > 0 then "positive" elif x < 0 then "negative" else "zero"
printfn "%s %s %s" (f 1) (f -1) (f 0)

let g = fun x -> fun y -> x + y
printfn "%d" (g 1 2)

type P = { X: int; Y: int } with member p.Sum = p.X + p.Y
printfn "%d" { X = 1; Y = 2 }.Sum

type U = A | B of int | C of x: int * y: int
printfn "%A" [ A; B 1; C (1, 2) ]

module M = let v = 7
printfn "%d" M.v

module N = begin
    let w = 8
end
printfn "%d" N.w

let xs = [ 1; 2
           3; 4 ]
printfn "%A" xs

let ys = [ if n = 5 then 1; 2; else 3 ]
printfn "%A" ys

let t = try failwith "x" with _ -> "caught"
printfn "%s" t
let u = try "value" finally printf "finally "
printfn "%s" u

let sq = seq { for i in 1 .. 3 do yield i; yield i * 10 }
printfn "%A" (List.ofSeq sq)
let z = begin 1 + 2 end * 3
printfn "%d" z
(printf "x"; printf "y"); printfn "z"
do printfn "do"; printfn "still do"
