// FUEL
let t = task { while true do () }
t.Wait()
