// A module called NumericLiteralX gives the suffix X a meaning: here Q, R, Z, N and G are free for it.

module NumericLiteralZ =
    /// Integers modulo seven.
    let FromZero () = 0
    let FromOne () = 1
    let FromInt32 (n: int) = ((n % 7) + 7) % 7
    let FromInt64 (n: int64) = int (((n % 7L) + 7L) % 7L)
    let FromString (digits: string) = digits |> Seq.fold (fun rest digit -> (rest * 10 + int digit - int '0') % 7) 0

printfn "%d %d %d" 0Z 1Z 10Z
printfn "%d" 100000000000Z
printfn "%d" 100000000000000000000000Z

type Roman = Roman of string

module NumericLiteralR =
    let private steps =
        [ 1000, "M"; 900, "CM"; 500, "D"; 400, "CD"; 100, "C"; 90, "XC"; 50, "L"; 40, "XL"; 10, "X"; 9, "IX"; 5, "V"; 4, "IV"; 1, "I" ]

    let FromInt32 n =
        let rec write n steps =
            match steps with
            | [] -> ""
            | (value, sign) :: _ when n >= value -> sign + write (n - value) steps
            | _ :: rest -> write n rest

        Roman(write n steps)

    let FromZero () = Roman "nulla"
    let FromOne () = FromInt32 1

printfn "%A %A %A %A" 0R 1R 1994R 2026R

match 4R with
| Roman text -> printfn "%s has %d signs" text text.Length
