// FUEL
let source = new System.Threading.CancellationTokenSource()
source.Cancel()
while true do
    try source.Token.ThrowIfCancellationRequested() with _ -> ()
