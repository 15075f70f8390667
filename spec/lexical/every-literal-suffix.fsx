// Each numeric suffix gives a type of its own, and %A shows it.
let inline show (value: 'a) = printfn "%-12s %A" typeof<'a>.Name value

show 42
show 42y
show 42uy
show 42s
show 42us
show 42l
show 42u
show 42ul
show 42L
show 42UL
show 42n
show 4.25
show 4.25f
show 4.25F
show 4.25m
show 4.25M
show 42I

// Hexadecimal, octal and binary digits may be separated anywhere between two digits.
show 0xFF_FF
show 0b1010_0101uy
show 0o17_17
show 0XfFuy
show 1_000_000L
show 3.141_592_653
show 1e3
show 1.5E-3
show 2.f
show 1e3f
show 12m

// Bit patterns: a hexadecimal literal may set the sign bit.
show 0xFFFFFFFF
show 0x80000000
show 0xFFy
show 0x8000s
show 0xFFFFFFFFFFFFFFFFL
show 0b11111111y

// The bits of a float, written down.
show 0x3FF0000000000000LF
show 0x40490FDBlf

// Negative literals at the very edge.
show -128y
show -32768s
show -2147483648
show -9223372036854775808L

// A character is a UTF-16 unit; a byte character is a byte.
show 'A'
show 'A'B
show "ABC"B
show '\065'
show '\u0041'
show '\x41'
