// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(System.WeakReference(obj ()))
