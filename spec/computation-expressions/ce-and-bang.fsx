// let! … and! … by Bind2, MergeSources and their Return forms.
type Sources() =
    member _.Bind(x: int list, f: int -> int list) = List.collect f x
    member _.Return(x: int) = [x]
    member _.MergeSources(x: 'a list, y: 'b list) = List.zip x y
    member _.BindReturn(x: 'a list, f: 'a -> 'b) = List.map f x

let sources = Sources()

let sums =
    sources {
        let! a = [1; 2; 3]
        and! b = [10; 20; 30]
        return a + b
    }
printfn "%A" sums

let three =
    sources {
        let! a = [1; 2]
        and! b = [3; 4]
        and! c = [5; 6]
        return a * 100 + b * 10 + c
    }
printfn "%A" three

type Traced() =
    member _.Bind2(x, y, f) = printfn "Bind2"; f (x, y)
    member _.Bind(x, f) = printfn "Bind"; f x
    member _.Return x = printfn "Return"; x

let traced = Traced()
printfn "%d" (traced {
    let! a = 1
    and! b = 2
    let! c = 3
    return a + b + c
})
