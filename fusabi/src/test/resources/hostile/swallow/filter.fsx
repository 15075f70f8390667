// FUEL
let rec spin () = spin ()
try
    failwith "x"
with
| e when spin () -> ()
