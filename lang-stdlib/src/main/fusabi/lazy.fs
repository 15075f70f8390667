// Values that are computed when they are first needed.
namespace System

open FSharp.Core.CompilerServices

/// A value that is computed when it is first needed.
[<AllowNullLiteral; Symbol("System.Lazy")>]
type Lazy<'T> internal (creator: unit -> 'T, ready: bool, start: 'T) =
    let mutable compute = creator
    let mutable value = start
    let mutable failure : exn = null
    let mutable created = ready
    let mutable computing = false
    /// A value that the function computes.
    new(valueFactory: Func<'T>) = Lazy<'T>((fun () -> valueFactory.Invoke()), false, extern "%identity" null)
    /// A value that the function computes.
    new(valueFactory: Func<'T>, isThreadSafe: bool) = Lazy<'T>((fun () -> valueFactory.Invoke()), false, extern "%identity" null)
    /// Whether it was computed.
    member _.IsValueCreated : bool = created
    /// The value, computed if it was not yet; raising again what computing it raised.
    member _.Value : 'T =
        if created then value
        elif not (isNull failure) then raise failure
        elif computing then
            raise (InvalidOperationException("ValueFactory attempted to access the Value property of this instance."))
        else
            computing <- true
            try
                try
                    value <- compute ()
                    created <- true
                with error ->
                    failure <- error
                    reraise ()
            finally
                computing <- false
            value
    /// The value, computed if it was not yet.
    member x.Force() : 'T = x.Value
    /// A value that the function computes.
    static member Create(creator: unit -> 'T) : Lazy<'T> = Lazy<'T>(creator, false, extern "%identity" null)
    /// A value that is there already.
    static member CreateFromValue(value: 'T) : Lazy<'T> = Lazy<'T>((fun () -> value), true, value)
    override _.ToString() : string = if created then string value else "Value is not created."

namespace FSharp.Core

/// A value that is computed when it is first needed.
type Lazy<'T> = System.Lazy<'T>

/// Lazy values without a module's name.
[<AutoOpen>]
module LazyOperators =
    /// The value of a lazy one.
    /// > match lazy (1 + 1) with Lazy n -> n
    /// 2
    let (|Lazy|) (input: Lazy<'T>) : 'T = input.Force()

namespace FSharp.Core.CompilerServices

/// What the compiler's constructs call.
module RuntimeHelpers =
    /// The value of a lazy expression.
    let createLazy (creator: unit -> 'T) : Lazy<'T> = Lazy<'T>.Create creator
    /// The unit that an object stands for.
    let unboxUnit (value: obj) : unit = ()
    /// The option that an object stands for, null being None.
    let unboxNullable (value: obj) : 'T option = if extern "%same" value null then None else extern "%identity" value
    /// The list of a range.
    let listOfRange (values: seq<'T>) : 'T list = List.ofSeq values
    /// The array of a range.
    let arrayOfRange (values: seq<'T>) : 'T[] = Array.ofSeq values
    /// What to say of an exception that nobody handled.
    let report (error: exn) : string = error.ToString()
