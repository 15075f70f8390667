// Interpolated strings: expressions, formats, alignment, typed holes, nesting and every kind of quote.
let name, age, height = "Ann", 30, 1.756
printfn $"{name} is {age} years and {height:F1} m"
printfn $"{age + 1} {name.ToUpper()} {List.sum [ 1; 2 ]} {if age > 18 then 'A' else 'C'}"
printfn $"[{name,6}][{name,-6}][{age,5}][{height,8:F2}]"
printfn $"%s{name} %d{age} %.2f{height} %5d{age}|%-5s{name}|"
printfn $"{{braces}} {{{age}}}"
printfn $"100%% sure"
printfn $"{1 = 1} {[ 1; 2 ]} {Some 3} {(1, 'a')} {(None: int option)}"
printfn $"%A{[ 1.0 ]} %A{Some name}"
printfn $"""nested {$"inner {age}"} and {sprintf "%d" age}"""

// Formats of .NET; a colon in an expression needs parentheses.
printfn $"{255:X4} {0.256:P1} {1234567.891:N2} {42:D6} {12.5:E2}"
printfn $"{System.DateTime(2024, 2, 9):``yyyy-MM-dd``} {System.TimeSpan.FromMinutes 90.0:c}"
printfn $"{(if true then 1 else 2):D3} {([ 1; 2 ].[0..0])}"
printfn $"{1.5:``0.000``} {true,6}|"

// Verbatim and triple-quoted; several dollars make braces text.
printfn $@"C:\{name}\""quoted"""
printfn @$"\n is not {age}"
printfn $"""she said "{name}" and {"text in a hole"}"""
printfn $$"""{ "name": "{{name}}", "set": {} }"""
printfn $"""multi
line {age}"""

// Values: strings, functions, records, and side effects in order.
let mutable count = 0
let next () = count <- count + 1; count
printfn $"{next ()}, {next ()}, {next ()}"
let greeting who = $"hello {who}"
printfn "%s" (greeting "you" + $"{'!'}")
type Point = { X: int; Y: int }
let p = { X = 1; Y = 2 }
printfn $"{p.X}/{p.Y}"
let lines = [ for i in 1 .. 3 -> $"""{i}: {String.replicate i "*"}""" ]
printfn "%s" (String.concat "\n" lines)
let text: string = null
printfn $"[{text}][{null}][{()}]"
printfn $"{1}{2}{3}" 
