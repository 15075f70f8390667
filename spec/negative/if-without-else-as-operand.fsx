let mutable i = 0
let f () = 
    i +
    if i > 4 then ()
