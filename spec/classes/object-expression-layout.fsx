// Further interfaces of an object expression may stand left of the members before them, and the brace left of both.
type First =
    abstract F: unit -> unit

type Second =
    abstract G: unit -> unit

let both =
    { new First with
             member this.F() = printfn "F"
         interface Second with
             member this.G() = printfn "G"
    }

both.F()
(both :?> Second).G()
