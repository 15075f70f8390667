// Tuples under .NET's names.
namespace System

/// Makes tuples.
[<AbstractClass; Sealed>]
type Tuple =
    /// A pair.
    static member Create(item1: 'T1, item2: 'T2) : 'T1 * 'T2 = (item1, item2)
    /// A triple.
    static member Create(item1: 'T1, item2: 'T2, item3: 'T3) : 'T1 * 'T2 * 'T3 = (item1, item2, item3)
    /// Four values.
    static member Create(item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4) : 'T1 * 'T2 * 'T3 * 'T4 = (item1, item2, item3, item4)
    /// Five values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5) : 'T1 * 'T2 * 'T3 * 'T4 * 'T5 =
        (item1, item2, item3, item4, item5)
    /// Six values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5, item6: 'T6) : 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 =
        (item1, item2, item3, item4, item5, item6)
    /// Seven values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5, item6: 'T6, item7: 'T7) : 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7 =
        (item1, item2, item3, item4, item5, item6, item7)

/// Makes struct tuples.
[<AbstractClass; Sealed>]
type ValueTuple =
    /// A pair.
    static member Create(item1: 'T1, item2: 'T2) : struct ('T1 * 'T2) = struct (item1, item2)
    /// A triple.
    static member Create(item1: 'T1, item2: 'T2, item3: 'T3) : struct ('T1 * 'T2 * 'T3) = struct (item1, item2, item3)
    /// Four values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4) : struct ('T1 * 'T2 * 'T3 * 'T4) =
        struct (item1, item2, item3, item4)
    /// Five values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5) : struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5) =
        struct (item1, item2, item3, item4, item5)
    /// Six values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5, item6: 'T6) : struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6) =
        struct (item1, item2, item3, item4, item5, item6)
    /// Seven values.
    static member Create
        (item1: 'T1, item2: 'T2, item3: 'T3, item4: 'T4, item5: 'T5, item6: 'T6, item7: 'T7) : struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7) =
        struct (item1, item2, item3, item4, item5, item6, item7)

/// A tuple of two values.
type Tuple<'T1, 'T2> = 'T1 * 'T2
/// A tuple of three values.
type Tuple<'T1, 'T2, 'T3> = 'T1 * 'T2 * 'T3
/// A tuple of four values.
type Tuple<'T1, 'T2, 'T3, 'T4> = 'T1 * 'T2 * 'T3 * 'T4
/// A tuple of five values.
type Tuple<'T1, 'T2, 'T3, 'T4, 'T5> = 'T1 * 'T2 * 'T3 * 'T4 * 'T5
/// A tuple of six values.
type Tuple<'T1, 'T2, 'T3, 'T4, 'T5, 'T6> = 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6
/// A tuple of seven values.
type Tuple<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7> = 'T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7
/// A struct tuple of two values.
type ValueTuple<'T1, 'T2> = (struct ('T1 * 'T2))
/// A struct tuple of three values.
type ValueTuple<'T1, 'T2, 'T3> = (struct ('T1 * 'T2 * 'T3))
/// A struct tuple of four values.
type ValueTuple<'T1, 'T2, 'T3, 'T4> = (struct ('T1 * 'T2 * 'T3 * 'T4))
/// A struct tuple of five values.
type ValueTuple<'T1, 'T2, 'T3, 'T4, 'T5> = (struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5))
/// A struct tuple of six values.
type ValueTuple<'T1, 'T2, 'T3, 'T4, 'T5, 'T6> = (struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6))
/// A struct tuple of seven values.
type ValueTuple<'T1, 'T2, 'T3, 'T4, 'T5, 'T6, 'T7> = (struct ('T1 * 'T2 * 'T3 * 'T4 * 'T5 * 'T6 * 'T7))
