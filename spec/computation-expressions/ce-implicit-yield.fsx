// Values that stand alone are yielded when the builder can combine them.
type Text() =
    member _.Yield(line: string) = [line]
    member _.Yield(number: int) = [string number]
    member _.YieldFrom(lines: string list) = lines
    member _.Combine(a: string list, b: string list) = a @ b
    member _.Delay(f: unit -> string list) = f ()
    member _.Zero() : string list = []
    member _.For(xs: seq<'a>, f: 'a -> string list) = xs |> Seq.map f |> List.concat
    member _.Run(lines: string list) = String.concat "|" lines

let text = Text()

let plain =
    text {
        "one"
        2
        printf ""
        "three"
    }
printfn "%s" plain

let branches n =
    text {
        "start"
        if n > 1 then
            "many"
        else
            "few"
        for i in 1 .. n do
            i
        "end"
    }
printfn "%s" (branches 1)
printfn "%s" (branches 3)

let explicit =
    text {
        yield "a"
        yield! ["b"; "c"]
        if true then yield "d"
    }
printfn "%s" explicit
