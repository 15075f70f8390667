// HEAP
module Store =
    let mutable all: int list list = []
let rec fill () =
    Store.all <- [ 1 .. 100 ] :: Store.all
    fill ()
fill ()
