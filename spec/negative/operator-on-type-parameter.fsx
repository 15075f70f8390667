type IFolder = abstract Fold<'S> : 'S -> 'S
type T() = interface IFolder with member _.Fold(s) = s + s
let f = { new IFolder with member _.Fold(s) = s + s }
