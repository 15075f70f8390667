// `%` before an operand is an operator like any other; without quotations it means what the script says.
let (~%) (text: string) = ":" + text
let (~%%) (text: string) = "::" + text
let hover = "hover"

printfn "%s %s" %hover %%hover
let rules = [
    %hover, 1
    %%hover, 2
]
printfn "%A" rules
printfn "%d" (7 % 4)
