// Memory as scripts see it: System.GC and weak references. What a class mentions of its parameters it keeps, even in the name of a native: `target`
// would be kept.
namespace System

/// The collector of objects that are not needed any more.
[<AbstractClass; Sealed>]
type GC =
    /// Frees now what is not needed any more; this happens by itself as well.
    static member Collect() : unit = extern "GC.collect" ()
    /// As `Collect()`: there are no generations.
    static member Collect(generation: int) : unit = extern "GC.collect" ()
    /// How many collections there have been.
    static member CollectionCount(generation: int) : int = extern "GC.collections" ()
    /// How many bytes the values take that are needed, or were at the last collection.
    static member GetTotalMemory(forceFullCollection: bool) : int64 =
        if forceFullCollection then extern "GC.collect" ()
        extern "GC.liveBytes" ()
    /// The oldest generation: there is one.
    static member MaxGeneration : int = 0
    /// The generation of an object: there is one.
    static member GetGeneration(value: obj) : int = 0
    /// Waits until the host has been told of everything that was freed.
    static member WaitForPendingFinalizers() : unit = ()
    /// Keeps an object until here.
    static member KeepAlive(value: obj) : unit = ()
    /// Leaves out the finaliser.
    static member SuppressFinalize(value: obj) : unit = ()
    /// Does not leave out the finaliser.
    static member ReRegisterForFinalize(value: obj) : unit = ()

/// Refers to an object without keeping it: after a collection that freed the object, it refers to null.
[<AllowNullLiteral>]
type WeakReference(referent: obj) =
    let cell : obj = extern "WeakReference.create" referent
    /// Refers to an object.
    new(target: obj, trackResurrection: bool) = WeakReference(target)
    /// The object, or null.
    member _.Target
        with get () : obj = extern "WeakReference.target" cell
        and set (value: obj) : unit = extern "WeakReference.retarget" cell value
    /// Whether the object has not been freed.
    member x.IsAlive : bool = not (isNull x.Target)
    /// False: a freed object does not come back.
    member _.TrackResurrection : bool = false

/// Refers to an object without keeping it: after a collection that freed the object, it refers to nothing.
[<Sealed; AllowNullLiteral; Symbol("System.WeakReference`1")>]
type WeakReference<'T>(referent: 'T) =
    let cell : obj = extern "WeakReference.create" referent
    /// Refers to an object.
    new(target: 'T, trackResurrection: bool) = WeakReference<'T>(target)
    /// Whether the object has not been freed, and the object.
    [<OutResult>]
    member _.TryGetTarget() : bool * 'T =
        let found : obj = extern "WeakReference.target" cell
        (not (isNull found), extern "%identity" found)
    /// Refers to another object from now on.
    member _.SetTarget(value: 'T) : unit = extern "WeakReference.retarget" cell value
