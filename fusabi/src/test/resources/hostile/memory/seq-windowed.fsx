// HEAP, FUEL
let kept = ResizeArray()
for w in Seq.windowed 100 (Seq.initInfinite id) do kept.Add w
