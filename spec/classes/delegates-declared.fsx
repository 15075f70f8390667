// Delegate types of the program's own.
type Combine = delegate of int * int -> int
type Notify = delegate of message: string -> unit
type Supply = delegate of unit -> int
type Convert<'T, 'U> = delegate of 'T -> 'U

let add = Combine(fun a b -> a + b)
printfn "%d" (add.Invoke(2, 3))

let multiply a b = a * b
let product = new Combine(multiply)
printfn "%d" (product.Invoke(4, 5))

let log = ResizeArray<string>()
let notify = Notify(fun message -> log.Add message)
notify.Invoke "one"
notify.Invoke("two")
printfn "%A" (List.ofSeq log)

let mutable supplied = 0
let supply = Supply(fun () -> supplied <- supplied + 1; supplied)
printfn "%d %d" (supply.Invoke()) (supply.Invoke())

let length = Convert<string, int>(fun text -> text.Length)
let shown = Convert<int, string>(string)
printfn "%d %s" (length.Invoke "four") (shown.Invoke 12)

type Calculator() =
    member _.Run(operation: Combine, a, b) = operation.Invoke(a, b)
    static member Describe(convert: Convert<int, string>) = convert.Invoke 7
    member _.Subtract(a: int, b: int) = a - b

let calculator = Calculator()
printfn "%d" (calculator.Run(add, 10, 20))
printfn "%d" (calculator.Run((fun a b -> a % b), 17, 5))
printfn "%s" (Calculator.Describe(fun n -> $"<{n}>"))
printfn "%d" (calculator.Run(Combine(fun a b -> calculator.Subtract(a, b)), 9, 4))

let table = dict [ "+", add; "*", product ]
for KeyValue(name, operation) in table do
    printfn "%s %d" name (operation.Invoke(6, 7))
