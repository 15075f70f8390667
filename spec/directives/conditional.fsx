// #if chooses lines before they are read: what is left out may be anything.
#if INTERACTIVE
printfn "a script"
#else
printfn "compiled" and this is not even F#
#endif

#if COMPILED
let where = "compiled"
#else
let where = "script"
#endif
printfn "%s" where

// Conditions combine with &&, || and !, and nest.
#if INTERACTIVE && !NOT_DEFINED
printfn "both"
#if (NOT_DEFINED || INTERACTIVE)
printfn "either, nested"
#else
printfn "not here"
#endif
#else
"an unclosed string is still read as text here"
#if INTERACTIVE
nor here
#endif
#endif

#if NOT_DEFINED
printfn "left out"
#endif

// They may stand inside an expression.
let numbers =
    [ 1
#if INTERACTIVE
      2
#endif
#if NOT_DEFINED
      3
#endif
      4 ]
printfn "%A" numbers

let f x =
    match x with
#if NOT_DEFINED
    | 0 -> "zero"
#else
    | 0 -> "nought"
#endif
    | _ -> "other"
printfn "%s %s" (f 0) (f 1)

#nowarn "25" "49"
#nowarn "FS0064"
let partial (Some x) = x
printfn "%d" (partial (Some 5))

#light
# 1 "renamed.fs"
#line 100 "another.fs"
printfn "%s" "still going"
