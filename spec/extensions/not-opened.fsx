module Extensions =
    type System.String with
        member text.Reversed = System.String(Array.rev (text.ToCharArray()))
printfn "%s" ("abc".Reversed)
