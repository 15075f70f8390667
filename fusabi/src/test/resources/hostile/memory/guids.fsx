// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(System.Guid.Parse "01234567-89ab-cdef-0123-456789abcdef")
