// Comments nest, and what looks like a string inside a comment is one: its "*)" does not end the comment.
let a = 1 (* outer (* inner *) still outer *) + 1
let b = (* "*)" *) 10
let c = (* """ *) " """ *) 20
let d = (* 'a' isn't a problem, nor is '"' *) 30
printfn "%d %d %d %d" a b c d

(*
    A comment of several lines.
    (* with one
       (* with one *)
    *)
*)
let e = 40 // (* a line comment opens nothing
let f = 50 (* // a line comment ends nothing *) + 0
printfn "%d %d" e f

// Comment signs inside strings are text.
let url = "http://example.org // (* not a comment *)"
let verbatim = @"C:\temp (* no *) // no"
let triple = """she said "(*" and then "*)" """
printfn "%s" url
printfn "%s" verbatim
printfn "%s" triple

// An operator in parentheses that begins with a star needs a blank, or it is a comment.
let ( *** ) x y = x * 100 + y
printfn "%d" (4 *** 2)
printfn "%d" (List.fold ( * ) 1 [ 1 .. 5 ])
printfn "%d" (List.reduce (*) [ 1 .. 5 ])

/// Documentation comments are comments too, even (* unbalanced
let documented = 60

/// <summary>
/// Several of them.
/// </summary>
let summary = 61
printfn "%d %d" documented summary
//// Four slashes are an ordinary comment.
printfn "%s" "done" (* at the end *)
(**)
printfn "after an empty comment"
(***)
printfn "after a comment of one star"
