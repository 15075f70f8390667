// Bytes in memory, and values and text written to them.
open System
open System.IO
open System.Text

let attempt (action: unit -> 'T) =
    try printfn "%A" (action ()) with error -> printfn "%s: %s" (error.GetType().Name) error.Message

let stream = new MemoryStream()
stream.Write([| 1uy .. 5uy |], 1, 3)
stream.WriteByte 9uy
printfn "%d %d %A" stream.Length stream.Position (stream.ToArray())
stream.Position <- 1L
printfn "%d %d" (stream.ReadByte()) (stream.Seek(-1L, SeekOrigin.End))
let buffer = Array.zeroCreate<byte> 4
printfn "%d %A %d" (stream.Read(buffer, 1, 3)) buffer (stream.ReadByte())
stream.SetLength 2L
printfn "%d %d %A" stream.Length stream.Position (stream.ToArray())
stream.Seek(4L, SeekOrigin.Begin) |> ignore
stream.WriteByte 7uy
printfn "%A" (stream.ToArray())
let copy = new MemoryStream()
stream.WriteTo copy
stream.Position <- 3L
stream.CopyTo copy
printfn "%A" (copy.ToArray())

attempt (fun () -> stream.Seek(-1L, SeekOrigin.Begin))
attempt (fun () -> stream.Position <- -1L)
attempt (fun () -> (new MemoryStream([| 1uy |])).Write([| 1uy; 2uy |], 0, 2))
attempt (fun () -> (new MemoryStream([| 1uy |], false)).WriteByte 1uy)
attempt (fun () -> (new MemoryStream([| 1uy; 2uy |])).Length)
stream.Dispose()
attempt (fun () -> stream.Length)
printfn "%b %d" stream.CanRead (stream.ToArray().Length)

let bytes =
    use memory = new MemoryStream()
    use writer = new BinaryWriter(memory)
    writer.Write 1
    writer.Write 2.5
    writer.Write "héllo"
    writer.Write true
    writer.Write 'x'
    writer.Write 12.50m
    writer.Write -3L
    writer.Write 200uy
    writer.Write7BitEncodedInt 300
    writer.Flush()
    memory.ToArray()

printfn "%d %s" bytes.Length (Convert.ToHexString bytes)

do
    use reader = new BinaryReader(new MemoryStream(bytes))
    printfn "%d %g %s %b %c" (reader.ReadInt32()) (reader.ReadDouble()) (reader.ReadString()) (reader.ReadBoolean()) (reader.ReadChar())
    printfn "%M %d %d %d" (reader.ReadDecimal()) (reader.ReadInt64()) (reader.ReadByte()) (reader.Read7BitEncodedInt())
    printfn "%d %A" (reader.PeekChar()) (reader.ReadBytes 3)
    attempt (fun () -> reader.ReadInt32())

let text = new MemoryStream()

do
    use writer = new StreamWriter(text, UTF8Encoding(false), 1024, true)
    writer.WriteLine "one"
    writer.Write("{0}-{1}", 2, "two")
    fprintfn writer "!%d" 3
    printfn "%d" text.Length

printfn "%d %s" text.Length (Encoding.UTF8.GetString(text.ToArray()).Replace("\n", "/"))
text.Position <- 0L

do
    use reader = new StreamReader(text)
    printfn "%c %s %b" (char (reader.Read())) (reader.ReadLine()) reader.EndOfStream
    printfn "%s %b %A" (reader.ReadToEnd().Trim()) reader.EndOfStream (reader.ReadLine())

attempt (fun () -> text.Length)
let marked = new MemoryStream()
(new StreamWriter(marked, Encoding.UTF8)).Dispose()
printfn "%A" (marked.ToArray())

let lines = new StringReader("a\r\nb\n\nc\rd")
printfn "%A" (List.unfold (fun () -> match lines.ReadLine() with null -> None | line -> Some(line, ())) ())
