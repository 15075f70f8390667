// The types that F# code is made of: lists, options, results, choices, references.
namespace FSharp.Collections

/// A list: empty, or a value before a list.
[<Symbol("Microsoft.FSharp.Collections.FSharpList"); DefaultAugmentation(false)>]
type List<'T> =
    /// The empty list.
    | []
    /// A value before a list.
    | (::) of Head: 'T * Tail: List<'T>

/// A list: empty, or a value before a list.
type list<'T> = List<'T>
/// A sequence of values.
type seq<'T> = System.Collections.Generic.IEnumerable<'T>

namespace FSharp.Core

/// A place that can be read and written.
[<Sealed; Symbol("FSharp.Core.byref")>]
type byref<'T>
/// A place that can be read.
[<Sealed; Symbol("FSharp.Core.inref")>]
type inref<'T>
/// A place for a result.
[<Sealed; Symbol("FSharp.Core.outref")>]
type outref<'T>

/// A value that may be absent.
[<Symbol("Microsoft.FSharp.Core.FSharpOption"); DefaultAugmentation(false)>]
[<CompilationRepresentation(CompilationRepresentationFlags.UseNullAsTrueValue)>]
type Option<'T> =
    /// No value.
    | None
    /// A value.
    | Some of Value: 'T
    /// Whether there is none.
    member x.IsNone : bool = match x with None -> true | Some _ -> false
    /// Whether there is one.
    member x.IsSome : bool = match x with None -> false | Some _ -> true
    /// The value, which must be there.
    member x.Value : 'T =
        match x with
        | Some value -> value
        | None -> extern "Exception.raiseNullReference" ()

/// A value that may be absent.
type option<'T> = Option<'T>

/// A value that may be absent, as a struct.
[<Struct; Symbol("Microsoft.FSharp.Core.FSharpValueOption"); DefaultAugmentation(false)>]
type ValueOption<'T> =
    /// No value.
    | ValueNone
    /// A value.
    | ValueSome of Item: 'T
    /// Whether there is none.
    member x.IsNone : bool = match x with ValueNone -> true | ValueSome _ -> false
    /// Whether there is one.
    member x.IsSome : bool = match x with ValueNone -> false | ValueSome _ -> true
    override x.ToString() : string =
        match x with
        | ValueNone -> "ValueNone"
        | ValueSome value -> extern "&FSharp.Core.CompilerServices.Texts.show" value
    /// Whether there is none.
    member x.IsValueNone : bool = x.IsNone
    /// Whether there is one.
    member x.IsValueSome : bool = x.IsSome
    /// The value, which must be there.
    member x.Value : 'T =
        match x with
        | ValueSome value -> value
        | ValueNone -> extern "Exception.raiseInvalidOperation" "ValueOption.Value"

/// A value that may be absent, as a struct.
type voption<'T> = ValueOption<'T>

/// What came of something that can fail.
[<Struct; NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpResult`2")>]
type Result<'T, 'TError> =
    /// It went well, and this came of it.
    | Ok of ResultValue: 'T
    /// It failed, for this reason.
    | Error of ErrorValue: 'TError

/// One of two things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`2")>]
type Choice<'T1, 'T2> =
    /// The first.
    | Choice1Of2 of 'T1
    /// The second.
    | Choice2Of2 of 'T2

/// One of three things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`3")>]
type Choice<'T1, 'T2, 'T3> =
    /// The first.
    | Choice1Of3 of 'T1
    /// The second.
    | Choice2Of3 of 'T2
    /// The third.
    | Choice3Of3 of 'T3

/// One of four things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`4")>]
type Choice<'T1, 'T2, 'T3, 'T4> =
    /// The first.
    | Choice1Of4 of 'T1
    /// The second.
    | Choice2Of4 of 'T2
    /// The third.
    | Choice3Of4 of 'T3
    /// The fourth.
    | Choice4Of4 of 'T4

/// One of five things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`5")>]
type Choice<'T1, 'T2, 'T3, 'T4, 'T5> =
    /// The first.
    | Choice1Of5 of 'T1
    /// The second.
    | Choice2Of5 of 'T2
    /// The third.
    | Choice3Of5 of 'T3
    /// The fourth.
    | Choice4Of5 of 'T4
    /// The fifth.
    | Choice5Of5 of 'T5

/// One of six things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`6")>]
type Choice<'T1, 'T2, 'T3, 'T4, 'T5, 'T6> =
    /// The first.
    | Choice1Of6 of 'T1
    /// The second.
    | Choice2Of6 of 'T2
    /// The third.
    | Choice3Of6 of 'T3
    /// The fourth.
    | Choice4Of6 of 'T4
    /// The fifth.
    | Choice5Of6 of 'T5
    /// The sixth.
    | Choice6Of6 of 'T6

/// One of seven things.
[<NamedByArguments; Symbol("Microsoft.FSharp.Core.FSharpChoice`7")>]
type Choice<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7> =
    /// The first.
    | Choice1Of7 of 'T1
    /// The second.
    | Choice2Of7 of 'T2
    /// The third.
    | Choice3Of7 of 'T3
    /// The fourth.
    | Choice4Of7 of 'T4
    /// The fifth.
    | Choice5Of7 of 'T5
    /// The sixth.
    | Choice6Of7 of 'T6
    /// The seventh.
    | Choice7Of7 of 'T7

/// A place whose content can change.
[<Symbol("Microsoft.FSharp.Core.FSharpRef")>]
type Ref<'T> =
    { /// What is there now.
      mutable contents: 'T }
    /// What is there now.
    member x.Value
        with get () : 'T = x.contents
        and set (value: 'T) = x.contents <- value

/// A place whose content can change.
type ref<'T> = Ref<'T>

/// A format of printf, checked against its arguments.
[<Symbol("FSharp.Core.PrintfFormat")>]
type PrintfFormat<'Printer, 'State, 'Residue, 'Result, 'Tuple> =
    /// The format that a text describes.
    new(value: string) = extern "Printf.parse" value
    /// The format as it was written.
    member x.Value : string = extern "Printf.text" x

/// A format of printf.
type PrintfFormat<'Printer, 'State, 'Residue, 'Result> = PrintfFormat<'Printer, 'State, 'Residue, 'Result, obj>
/// A format of printf.
type Format<'Printer, 'State, 'Residue, 'Result, 'Tuple> = PrintfFormat<'Printer, 'State, 'Residue, 'Result, 'Tuple>
/// A format of printf.
type Format<'Printer, 'State, 'Residue, 'Result> = PrintfFormat<'Printer, 'State, 'Residue, 'Result, obj>
