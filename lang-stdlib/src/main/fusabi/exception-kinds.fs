// Exceptions that few programs meet.
namespace System

open System.Collections.Generic
open System.Runtime.InteropServices

/// A float that is no finite number.
[<AllowNullLiteral>]
type NotFiniteNumberException(message: string, offendingNumber: float, innerException: exn) =
    inherit ArithmeticException(message, innerException)
    /// An exception with the message of its type.
    new() = NotFiniteNumberException("Number encountered was not a finite quantity.", 0.0, null)
    /// An exception about a number.
    new(offendingNumber: float) = NotFiniteNumberException("Number encountered was not a finite quantity.", offendingNumber, null)
    /// An exception with a message.
    new(message: string) = NotFiniteNumberException(message, 0.0, null)
    /// An exception with a message about a number.
    new(message: string, offendingNumber: float) = NotFiniteNumberException(message, offendingNumber, null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: exn) = NotFiniteNumberException(message, 0.0, innerException)
    /// The number.
    member _.OffendingNumber : float = offendingNumber

/// What making a type's static values failed with.
[<AllowNullLiteral; Sealed>]
type TypeInitializationException(fullTypeName: string, innerException: exn) =
    inherit SystemException("The type initializer for '" + fullTypeName + "' threw an exception.", innerException)
    /// The type.
    member _.TypeName : string = fullTypeName

namespace System.Diagnostics

open System

/// A place that was thought never to be reached.
[<AllowNullLiteral; Sealed>]
type UnreachableException(message: string, innerException: exn) =
    inherit Exception((if isNull message then "The program executed an instruction that was thought to be unreachable." else message), innerException)
    /// An exception with the message of its type.
    new() = UnreachableException(null, null)
    /// An exception with a message.
    new(message: string) = UnreachableException(message, null)

namespace System

open System.Collections.Generic
open System.Runtime.InteropServices

type ArgumentException with
    /// Raises it when the text is null or empty.
    static member ThrowIfNullOrEmpty(argument: string, [<Optional; DefaultParameterValue(null)>] paramName: string) : unit =
        ArgumentNullException.ThrowIfNull(argument, paramName)
        if argument.Length = 0 then raise (ArgumentException("The value cannot be an empty string.", paramName))
    /// Raises it when the text is null, empty or blank.
    static member ThrowIfNullOrWhiteSpace(argument: string, [<Optional; DefaultParameterValue(null)>] paramName: string) : unit =
        ArgumentNullException.ThrowIfNull(argument, paramName)
        if String.IsNullOrWhiteSpace argument then
            raise (ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName))

type AggregateException with
    /// The exceptions it stands for, and those that others among them stand for.
    member x.Flatten() : AggregateException =
        let flat = List<exn>()
        let open' = Queue<AggregateException>()
        open'.Enqueue x
        while open'.Count > 0 do
            for inner in open'.Dequeue().InnerExceptions do
                match inner with
                | :? AggregateException as several -> open'.Enqueue several
                | one -> flat.Add one
        AggregateException(x.Own, flat.ToArray())
    /// Raises those again that the function does not handle.
    member x.Handle(predicate: Func<exn, bool>) : unit =
        let left = Array.filter (fun (inner: exn) -> not (predicate.Invoke inner)) (Array.ofSeq x.InnerExceptions)
        if left.Length > 0 then raise (AggregateException(x.Own, left))
