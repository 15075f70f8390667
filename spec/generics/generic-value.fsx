let make () = ref []
let shared = make ()
printfn "done"
