// The operators and functions that need no module's name.
namespace FSharp.Core

open System

/// Operators and functions that are always there.
[<AutoOpen>]
module Operators =

    /// The sum, or two texts joined.
    /// > "a" + "b"
    /// "ab"
    let inline (+) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member (+): ^T1 * ^T2 -> ^T3) (x, y))
    /// The difference.
    /// > 5 - 7
    /// -2
    let inline (-) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member (-): ^T1 * ^T2 -> ^T3) (x, y))
    /// The product.
    /// > 6 * 7
    /// 42
    let inline ( * ) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ( * ): ^T1 * ^T2 -> ^T3) (x, y))
    /// The quotient; of integers truncated toward zero.
    /// > 7 / 2
    /// 3
    let inline (/) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member (/): ^T1 * ^T2 -> ^T3) (x, y))
    /// The remainder, with the sign of the dividend.
    /// > -7 % 3
    /// -1
    let inline (%) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member (%): ^T1 * ^T2 -> ^T3) (x, y))
    /// The power.
    /// > 2.0 ** 10.0
    /// 1024.0
    let inline ( ** ) (x: ^T) (y: ^U) : ^T = ((^T): (static member Pow: ^T * ^U -> ^T) (x, y))
    /// The negated value.
    /// > -(3)
    /// -3
    let inline (~-) (n: ^T) : ^T = ((^T): (static member (~-): ^T -> ^T) n)
    /// The value itself.
    /// > +3
    /// 3
    let inline (~+) (value: ^T) : ^T = ((^T): (static member (~+): ^T -> ^T) value)
    /// All bits turned.
    /// > ~~~5
    /// -6
    let inline (~~~) (value: ^T) : ^T = ((^T): (static member (~~~): ^T -> ^T) value)
    /// Bits that are in both.
    /// > 6 &&& 3
    /// 2
    let inline (&&&) (x: ^T) (y: ^T) : ^T = ((^T): (static member (&&&): ^T * ^T -> ^T) (x, y))
    /// Bits that are in either.
    /// > 6 ||| 3
    /// 7
    let inline (|||) (x: ^T) (y: ^T) : ^T = ((^T): (static member (|||): ^T * ^T -> ^T) (x, y))
    /// Bits that are in one only.
    /// > 6 ^^^ 3
    /// 5
    let inline (^^^) (x: ^T) (y: ^T) : ^T = ((^T): (static member (^^^): ^T * ^T -> ^T) (x, y))
    /// Bits moved up.
    /// > 1 <<< 4
    /// 16
    let inline (<<<) (value: ^T) (shift: int32) : ^T = ((^T): (static member (<<<): ^T * int32 -> ^T) (value, shift))
    /// Bits moved down.
    /// > -16 >>> 2
    /// -4
    let inline (>>>) (value: ^T) (shift: int32) : ^T = ((^T): (static member (>>>): ^T * int32 -> ^T) (value, shift))

    /// Whether both are equal, part by part.
    /// > [ 1; 2 ] = [ 1; 2 ]
    /// true
    let inline (=) (x: ^T) (y: ^T) : bool when ^T: equality = ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether the value is false.
    /// > not false
    /// true
    let inline not (value: bool) : bool = extern "%not" value
    /// Whether both are true; as a function it takes both values first.
    /// > true && false
    /// false
    let inline (&&) (e1: bool) (e2: bool) : bool = if e1 then e2 else false
    /// Whether either is true; as a function it takes both values first.
    /// > true || false
    /// true
    let inline (||) (e1: bool) (e2: bool) : bool = if e1 then true else e2
    /// Whether both differ.
    /// > "a" <> "b"
    /// true
    let inline (<>) (x: ^T) (y: ^T) : bool when ^T: equality = not ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second.
    /// > (1, "b") < (1, "c")
    /// true
    let inline (<) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second or with it.
    /// > 2 <= 2
    /// true
    let inline (<=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less_equal``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second.
    /// > "b" > "a"
    /// true
    let inline (>) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second or with it.
    /// > 1 >= 2
    /// false
    let inline (>=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater_equal``: ^T * ^T -> bool) (x, y))
    /// Negative, zero or positive as the first comes before, with or after the second.
    /// > compare () ()
    /// 0
    let inline compare (e1: ^T) (e2: ^T) : int when ^T: comparison = ((^T): (static member ``%compare``: ^T * ^T -> int) (e1, e2))
    /// A number that is the same for equal values.
    /// > hash 1
    /// 1
    let inline hash (obj: ^T) : int when ^T: equality = ((^T): (static member ``%hash``: ^T -> int) obj)
    /// A number that is the same for equal values, made from at most so many parts.
    /// > limitedHash 10 5
    /// 5
    let inline limitedHash (limit: int) (obj: ^T) : int when ^T: equality = ((^T): (static member ``%hash``: ^T -> int) obj)
    /// The larger one; of floats nan if either is, and 0.0 before -0.0.
    /// > max () ()
    /// ()
    let inline max (e1: ^T) (e2: ^T) : ^T when ^T: comparison =
        if e1 < e2 then e2
        elif not ((^T): (static member ``%is_floating``: unit -> bool) ()) || e2 < e1 then e1
        else extern "Math.maxOfTie" e1 e2
    /// The smaller one; of floats nan if either is, and -0.0 before 0.0.
    /// > min () ()
    /// ()
    let inline min (e1: ^T) (e2: ^T) : ^T when ^T: comparison =
        if e1 < e2 then e1
        elif not ((^T): (static member ``%is_floating``: unit -> bool) ()) || e2 < e1 then e2
        else extern "Math.minOfTie" e1 e2

    /// The function applied to the value before it.
    /// > [ 1; 2; 3 ] |> List.sum
    /// 6
    let inline (|>) (arg: 'T) (func: 'T -> 'U) : 'U = func arg
    /// The function applied to the two values before it.
    /// > (1, 2) ||> max
    /// 2
    let inline (||>) (arg1: 'T1, arg2: 'T2) (func: 'T1 -> 'T2 -> 'U) : 'U = func arg1 arg2
    /// The function applied to the three values before it.
    /// > (1, 2, 3) |||> (fun a b c -> a + b + c)
    /// 6
    let inline (|||>) (arg1: 'T1, arg2: 'T2, arg3: 'T3) (func: 'T1 -> 'T2 -> 'T3 -> 'U) : 'U = func arg1 arg2 arg3
    /// The function applied to the value behind it.
    /// > List.sum <| [ 1; 2; 3 ]
    /// 6
    let inline (<|) (func: 'T -> 'U) (arg1: 'T) : 'U = func arg1
    /// The function applied to the two values behind it.
    /// > max <|| (1, 2)
    /// 2
    let inline (<||) (func: 'T1 -> 'T2 -> 'U) (arg1: 'T1, arg2: 'T2) : 'U = func arg1 arg2
    /// The function applied to the three values behind it.
    /// > (fun a b c -> a + b + c) <||| (1, 2, 3)
    /// 6
    let inline (<|||) (func: 'T1 -> 'T2 -> 'T3 -> 'U) (arg1: 'T1, arg2: 'T2, arg3: 'T3) : 'U = func arg1 arg2 arg3
    /// The first function, then the second.
    /// > (List.sum >> string) [ 1; 2 ]
    /// "3"
    let inline (>>) (func1: 'T1 -> 'T2) (func2: 'T2 -> 'T3) : 'T1 -> 'T3 = fun x -> func2 (func1 x)
    /// The second function, then the first.
    /// > (string << List.sum) [ 1; 2 ]
    /// "3"
    let inline (<<) (func2: 'T2 -> 'T3) (func1: 'T1 -> 'T2) : 'T1 -> 'T3 = fun x -> func2 (func1 x)

    /// Texts joined, as OCaml writes it.
    [<Obsolete("Texts are joined by `+`, powers are written `**`.", true)>]
    let (^) (s1: string) (s2: string) : string = s1 + s2

    /// The value itself.
    /// > id -1
    /// -1
    let id (x: 'T) : 'T = x
    /// Drops the value.
    /// > ignore 5
    /// ()
    let inline ignore (value: 'T) : unit = ()
    /// The first of a pair.
    /// > fst >> snd <| ((1, 2), 3)
    /// 2
    let inline fst (tuple: 'T1 * 'T2) : 'T1 = match tuple with (first, _) -> first
    /// The second of a pair.
    /// > (ignore, 1) |> snd
    /// 1
    let inline snd (tuple: 'T1 * 'T2) : 'T2 = match tuple with (_, second) -> second

    /// Raises the exception.
    /// > try (raise (Exception "q")) with Failure m -> m
    /// "q"
    let inline raise (exn: exn) : 'T = extern "%raise" exn
    /// Raises the exception that is being handled again.
    /// > try (try 5 with _ -> reraise ()) with e -> e.Message.Length
    /// 5
    [<HandlerOnly>]
    let inline reraise () : 'T = extern "%reraise" ()
    /// Raises an exception with the message.
    /// > true || failwith "no"
    /// true
    let inline failwith (message: string) : 'T = raise (Exception(message))
    /// Raises an ArgumentException about the argument.
    /// > try invalidArg "p" "bad" with _ -> -1
    /// -1
    let inline invalidArg (argumentName: string) (message: string) : 'T = raise (ArgumentException(message, argumentName))
    /// Raises an InvalidOperationException.
    /// > try invalidOp "op" with _ -> -1
    /// -1
    let inline invalidOp (message: string) : 'T = raise (InvalidOperationException(message))
    /// Raises an ArgumentNullException.
    /// > try string (nullArg "n") with e -> e.Message
    /// "Value cannot be null. (Parameter 'n')"
    let inline nullArg (argumentName: string) : 'T = raise (ArgumentNullException(argumentName))
    /// An exception that Failure matches.
    /// > (Failure "m").Message
    /// "m"
    let Failure (message: string) : exn = Exception(message)
    /// Plain exceptions, such as failwith raises, with their message.
    /// > try failwith "no" with Failure message -> message
    /// "no"
    let (|Failure|_|) (error: exn) : string option =
        if extern "Exception.isPlain" error then Some error.Message else None

    /// A place whose content can change.
    /// > ref 1 = ref 1
    /// true
    let ref (value: 'T) : 'T ref = { contents = value }
    /// Changes what is in the place.
    /// > let r = ref 1 in r := 2; r.Value
    /// 2
    let (:=) (cell: 'T ref) (value: 'T) : unit = cell.contents <- value
    /// What is in the place.
    /// > !(ref 5)
    /// 5
    let (!) (cell: 'T ref) : 'T = cell.contents
    /// Adds one to what is in the place.
    /// > let r = ref 1 in incr r; decr r; r.Value
    /// 1
    let incr (cell: int ref) : unit = cell.contents <- cell.contents + 1
    /// Takes one from what is in the place.
    /// > let r = ref 1 in incr r; decr r; r.Value
    /// 1
    let decr (cell: int ref) : unit = cell.contents <- cell.contents - 1

    /// The value as an object; None and () become null.
    /// > box 1 :? int
    /// true
    let inline box (value: 'T) : obj = extern "Object.box" value
    /// The object as a value of the type.
    /// > unbox<int> (box 5)
    /// 5
    let inline unbox (value: obj) : ^T = ((^T): (static member ``%unbox``: obj -> ^T) value)
    /// The object as a value of the type, if it is one.
    /// > (tryUnbox (box 5): string option)
    /// None
    let inline tryUnbox (value: obj) : ^T option =
        if ((^T): (static member ``%is_instance``: obj -> bool) value) then Some(unbox value) else None
    /// Whether the value is null.
    /// > isNull "a"
    /// false
    let inline isNull (value: 'T) : bool when 'T: null = extern "%same" value null
    /// The value as one that may be null.
    /// > (withNull "a": string)
    /// "a"
    let inline withNull (value: 'T when 'T: not struct) : 'T = value
    /// The value, which must not be null.
    /// > (nonNull "a": string)
    /// "a"
    let nonNull (value: 'T when 'T: not struct) : 'T = if extern "%same" value null then raise (NullReferenceException()) else value
    /// The value, or the default when it is null.
    /// > defaultIfNull "x" null
    /// "x"
    let defaultIfNull (defaultValue: 'T when 'T: not struct) (arg: 'T) : 'T = if extern "%same" arg null then defaultValue else arg
    /// The value, which must not be null.
    /// > nullArgCheck "name" "a"
    /// "a"
    let nullArgCheck (argumentName: string) (value: 'T when 'T: not struct) : 'T =
        if extern "%same" value null then raise (ArgumentNullException(argumentName)) else value
    /// Tells null from other values.
    /// > match "a" with Null -> "none" | NonNull s -> s
    /// "a"
    let (|Null|NonNull|) (value: 'T when 'T: not struct) : Choice<unit, 'T> =
        if extern "%same" value null then Choice1Of2 () else Choice2Of2 value
    /// The value, which must not be null.
    /// > match "a" with NonNullQuick s -> s
    /// "a"
    let (|NonNullQuick|) (value: 'T when 'T: not struct) : 'T = nonNull value

    /// The option's value, or the default.
    /// > defaultArg None 5
    /// 5
    let defaultArg (arg: 'T option) (defaultValue: 'T) : 'T =
        match arg with
        | Some value -> value
        | None -> defaultValue
    /// The option's value, or the default.
    /// > defaultValueArg ValueNone 5
    /// 5
    let defaultValueArg (arg: 'T voption) (defaultValue: 'T) : 'T =
        match arg with
        | ValueSome value -> value
        | ValueNone -> defaultValue

    /// Applies the function, then gives the resource back.
    /// > using (new System.IO.StringReader("a")) (fun reader -> reader.ReadLine())
    /// "a"
    let using (resource: 'T) (action: 'T -> 'U) : 'U when 'T :> IDisposable =
        try action resource
        finally
            if not (extern "%same" resource null) then (resource :> IDisposable).Dispose()
    /// Runs the action; there are no threads to wait for.
    /// > lock (obj()) (fun () -> 5)
    /// 5
    let inline lock (lockObject: 'T) (action: unit -> 'U) : 'U when 'T: not struct = action ()
    /// The values as a sequence.
    /// > ([1; 2] : seq<int>)
    /// [1; 2]
    let inline seq (sequence: seq<'T>) : seq<'T> = sequence
    /// Ends the program.
    /// > if 1 > 2 then exit 3 else "goes on"
    /// "goes on"
    let exit (exitcode: int) : 'T = extern "Environment.exit" exitcode
    /// A key and its value.
    /// > match System.Collections.Generic.KeyValuePair(1, "a") with KeyValue(k, v) -> k, v
    /// (1, "a")
    let (|KeyValue|) (keyValuePair: System.Collections.Generic.KeyValuePair<'Key, 'Value>) : 'Key * 'Value =
        (keyValuePair.Key, keyValuePair.Value)

    /// The value as text; null and None are empty.
    /// > string 0
    /// "0"
    let inline string (value: 'T) : string = extern "&FSharp.Core.CompilerServices.Texts.show" value
