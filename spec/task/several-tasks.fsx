// Tasks that wait for several, formattable strings, dictionaries to read.
open System
open System.IO
open System.Threading
open System.Threading.Tasks
open System.Collections.Generic
open System.Collections.ObjectModel
let f: FormattableString = $"{1} and {2.5,8:F2} {{x}} 100%%"
printfn "%s|%s|%d|%A" f.Format (f.ToString()) f.ArgumentCount (f.GetArgument 0)
printfn "%s" (FormattableString.Invariant $"{1.5} {DateTime(2024,1,2):yyyy}")
printfn "%s" (System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase "hello wORLD, don't NASA x2y é-a")
Console.OutputEncoding <- System.Text.Encoding.UTF8
let t = task {
    let! a = Task.WhenAny(Task.Delay 50, Task.Delay 5)
    let! xs = Task.WhenAll [| Task.FromResult 1; Task.Run(fun () -> 2) |]
    do! Task.WhenAll [| Task.Delay 1; Task.CompletedTask |]
    do! Task.Delay(TimeSpan.FromMilliseconds 3.0)
    let! r = (Task.FromResult 5).ConfigureAwait false
    let! s = (new StringReader("l1\nl2")).ReadLineAsync()
    return Array.sum xs + r, s }
printfn "%A" t.Result
let cts = new CancellationTokenSource()
let d = Task.Delay(10000, cts.Token)
cts.Cancel()
try d.Wait() with :? AggregateException as e -> printfn "%s" (e.InnerException.GetType().Name)
printfn "%b" ((Task.Delay 10000).Wait 5)
printfn "%d" ((Task.FromResult 3).ContinueWith(fun (t: Task<int>) -> t.Result + 1).Result)
printfn "%d" (Task.Factory.StartNew(fun () -> 7).Result)
printfn "%d" (Task.WaitAny [| Task.Delay 1000; Task.Delay 1 |])
let ro = ReadOnlyDictionary(dict [1,"a"])
printfn "%s %d" ro.[1] ro.Count
try (ro :> IDictionary<int,string>).Add(2,"b") with e -> printfn "%s" e.Message
(Task.Delay 1).GetAwaiter().GetResult()
let tcs = TaskCompletionSource<int>()
printfn "%b %b" (tcs.TrySetException(exn "x")) (tcs.TrySetCanceled())
let dd = Dictionary<string,int>()
printfn "%b %d" (dd.TryAdd("a",1)) ((dd :> IReadOnlyDictionary<string,int>).GetValueOrDefault("b", 9))
