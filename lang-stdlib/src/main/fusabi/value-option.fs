// The module ValueOption.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on options that are structs.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module ValueOption =
    /// The value, which must be there.
    /// > ValueOption.get (ValueSome 2)
    /// 2
    let get (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    /// > ValueOption.isSome (ValueSome 1)
    /// true
    let inline isSome (option: 'T voption) : bool = match option with ValueSome _ -> true | ValueNone -> false
    /// Whether there is no value.
    /// > ValueOption.isNone (ValueSome 1)
    /// false
    let inline isNone (option: 'T voption) : bool = match option with ValueSome _ -> false | ValueNone -> true
    /// The value, or the default.
    /// > ValueOption.defaultValue 0 (ValueSome 2)
    /// 2
    let defaultValue (value: 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome found -> found
        | ValueNone -> value
    /// The value, or what the function gives.
    /// > ValueOption.defaultWith (fun () -> 9) (ValueSome 1)
    /// 1
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> defThunk ()
    /// The option itself, or the other when there is no value.
    /// > ValueOption.orElse (ValueSome 5) (ValueNone: int voption)
    /// ValueSome 5
    let orElse (ifNone: 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNone
    /// The option itself, or what the function gives when there is no value.
    /// > ValueOption.orElseWith (fun () -> ValueNone) (ValueSome 1)
    /// ValueSome 1
    let inline orElseWith (ifNoneThunk: unit -> 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    /// > ValueOption.count (ValueSome 2)
    /// 1
    let count (option: 'T voption) : int = match option with ValueSome _ -> 1 | ValueNone -> 0
    /// The state after the function saw the value.
    /// > ValueOption.fold (fun acc x -> acc + x) 10 (ValueSome 1)
    /// 11
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T voption) : 'State =
        match option with
        | ValueSome value -> folder state value
        | ValueNone -> state
    /// The state after the function saw the value.
    /// > ValueOption.foldBack (fun x acc -> x - acc) (ValueSome 1) 10
    /// -9
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T voption) (state: 'State) : 'State =
        match option with
        | ValueSome value -> folder value state
        | ValueNone -> state
    /// Whether there is a value that satisfies the predicate.
    /// > ValueOption.exists (fun x -> x = 2) (ValueSome 2)
    /// true
    let inline exists (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> false
    /// Whether there is no value or it satisfies the predicate.
    /// > ValueOption.forall (fun x -> x = 2) (ValueSome 2)
    /// true
    let inline forall (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> true
    /// Whether this is the value.
    /// > ValueOption.contains 2 (ValueSome 1)
    /// false
    let inline contains (value: ^T) (option: ^T voption) : bool when ^T: equality =
        match option with
        | ValueSome found -> found = value
        | ValueNone -> false
    /// Calls the action with the value.
    /// > ValueOption.iter (printf "%d ") (ValueSome 1)
    /// 1
    let inline iter (action: 'T -> unit) (option: 'T voption) : unit =
        match option with
        | ValueSome value -> action value
        | ValueNone -> ()
    /// What the function makes of the value.
    /// > ValueOption.map (fun x -> x + 1) (ValueSome 2)
    /// ValueSome 3
    let inline map (mapping: 'T -> 'U) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> ValueSome(mapping value)
        | ValueNone -> ValueNone
    /// What the function makes of both values.
    /// > ValueOption.map2 (+) (ValueSome 2) (ValueSome 1)
    /// ValueSome 3
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) : 'U voption =
        match option1, option2 with
        | ValueSome value1, ValueSome value2 -> ValueSome(mapping value1 value2)
        | _ -> ValueNone
    /// What the function makes of the three values.
    /// > ValueOption.map3 (fun a b c -> a + b + c) (ValueSome 1) (ValueSome 1) (ValueSome 2)
    /// ValueSome 4
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) (option3: 'T3 voption) : 'U voption =
        match option1, option2, option3 with
        | ValueSome value1, ValueSome value2, ValueSome value3 -> ValueSome(mapping value1 value2 value3)
        | _ -> ValueNone
    /// The next option, if there is a value.
    /// > ValueOption.bind (fun n -> if n > 0 then ValueSome(n * 2) else ValueNone) (ValueSome 3)
    /// ValueSome 6
    let inline bind (binder: 'T -> 'U voption) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> binder value
        | ValueNone -> ValueNone
    /// The option in the option.
    /// > ValueOption.flatten (ValueSome (ValueSome 1))
    /// ValueSome 1
    let flatten (option: 'T voption voption) : 'T voption =
        match option with
        | ValueSome inner -> inner
        | ValueNone -> ValueNone
    /// The option, if its value satisfies the predicate.
    /// > ValueOption.filter (fun x -> x > 1) (ValueSome 1)
    /// ValueNone
    let inline filter (predicate: 'T -> bool) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome value -> if predicate value then option else ValueNone
        | ValueNone -> ValueNone
    /// The array of the value.
    /// > ValueOption.toArray (ValueSome 2)
    /// [|2|]
    let toArray (option: 'T voption) : 'T[] = match option with ValueSome value -> [| value |] | ValueNone -> [||]
    /// The list of the value.
    /// > ValueOption.toList (ValueSome 1)
    /// [1]
    let toList (option: 'T voption) : 'T list = match option with ValueSome value -> [value] | ValueNone -> []
    /// The option's value as a nullable one.
    /// > (ValueOption.toNullable (ValueSome 1)).HasValue
    /// true
    let toNullable (voption: 'T voption when 'T: struct) : Nullable<'T> =
        match voption with
        | ValueSome value -> Nullable<'T>(value)
        | ValueNone -> Nullable<'T>()
    /// The nullable value as an option.
    /// > ValueOption.ofNullable (System.Nullable 5)
    /// ValueSome 5
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T voption = if value.HasValue then ValueSome value.Value else ValueNone
    /// The value, unless it is null.
    /// > ValueOption.ofObj "a"
    /// ValueSome "a"
    let ofObj (value: 'T when 'T: not struct) : 'T voption = if extern "%same" value null then ValueNone else ValueSome value
    /// The value, or null.
    /// > ValueOption.toObj (ValueOption.map string (ValueSome 1))
    /// "1"
    let toObj (value: 'T voption when 'T: not struct) : 'T =
        match value with
        | ValueSome value -> value
        | ValueNone -> extern "%identity" null
    /// As an option that is a struct.
    /// > ValueOption.ofOption (Some 1)
    /// ValueSome 1
    let ofOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone
    /// As an option that is no struct.
    /// > ValueOption.toOption (ValueSome 1)
    /// Some 1
    let toOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None
