// Values that may be null, as .NET has them.
namespace System

/// A value or null.
[<Struct; Symbol("System.Nullable`1"); CustomEquality; NoComparison>]
type Nullable<'T>(value: 'T, hasValue: bool) =
    /// The value null.
    new() = Nullable<'T>(extern "%identity" null, false)
    /// A value.
    new(value: 'T) = Nullable<'T>(value, true)
    /// The value, which is there.
    static member op_Implicit(value: 'T) : Nullable<'T> = Nullable<'T>(value, true)
    /// Whether there is a value.
    member _.HasValue : bool = hasValue
    /// The value, which must be there.
    member _.Value : 'T =
        if hasValue then value
        else extern "%raise" (InvalidOperationException("Nullable object must have a value."))
    /// The value, or the default of its type.
    [<OutResult>]
    member _.GetValueOrDefault() : 'T = value
    /// The value, or the given one.
    member _.GetValueOrDefault(defaultValue: 'T) : 'T = if hasValue then value else defaultValue
    override _.ToString() : string = if hasValue then extern "&FSharp.Core.CompilerServices.Texts.show" value else ""
    override _.Equals(other: obj) : bool =
        match other with
        | :? Nullable<'T> as nullable ->
            hasValue = nullable.HasValue && (not hasValue || (extern "%equals_er" value nullable.Value : bool))
        | _ -> hasValue && (extern "%equals_er" value other : bool)
    override _.GetHashCode() : int = if hasValue then extern "%hash" value else 0

/// Functions on values that may be null.
[<AbstractClass; Sealed; Symbol("System.Nullable")>]
type Nullable =
    /// Negative, zero or positive; null comes first.
    static member Compare(n1: Nullable<'T>, n2: Nullable<'T>) : int =
        if n1.HasValue && n2.HasValue then extern "%compare" n1.Value n2.Value
        elif n1.HasValue then 1
        elif n2.HasValue then -1
        else 0
    /// Whether both are null or have equal values.
    static member Equals(n1: Nullable<'T>, n2: Nullable<'T>) : bool = n1.Equals n2

namespace FSharp.Core

/// Functions on values that may be null, as .NET has them.
[<AutoOpen>]
module NullableOperators =
    /// The value null.
    /// > (nullV: System.Nullable<int>).HasValue
    /// false
    let nullV<'T when 'T: struct> : System.Nullable<'T> = System.Nullable<'T>()
    /// Whether there is no value.
    /// > isNullV (System.Nullable 5)
    /// false
    let isNullV (value: System.Nullable<'T> when 'T: struct) : bool = not value.HasValue
    /// The value, which must be there.
    /// > nonNullV (System.Nullable 5)
    /// 5
    let nonNullV (value: System.Nullable<'T> when 'T: struct) : 'T = value.Value
    /// The value as one that may be null.
    /// > (withNullV 5).HasValue
    /// true
    let withNullV (value: 'T when 'T: struct) : System.Nullable<'T> = System.Nullable<'T>(value)
    /// The value, or the default when there is none.
    /// > defaultIfNullV 1 (System.Nullable())
    /// 1
    let defaultIfNullV (defaultValue: 'T when 'T: struct) (arg: System.Nullable<'T>) : 'T = if arg.HasValue then arg.Value else defaultValue
    /// No value, or the value.
    /// > match System.Nullable 5 with NullV -> 0 | NonNullV n -> n
    /// 5
    let (|NullV|NonNullV|) (value: System.Nullable<'T> when 'T: struct) : Choice<unit, 'T> =
        if value.HasValue then Choice2Of2 value.Value else Choice1Of2 ()
    /// The value, which must be there.
    /// > match System.Nullable 5 with NonNullQuickV n -> n
    /// 5
    let (|NonNullQuickV|) (value: System.Nullable<'T> when 'T: struct) : 'T = value.Value
