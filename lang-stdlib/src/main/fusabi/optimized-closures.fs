// Functions of several arguments as objects that take them all at once.
namespace FSharp.Core

/// Functions that are called with all their arguments at once.
module OptimizedClosures =
    /// A function of two arguments.
    [<Symbol("Microsoft.FSharp.Core.OptimizedClosures.FSharpFunc`3")>]
    type FSharpFunc<'T1, 'T2, 'TResult>(func: 'T1 -> 'T2 -> 'TResult) =
        /// Calls it.
        member _.Invoke(arg1: 'T1, arg2: 'T2) : 'TResult = func arg1 arg2
        /// The function as such an object.
        static member Adapt(func: 'T1 -> 'T2 -> 'TResult) : FSharpFunc<'T1, 'T2, 'TResult> = FSharpFunc<'T1, 'T2, 'TResult>(func)

    /// A function of three arguments.
    [<Symbol("Microsoft.FSharp.Core.OptimizedClosures.FSharpFunc`4")>]
    type FSharpFunc<'T1, 'T2, 'T3, 'TResult>(func: 'T1 -> 'T2 -> 'T3 -> 'TResult) =
        /// Calls it.
        member _.Invoke(arg1: 'T1, arg2: 'T2, arg3: 'T3) : 'TResult = func arg1 arg2 arg3
        /// The function as such an object.
        static member Adapt(func: 'T1 -> 'T2 -> 'T3 -> 'TResult) : FSharpFunc<'T1, 'T2, 'T3, 'TResult> =
            FSharpFunc<'T1, 'T2, 'T3, 'TResult>(func)

    /// A function of four arguments.
    [<Symbol("Microsoft.FSharp.Core.OptimizedClosures.FSharpFunc`5")>]
    type FSharpFunc<'T1, 'T2, 'T3, 'T4, 'TResult>(func: 'T1 -> 'T2 -> 'T3 -> 'T4 -> 'TResult) =
        /// Calls it.
        member _.Invoke(arg1: 'T1, arg2: 'T2, arg3: 'T3, arg4: 'T4) : 'TResult = func arg1 arg2 arg3 arg4
        /// The function as such an object.
        static member Adapt(func: 'T1 -> 'T2 -> 'T3 -> 'T4 -> 'TResult) : FSharpFunc<'T1, 'T2, 'T3, 'T4, 'TResult> =
            FSharpFunc<'T1, 'T2, 'T3, 'T4, 'TResult>(func)
