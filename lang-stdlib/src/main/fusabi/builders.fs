// The builders that scripts have beyond F#'s: option, result, validation.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// What option { } is made of: it ends with None as soon as something is None.
[<Sealed>]
type OptionBuilder internal () =
    /// Goes on with the value.
    member inline _.Bind(value: 'T option, binder: 'T -> 'U option) : 'U option =
        match value with
        | Some value -> binder value
        | None -> None
    /// The value.
    member inline _.Return(value: 'T) : 'T option = Some value
    /// The option itself.
    member inline _.ReturnFrom(value: 'T option) : 'T option = value
    /// Nothing to say.
    member inline _.Zero() : unit option = Some()
    /// Runs when it is its turn.
    member inline _.Delay(generator: unit -> 'T option) : unit -> 'T option = generator
    /// Runs it.
    member inline _.Run(generator: unit -> 'T option) : 'T option = generator ()
    /// One after the other.
    member _.Combine(first: unit option, second: unit -> 'T option) : 'T option =
        match first with
        | Some() -> second ()
        | None -> None
    /// Both values.
    member _.MergeSources(first: 'T1 option, second: 'T2 option) : ('T1 * 'T2) option =
        match first, second with
        | Some a, Some b -> Some((a, b))
        | _ -> None
    /// With a handler.
    member _.TryWith(body: unit -> 'T option, handler: exn -> 'T option) : 'T option =
        try body ()
        with error -> handler error
    /// With a function in any case.
    member _.TryFinally(body: unit -> 'T option, compensation: unit -> unit) : 'T option =
        try body ()
        finally compensation ()
    /// With a resource that is given back.
    member _.Using(resource: 'T, body: 'T -> 'U option) : 'U option when 'T :> IDisposable = using resource body
    /// Again and again.
    member x.While(guard: unit -> bool, body: unit -> unit option) : unit option =
        let mutable result = Some()
        while result.IsSome && guard () do result <- body ()
        result
    /// For each value.
    member x.For(sequence: seq<'T>, body: 'T -> unit option) : unit option =
        use e = sequence.GetEnumerator()
        let mutable result = Some()
        while result.IsSome && e.MoveNext() do result <- body e.Current
        result

/// What result { } is made of: it ends with the first Error.
[<Sealed>]
type ResultBuilder internal () =
    /// Goes on with the value.
    member inline _.Bind(value: Result<'T, 'E>, binder: 'T -> Result<'U, 'E>) : Result<'U, 'E> =
        match value with
        | Ok value -> binder value
        | Error error -> Error error
    /// The value.
    member inline _.Return(value: 'T) : Result<'T, 'E> = Ok value
    /// The result itself.
    member inline _.ReturnFrom(value: Result<'T, 'E>) : Result<'T, 'E> = value
    /// Nothing to say.
    member inline _.Zero() : Result<unit, 'E> = Ok()
    /// Runs when it is its turn.
    member inline _.Delay(generator: unit -> Result<'T, 'E>) : unit -> Result<'T, 'E> = generator
    /// Runs it.
    member inline _.Run(generator: unit -> Result<'T, 'E>) : Result<'T, 'E> = generator ()
    /// One after the other.
    member _.Combine(first: Result<unit, 'E>, second: unit -> Result<'T, 'E>) : Result<'T, 'E> =
        match first with
        | Ok() -> second ()
        | Error error -> Error error
    /// Both values.
    member _.MergeSources(first: Result<'T1, 'E>, second: Result<'T2, 'E>) : Result<'T1 * 'T2, 'E> =
        match first, second with
        | Ok a, Ok b -> Ok((a, b))
        | Error error, _ -> Error error
        | _, Error error -> Error error
    /// With a handler.
    member _.TryWith(body: unit -> Result<'T, 'E>, handler: exn -> Result<'T, 'E>) : Result<'T, 'E> =
        try body ()
        with error -> handler error
    /// With a function in any case.
    member _.TryFinally(body: unit -> Result<'T, 'E>, compensation: unit -> unit) : Result<'T, 'E> =
        try body ()
        finally compensation ()
    /// With a resource that is given back.
    member _.Using(resource: 'T, body: 'T -> Result<'U, 'E>) : Result<'U, 'E> when 'T :> IDisposable = using resource body
    /// Again and again.
    member x.While(guard: unit -> bool, body: unit -> Result<unit, 'E>) : Result<unit, 'E> =
        let mutable result : Result<unit, 'E> = Ok()
        while result.IsOk && guard () do result <- body ()
        result
    /// For each value.
    member x.For(sequence: seq<'T>, body: 'T -> Result<unit, 'E>) : Result<unit, 'E> =
        use e = sequence.GetEnumerator()
        let mutable result : Result<unit, 'E> = Ok()
        while result.IsOk && e.MoveNext() do result <- body e.Current
        result

/// What validation { } is made of: and! collects all errors.
[<Sealed>]
type ValidationBuilder internal () =
    /// Goes on with the value.
    member inline _.Bind(value: Result<'T, 'E list>, binder: 'T -> Result<'U, 'E list>) : Result<'U, 'E list> =
        match value with
        | Ok value -> binder value
        | Error errors -> Error errors
    /// The value.
    member inline _.Return(value: 'T) : Result<'T, 'E list> = Ok value
    /// The result itself.
    member inline _.ReturnFrom(value: Result<'T, 'E list>) : Result<'T, 'E list> = value
    /// A result with one error is one with a list of errors.
    member inline _.Source(value: Result<'T, 'E>) : Result<'T, 'E list> =
        match value with
        | Ok value -> Ok value
        | Error error -> Error [error]
    /// Both values, or the errors of both.
    member _.MergeSources(first: Result<'T1, 'E list>, second: Result<'T2, 'E list>) : Result<'T1 * 'T2, 'E list> =
        match first, second with
        | Ok a, Ok b -> Ok((a, b))
        | Error one, Error two -> Error(List.append one two)
        | Error errors, _ -> Error errors
        | _, Error errors -> Error errors
    /// Nothing to say.
    member inline _.Zero() : Result<unit, 'E list> = Ok()
    /// Runs when it is its turn.
    member inline _.Delay(generator: unit -> Result<'T, 'E list>) : unit -> Result<'T, 'E list> = generator
    /// Runs it.
    member inline _.Run(generator: unit -> Result<'T, 'E list>) : Result<'T, 'E list> = generator ()

/// Builders that need no module's name.
[<AutoOpen>]
module ExtraBuilders =
    /// Makes an option, ending with None as soon as something is None.
    /// > option { let! a = Some 1 in let! b = Some 2 in return a + b }
    /// Some 3
    let option : OptionBuilder = OptionBuilder()
    /// Makes a result, ending with the first error.
    /// > result { let! a = Ok 1 in let! b = Error "no" in return a + b }
    /// Error "no"
    let result : ResultBuilder = ResultBuilder()
    /// Makes a result, collecting all errors.
    /// > validation { let! a = Error [ "one" ] in return a + 1 }
    /// Error [["one"]]
    let validation : ValidationBuilder = ValidationBuilder()
