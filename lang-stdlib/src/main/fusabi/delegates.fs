// Functions as .NET's methods take them: a lambda becomes one where it is expected.
namespace System

/// A function without an argument and a result.
[<DelegateType; Symbol("System.Action")>]
type Action =
    /// Calls it.
    abstract Invoke: unit -> unit
/// A function of 1 argument without a result.
[<DelegateType; Symbol("System.Action`1")>]
type Action<'T> =
    /// Calls it.
    abstract Invoke: 'T -> unit
/// A function of 2 arguments without a result.
[<DelegateType; Symbol("System.Action`2")>]
type Action<'T1, 'T2> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 -> unit
/// A function of 3 arguments without a result.
[<DelegateType; Symbol("System.Action`3")>]
type Action<'T1, 'T2, 'T3> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 -> unit
/// A function of 4 arguments without a result.
[<DelegateType; Symbol("System.Action`4")>]
type Action<'T1, 'T2, 'T3, 'T4> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 -> unit
/// A function of 5 arguments without a result.
[<DelegateType; Symbol("System.Action`5")>]
type Action<'T1, 'T2, 'T3, 'T4, 'T5> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 -> unit
/// A function of 6 arguments without a result.
[<DelegateType; Symbol("System.Action`6")>]
type Action<'T1, 'T2, 'T3, 'T4, 'T5, 'T6> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 -> unit
/// A function of 7 arguments without a result.
[<DelegateType; Symbol("System.Action`7")>]
type Action<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7 -> unit
/// A function of 8 arguments without a result.
[<DelegateType; Symbol("System.Action`8")>]
type Action<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7, 'T8> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7 * 'T8 -> unit
/// A function of 0 arguments.
[<DelegateType; Symbol("System.Func`1")>]
type Func<'TResult> =
    /// Calls it.
    abstract Invoke: unit -> 'TResult
/// A function of 1 argument.
[<DelegateType; Symbol("System.Func`2")>]
type Func<'T, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T -> 'TResult
/// A function of 2 arguments.
[<DelegateType; Symbol("System.Func`3")>]
type Func<'T1, 'T2, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 -> 'TResult
/// A function of 3 arguments.
[<DelegateType; Symbol("System.Func`4")>]
type Func<'T1, 'T2, 'T3, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 -> 'TResult
/// A function of 4 arguments.
[<DelegateType; Symbol("System.Func`5")>]
type Func<'T1, 'T2, 'T3, 'T4, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 -> 'TResult
/// A function of 5 arguments.
[<DelegateType; Symbol("System.Func`6")>]
type Func<'T1, 'T2, 'T3, 'T4, 'T5, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 -> 'TResult
/// A function of 6 arguments.
[<DelegateType; Symbol("System.Func`7")>]
type Func<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 -> 'TResult
/// A function of 7 arguments.
[<DelegateType; Symbol("System.Func`8")>]
type Func<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7 -> 'TResult
/// A function of 8 arguments.
[<DelegateType; Symbol("System.Func`9")>]
type Func<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7, 'T8, 'TResult> =
    /// Calls it.
    abstract Invoke: 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7 * 'T8 -> 'TResult
/// A question about a value.
[<DelegateType; Symbol("System.Predicate`1")>]
type Predicate<'T> =
    /// Asks it.
    abstract Invoke: 'T -> bool
/// Tells the order of two values.
[<DelegateType; Symbol("System.Comparison`1")>]
type Comparison<'T> =
    /// Negative, zero or positive as the first comes before, with or after the second.
    abstract Invoke: 'T * 'T -> int
/// Makes one value of another.
[<DelegateType; Symbol("System.Converter`2")>]
type Converter<'TInput, 'TOutput> =
    /// Makes it.
    abstract Invoke: 'TInput -> 'TOutput
/// Data that come with an event.
[<AllowNullLiteral>]
type EventArgs() =
    /// No data.
    static member Empty : EventArgs = EventArgs()
/// What is called when something happens.
[<DelegateType; Symbol("System.EventHandler")>]
type EventHandler =
    /// Calls it.
    abstract Invoke: obj * EventArgs -> unit
/// What is called when something happens.
[<DelegateType; Symbol("System.EventHandler`1")>]
type EventHandler<'TEventArgs> =
    /// Calls it.
    abstract Invoke: obj * 'TEventArgs -> unit
/// What listens.
[<AllowNullLiteral; Symbol("System.IObserver`1")>]
type IObserver<'T> =
    /// The next value.
    abstract OnNext: 'T -> unit
    /// It failed.
    abstract OnError: Exception -> unit
    /// There are no more.
    abstract OnCompleted: unit -> unit
/// What can be listened to.
[<AllowNullLiteral; Symbol("System.IObservable`1")>]
type IObservable<'T> =
    /// Listens until the result is disposed.
    abstract Subscribe: IObserver<'T> -> IDisposable
