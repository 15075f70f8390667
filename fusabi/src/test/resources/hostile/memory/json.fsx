// HEAP, FUEL
let mutable text = "[1]"
while true do text <- Json.serialize [ text; text ]
