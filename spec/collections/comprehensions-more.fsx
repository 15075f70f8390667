// Comprehensions: everything that may stand in one.
let squares = [ for i in 1 .. 5 -> i * i ]
printfn "%A" squares

let mixed =
    [ 0
      if squares.Length > 3 then
          1
          2
      for i in 3 .. 4 do
          i
          if i = 4 then 40
      match squares with
      | first :: _ -> first * 1000
      | [] -> ()
      yield! [] ]
printfn "%A" mixed

let yielded =
    [| yield 1
       yield! [ 2; 3 ]
       for i in [ 4; 5 ] do
           yield i
           if i % 2 = 0 then yield i * 10 |]
printfn "%A" yielded

let withLocals =
    [ let mutable total = 0
      for x in [ 5; 6; 7 ] do
          total <- total + x
          yield total
      let last = total
      yield last * 2 ]
printfn "%A" withLocals

let loops =
    [ let mutable i = 3
      while i > 0 do
          yield i
          i <- i - 1
      for k = 1 to 2 do yield k * 100
      for k = 2 downto 1 do yield k * 1000 ]
printfn "%A" loops

let guarded =
    [ for text in [ "1"; "x"; "3" ] do
          try
              yield int text
          with _ -> yield -1 ]
printfn "%A" guarded

let table = [ for i in 1 .. 3 -> [ for j in 1 .. i -> i * j ] ]
printfn "%A" table

let pairs = [ for (a, b) in [ 1, "a"; 2, "b" ] do if a > 1 then yield b + string a ]
printfn "%A" pairs

let floats = [ 1.0; 2; 3.5 ]
printfn "%A" floats

let lazily =
    seq {
        printfn "start"
        yield 1
        printfn "between"
        yield! [ 2; 3 ]
        printfn "end"
    }
printfn "%d" (Seq.head lazily)
printfn "%A" (Seq.toList lazily)

let rec fibs a b = seq { yield a; yield! fibs b (a + b) }
printfn "%A" (fibs 0 1 |> Seq.take 10 |> Seq.toList)

let rec tree depth =
    seq {
        if depth > 0 then
            yield! tree (depth - 1)
            yield depth
            yield! tree (depth - 1)
    }
printfn "%A" (List.ofSeq (tree 3))

let disposed =
    seq {
        use _ = { new System.IDisposable with member _.Dispose() = printfn "disposed" }
        yield "a"
        yield "b"
    }
for x in disposed do printfn "%s" x
printfn "%s" (Seq.head disposed)

printfn "%A" [ 10 .. -3 .. 0 ]
printfn "%A" [| 'a' .. 'e' |]
printfn "%A" [ 1.0 .. 0.5 .. 3.0 ]
printfn "%A" (Seq.toList (seq { 1L .. 3L }))
printfn "%A" [ 5 .. 1 ]
