// What the compiler's own constructs call: comprehensions, ranges, sequences.
namespace FSharp.Core.CompilerServices

open System
open System.Collections
open System.Collections.Generic

/// How lists are built from front to back.
module ListBuilder =
    /// A first cell that is no part of the list: what is pushed after it is.
    let inline start () : 'T list = [extern "%identity" null]
    /// A new last cell after the last one.
    let inline push (last: 'T list) (value: 'T) : 'T list =
        let cell = [value]
        extern "%set_tail" last cell
        cell
    /// Ends the list with these cells.
    let inline close (last: 'T list) (rest: 'T list) : unit = extern "%set_tail" last rest
    /// The list behind the first cell.
    let inline built (root: 'T list) : 'T list =
        match root with
        | _ :: list -> list
        | [] -> []

/// Exceptions that several modules raise.
module Failures =
    let private lines (first: string) (second: string) : string = first + "\n" + second
    /// An argument that cannot be taken.
    let argument (message: string) (name: string) : 'T = raise (ArgumentException(message, name))
    /// An empty collection where one value is needed.
    let emptyList (name: string) : 'T = argument "The input list was empty." name
    /// An empty collection where one value is needed.
    let emptySequence (name: string) : 'T = argument "The input sequence was empty." name
    /// An empty collection where one value is needed.
    let emptyArray (name: string) : 'T = argument "The input array was empty." name
    /// A number that must not be negative.
    let negative (name: string) (value: int) : 'T =
        argument (lines "The input must be non-negative." (name + " = " + string value)) name
    /// A number that must be positive.
    let notPositive (name: string) (value: int) : 'T =
        argument (lines "The input must be positive." (name + " = " + string value)) name
    /// No value satisfies the predicate.
    let notFound () : 'T =
        raise (KeyNotFoundException("An index satisfying the predicate was not found in the collection."))
    /// Null where a value is needed.
    let inline checkNull (name: string) (value: 'T) : unit =
        if extern "%same" value null then raise (ArgumentNullException(name))
    /// An index outside a list.
    let listIndex (name: string) : 'T = argument "The index was outside the range of elements in the list." name
    let private elements (count: int) : string = if count = 1 then "1 element" else string count + " elements"
    /// A list that ends too early.
    let shortList (missing: int) : 'T =
        let text = elements missing + " shorter than the index"
        raise (InvalidOperationException(lines "The input sequence has an insufficient number of elements." ("The list was " + text)))
    /// A sequence that ends too early.
    let shortSequence (missing: int) (name: string) : 'T =
        argument (lines "The input sequence has an insufficient number of elements." ("seq was short by " + elements missing)) name
    /// Lists of different lengths: the one called name is the shorter one.
    let listLengths (name: string) (other: string) (missing: int) : 'T =
        argument (lines "The lists had different lengths." (name + " is " + elements missing + " shorter than " + other)) name
    /// Arrays of different lengths.
    let arrayLengths (name1: string) (length1: int) (name2: string) (length2: int) : 'T =
        let first = name1 + ".Length = " + string length1
        argument (lines "The arrays have different lengths." (first + ", " + name2 + ".Length = " + string length2)) name1

/// A list comprehension's list, as far as it is made.
[<NoEquality; NoComparison>]
type ListCollector<'T>() =
    let root : 'T list = ListBuilder.start ()
    let mutable last = root
    /// Adds a value.
    member _.Add(value: 'T) : unit = last <- ListBuilder.push last value
    /// Adds many values.
    member _.AddMany(values: seq<'T>) : unit =
        match box values with
        | :? ('T list) as list -> for value in list do last <- ListBuilder.push last value
        | _ -> for value in values do last <- ListBuilder.push last value
    /// The list.
    member _.Close() : 'T list = ListBuilder.built root

/// An array comprehension's array, as far as it is made.
[<NoEquality; NoComparison>]
type ArrayCollector<'T>() =
    let mutable items : 'T[] = extern "%array_new" 8 null
    let mutable count = 0
    /// Adds a value.
    member _.Add(value: 'T) : unit =
        if count = (extern "%array_length" items : int) then items <- extern "Array.resized" items (count * 2)
        let _ : unit = extern "%array_set" items count value
        count <- count + 1
    /// Adds many values.
    member x.AddMany(values: seq<'T>) : unit = for value in values do x.Add value
    /// The array.
    member _.Close() : 'T[] = extern "Array.resized" items count

/// Raised inside a sequence that is given up, so that its finally blocks run.
type internal SequenceEnded() =
    inherit Exception("The sequence was given up.", null)

/// What a sequence yields in place of the values of another one.
[<NoEquality; NoComparison>]
type internal Delegation<'T>(values: seq<'T>) =
    member _.Values : seq<'T> = values

/// What a sequence is resumed with when the sequence that it yields as a whole has failed.
[<NoEquality; NoComparison>]
type internal DelegationFailed(error: exn) =
    member _.Error : exn = error

/// How sequences run: each on a fiber of its own.
module SequenceRun =
    /// What a fiber is resumed with to give it up.
    let stop : obj = extern "Object.new"

/// A position in a sequence expression. Sequences that it yields as a whole are walked here, and those that they yield, so that nesting costs nothing
/// per value.
[<NoEquality; NoComparison>]
type GeneratedEnumerator<'T>(body: unit -> unit) =
    let mutable fiber : obj = null
    let mutable current : 'T = extern "%identity" null
    let mutable delegated : seq<'T> = extern "%identity" null
    let mutable inner : IEnumerator<'T> list = []
    let mutable state = 0
    let mutable stepped = false

    /// The value that it has come to.
    member internal _.Value : 'T = current
    /// The sequence that it has come to.
    member internal _.Delegated : seq<'T> = delegated
    /// Whether the position that it belongs to walks what it yields as a whole.
    member internal _.IsStepped : bool = stepped
    /// From now on, the position that it belongs to walks what it yields as a whole. Not for one that has been moved.
    member internal _.BeStepped() : unit = stepped <- (state = 0)

    /// Runs on: 0 when it has ended, 1 when it has come to a value, 2 when it has come to a sequence. The signal is null or says that a sequence failed.
    member internal x.Step(signal: obj) : int =
        if state = 2 then 0
        else
            if state = 0 then
                fiber <- extern "%fiber_new" body
                state <- 1
            let item : obj =
                try extern "%fiber_resume" fiber signal
                with _ ->
                    state <- 2
                    reraise ()
            if (extern "%fiber_is_done" fiber : bool) then
                state <- 2
                0
            else
                match item with
                | :? Delegation<'T> as delegation ->
                    delegated <- delegation.Values
                    2
                | _ ->
                    current <- extern "%identity" item
                    1

    member private x.Enter(values: seq<'T>) : obj =
        try
            let position = values.GetEnumerator()
            match position with
            | :? GeneratedEnumerator<'T> as generated -> generated.BeStepped()
            | _ -> ()
            inner <- position :: inner
            null
        with e -> box (DelegationFailed e)

    member private x.Next() : bool =
        let mutable step = 2
        let mutable signal : obj = null
        while step = 2 do
            match inner with
            | [] ->
                step <- x.Step signal
                signal <- if step = 2 then x.Enter delegated else null
            | first :: rest ->
                try
                    match first with
                    | :? GeneratedEnumerator<'T> as generated when generated.IsStepped ->
                        step <- generated.Step signal
                        signal <- if step = 2 then x.Enter generated.Delegated else null
                        if step = 1 then current <- generated.Value
                    | _ ->
                        step <- if first.MoveNext() then 1 else 0
                        if step = 1 then current <- first.Current
                    if step = 0 then
                        inner <- rest
                        first.Dispose()
                        step <- 2
                with e ->
                    inner <- rest
                    signal <- box (DelegationFailed e)
                    step <- 2
                    first.Dispose()
        step = 1

    interface IEnumerator<'T> with
        member _.Current : 'T = current
    interface IEnumerator with
        member _.Current : obj = box current
        member x.MoveNext() : bool = x.Next()
        member _.Reset() : unit = raise (NotSupportedException())
    interface IDisposable with
        member _.Dispose() : unit =
            let open' = inner
            inner <- []
            for each in open' do each.Dispose()
            if state = 1 then
                state <- 2
                try
                    let _ : obj = extern "%fiber_resume" fiber SequenceRun.stop
                    ()
                with :? SequenceEnded -> ()

/// A sequence expression.
[<NoEquality; NoComparison>]
type GeneratedSequence<'T>(body: unit -> unit) =
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = new GeneratedEnumerator<'T>(body)
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = new GeneratedEnumerator<'T>(body)

/// A row of int values.
[<NoEquality; NoComparison>]
type RangeEnumerator(start: int, step: int, finish: int) =
    let mutable next = int64 start
    let mutable current = start
    interface IEnumerator<int> with
        member _.Current : int = current
    interface IEnumerator with
        member _.Current : obj = box current
        member _.MoveNext() : bool =
            if (if step > 0 then next <= int64 finish else next >= int64 finish) then
                current <- int next
                next <- next + int64 step
                true
            else false
        member _.Reset() : unit = next <- int64 start
    interface IDisposable with
        member _.Dispose() : unit = ()

/// A sequence whose enumerators a function makes.
[<NoEquality; NoComparison>]
type EnumerableFrom<'T>(make: unit -> IEnumerator<'T>) =
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = make ()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = make ()

/// An enumerator that a function moves: it puts the next value into Value and says true, or says false at the end.
[<NoEquality; NoComparison>]
type Stepper<'T>(step: Stepper<'T> -> bool, dispose: unit -> unit) =
    let mutable value : 'T = extern "%identity" null
    let mutable ended = false
    let mutable disposed = false
    /// The value at the position.
    member _.Value
        with get () : 'T = value
        and set (next: 'T) : unit = value <- next
    interface IEnumerator<'T> with
        member _.Current : 'T = value
    interface IEnumerator with
        member _.Current : obj = box value
        member x.MoveNext() : bool =
            if ended || disposed then false
            elif step x then true
            else
                ended <- true
                false
        member _.Reset() : unit = raise (NotSupportedException())
    interface IDisposable with
        member _.Dispose() : unit =
            if not disposed then
                disposed <- true
                dispose ()

/// What the compiler's constructs call.
module RuntimeHelpers =
    /// The value as an object; None and () become null.
    let boxNullable (value: 'T) : obj = extern "Object.box" value

    /// The object whose method is called: None and () are none.
    let receiver (value: 'T) : 'T = if isNull (boxNullable value) then raise (NullReferenceException()) else value

    /// The values of a sequence as the function makes them values of a type.
    let castWith (convert: obj -> 'T) (source: IEnumerable) : seq<'T> =
        Failures.checkNull "source" source
        EnumerableFrom<'T>(fun () ->
            let enumerator = source.GetEnumerator()
            new Stepper<'T>((fun out ->
                if enumerator.MoveNext() then
                    out.Value <- convert enumerator.Current
                    true
                else false), ignore))

    /// A sequence expression with this body.
    let generate (body: unit -> unit) : seq<'T> = new GeneratedSequence<'T>(body)

    /// A value of the sequence whose body is running.
    let inline yieldItem (value: 'T) : unit =
        let signal : obj = extern "%fiber_yield" value
        if extern "%same" signal SequenceRun.stop then raise (SequenceEnded())

    /// All values of another sequence in the one whose body is running.
    let yieldFrom (values: seq<'T>) : unit =
        match box values with
        | :? ('T list) as list -> for value in list do yieldItem value
        | :? ('T[]) as array -> for value in array do yieldItem value
        | _ ->
            let signal : obj = extern "%fiber_yield" (Delegation<'T>(values))
            if extern "%same" signal SequenceRun.stop then raise (SequenceEnded())
            match signal with
            | :? DelegationFailed as failed -> extern "%reraise" failed.Error
            | _ -> ()

    let private zeroStep () : 'T = Failures.argument "The step of a range cannot be zero." "step"

    /// The values from start to finish.
    let rangeInt32 (start: int) (step: int) (finish: int) : seq<int> =
        if step = 0 then zeroStep ()
        EnumerableFrom<int>(fun () -> new RangeEnumerator(start, step, finish))

    /// How often a loop from start to finish goes on after its first value; -1 when it has none.
    let rangeSteps (start: int) (step: int) (finish: int) : int64 =
        if step = 0 then zeroStep ()
        elif (if step > 0 then start > finish else start < finish) then -1L
        else (int64 finish - int64 start) / int64 step

    let private rangeCount (start: int) (step: int) (finish: int) : int =
        let count = rangeSteps start step finish + 1L
        if count > 2147483647L then 2147483647 else int count

    /// The list of the values from start to finish.
    let rangeInt32ToList (start: int) (step: int) (finish: int) : int list =
        let count = rangeCount start step finish
        let mutable list = []
        let mutable value = start + (count - 1) * step
        for _ in 1 .. count do
            list <- value :: list
            value <- value - step
        list

    /// The array of the values from start to finish.
    let rangeInt32ToArray (start: int) (step: int) (finish: int) : int[] =
        let count = rangeCount start step finish
        let array : int[] = extern "%array_new" count 0
        let mutable value = start
        for i in 0 .. count - 1 do
            let _ : unit = extern "%array_set" array i value
            value <- value + step
        array

    /// Floating-point values: start + i * step.
    let private rangeFloat (start: float) (step: float) (finish: float) (convert: float -> 'T) : seq<'T> =
        let wrong (name: string) (what: string) : unit =
            Failures.argument ("The " + what + " of a range cannot be NaN.") name
        if start <> start then wrong "n" "start"
        if step <> step then wrong "step" "step"
        if finish <> finish then wrong "m" "end"
        if step = 0.0 then zeroStep ()
        let infinite = step - step <> 0.0
        let count = if infinite then 1L else int64 (floor ((finish - start) / step)) + 1L
        EnumerableFrom<'T>(fun () ->
            let mutable i = 0L
            let next (out: Stepper<'T>) : bool =
                let value = start + float i * step
                let bounded = if i = 0L then start else value
                i <- i + 1L
                if i <= count && (if step > 0.0 then bounded <= finish else bounded >= finish) then
                    out.Value <- convert value
                    true
                else false
            new Stepper<'T>(next, ignore))

    /// Values of any type with a sum: until the end is passed, or the sum does not grow any more.
    let private rangeGeneric (start: 'T) (step: 'T) (finish: 'T) (up: bool) (add: 'T -> 'T -> 'T) : seq<'T> =
        EnumerableFrom<'T>(fun () ->
            let mutable value = start
            let mutable ended = if up then (extern "%greater" start finish : bool) else (extern "%less" start finish : bool)
            let next (out: Stepper<'T>) : bool =
                if ended then false
                else
                    out.Value <- value
                    let following = add value step
                    if up then
                        ended <- (if (extern "%less_equal" following value : bool) then true else extern "%greater" following finish)
                    else
                        ended <- (if (extern "%greater_equal" following value : bool) then true else extern "%less" following finish)
                    value <- following
                    true
            new Stepper<'T>(next, ignore))

    /// The values from start to finish, of a type known when it runs.
    let range (start: 'T) (step: 'S) (finish: 'T) (zero: 'S) (add: 'T -> 'S -> 'T) : seq<'T> =
        let kind : string = extern "Object.typeName" start
        match kind with
        | "Int32" -> extern "%identity" (rangeInt32 (extern "%identity" start) (extern "%identity" step) (extern "%identity" finish))
        | "Double" ->
            rangeFloat (extern "%identity" start) (extern "%identity" step) (extern "%identity" finish) (fun x -> extern "%identity" x)
        | "Single" ->
            let wide (x: 'A) : float = float (extern "%identity" x : float32)
            rangeFloat (wide start) (wide step) (wide finish) (fun x -> extern "%identity" (float32 x))
        | _ ->
            if (extern "%equals" step zero : bool) then zeroStep ()
            let up : bool = extern "%greater" step zero
            rangeGeneric start (extern "%identity" step) finish up (fun a b -> add a (extern "%identity" b))

    /// The values from start to finish, one after the other, of a type known when it runs.
    let rangeByOne (start: 'T) (one: 'T) (finish: 'T) (add: 'T -> 'T -> 'T) : seq<'T> =
        let kind : string = extern "Object.typeName" start
        match kind with
        | "Int32" | "Double" | "Single" -> range start one finish one add
        | _ -> rangeGeneric start one finish true add

    /// The characters from start to finish.
    let rangeChar (start: char) (finish: char) : seq<char> =
        EnumerableFrom<char>(fun () ->
            let mutable i = int start
            let next (out: Stepper<char>) : bool =
                if i <= int finish then
                    out.Value <- char i
                    i <- i + 1
                    true
                else false
            new Stepper<char>(next, ignore))

    /// The list of the characters from start to finish.
    let rangeCharToList (start: char) (finish: char) : char list =
        let mutable list = []
        for i in int finish .. -1 .. int start do list <- char i :: list
        list

    /// The array of the characters from start to finish.
    let rangeCharToArray (start: char) (finish: char) : char[] =
        let count = int finish - int start + 1
        let array : char[] = extern "%array_new" (if count < 0 then 0 else count) '\000'
        for i in 0 .. count - 1 do
            let _ : unit = extern "%array_set" array i (char (int start + i))
            ()
        array

    /// The product of the value with itself, n times, by squaring; n is not negative.
    let rec power (one: 'T) (multiply: 'T -> 'T -> 'T) (x: 'T) (n: int) : 'T =
        match n with
        | 0 -> extern "Number.zerothPower" one
        | 1 -> x
        | 2 -> multiply x x
        | 3 -> multiply (multiply x x) x
        | 4 ->
            let square = multiply x x
            multiply square square
        | _ ->
            let half = power one multiply x (n / 2)
            let square = multiply half half
            if n % 2 = 0 then square else multiply square x

namespace FSharp.Core

open FSharp.Core.CompilerServices

/// Ranges and whole powers, which need no module's name.
[<AutoOpen>]
module RangeOperators =
    /// The values from start to finish.
    /// > [ 1 .. 4 ]
    /// [1; 2; 3; 4]
    let inline (..) (start: ^T) (finish: ^T) : seq< ^T> when ^T: comparison =
        RuntimeHelpers.rangeByOne start ((^T): (static member One: ^T) ()) finish (fun (x: ^T) (y: ^T) -> x + y)
    /// The values from start to finish, with this step.
    /// > [ 10 .. -3 .. 1 ]
    /// [10; 7; 4; 1]
    let inline (.. ..) (start: ^T) (step: ^S) (finish: ^T) : seq< ^T> when ^T: comparison =
        RuntimeHelpers.range start step finish ((^S): (static member Zero: ^S) ()) (fun (x: ^T) (y: ^S) -> x + y)
    /// The value to a whole power; overflow is an error.
    /// > pown 0 1
    /// 0
    let inline pown (x: ^T) (n: int) : ^T =
        let one = ((^T): (static member One: ^T) ())
        let multiply (a: ^T) (b: ^T) : ^T = Checked.( * ) a b
        if n >= 0 then RuntimeHelpers.power one multiply x n
        else one / RuntimeHelpers.power one multiply x (0 - n)
