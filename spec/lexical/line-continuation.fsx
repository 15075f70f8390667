// A backslash at the end of a line joins it with the next one, without that line's indentation.
let joined =
    "one, \
     two, \
     three"

printfn "%s" joined

// Without it the line break and the blanks are part of the string.
let broken =
    "first
  second"

printfn "%d %b" broken.Length (broken.Contains "\n  s")

let lines = broken.Split '\n'
printfn "%d [%s] [%s]" lines.Length lines.[0] lines.[1]

// Every simple escape, by its code.
let escapes = "\a\b\f\n\r\t\v\\\"\'\0"
printfn "%A" [ for c in escapes -> int c ]

// Unknown escapes keep their backslash.
printfn "%s" "C:\windows \d+ \."

// Trigraphs are decimal, \x and \u are hexadecimal.
printfn "%s" "\065\066\067 \x41\x42 \u0041\u0042 \U00000041"

// A character beyond the basic plane is two units.
let clef = "\U0001D11E"
printfn "%d %04X %04X" clef.Length (int clef.[0]) (int clef.[1])
printfn "%b" (clef = "\uD834\uDD1E")

// Verbatim strings double their quotes, triple-quoted ones need nothing.
printfn "%s" @"a ""quoted"" word \n"
printfn "%s" """a "quoted" word \n"""
printfn "%d %d" @"\n".Length """\n""".Length

// A byte string is an array of bytes.
let bytes = "cafe"B
printfn "%A" bytes
printfn "%A" @"\t"B
