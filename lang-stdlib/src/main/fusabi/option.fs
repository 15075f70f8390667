// The module Option.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on options.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Option =
    /// The value, which must be there.
    /// > Option.get (Some 2)
    /// 2
    let get (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    /// > Option.isSome (Some 1)
    /// true
    let inline isSome (option: 'T option) : bool = match option with Some _ -> true | None -> false
    /// Whether there is no value.
    /// > Option.isNone (None: int option)
    /// true
    let inline isNone (option: 'T option) : bool = match option with Some _ -> false | None -> true
    /// The value, or the default.
    /// > Option.defaultValue 0 (Some 1)
    /// 1
    let defaultValue (value: 'T) (option: 'T option) : 'T =
        match option with
        | Some found -> found
        | None -> value
    /// The value, or what the function gives.
    /// > Option.defaultWith (fun () -> 9) (Some 1)
    /// 1
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> defThunk ()
    /// The option itself, or the other when there is no value.
    /// > Option.orElse None (Some 1)
    /// Some 1
    let orElse (ifNone: 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNone
    /// The option itself, or what the function gives when there is no value.
    /// > Option.orElseWith (fun () -> None) (Some 1)
    /// Some 1
    let inline orElseWith (ifNoneThunk: unit -> 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    /// > Option.count (None: int option)
    /// 0
    let count (option: 'T option) : int = match option with Some _ -> 1 | None -> 0
    /// The state after the function saw the value.
    /// > Option.fold (+) 1 (Some 2)
    /// 3
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T option) : 'State =
        match option with
        | Some value -> folder state value
        | None -> state
    /// The state after the function saw the value.
    /// > Option.foldBack (fun x acc -> x - acc) (Some 2) 10
    /// -8
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T option) (state: 'State) : 'State =
        match option with
        | Some value -> folder value state
        | None -> state
    /// Whether there is a value that satisfies the predicate.
    /// > Option.exists (fun x -> x = 2) (None: int option)
    /// false
    let inline exists (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> false
    /// Whether there is no value or it satisfies the predicate.
    /// > Option.forall (fun x -> x = 2) (None: int option)
    /// true
    let inline forall (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> true
    /// Whether this is the value.
    /// > Option.contains 2 (Some 2)
    /// true
    let inline contains (value: ^T) (option: ^T option) : bool when ^T: equality =
        match option with
        | Some found -> found = value
        | None -> false
    /// Calls the action with the value.
    /// > Some 1 |> Option.iter ignore
    /// ()
    let inline iter (action: 'T -> unit) (option: 'T option) : unit =
        match option with
        | Some value -> action value
        | None -> ()
    /// What the function makes of the value.
    /// > Option.toObj (Option.map string (Some 2))
    /// "2"
    let inline map (mapping: 'T -> 'U) (option: 'T option) : 'U option =
        match option with
        | Some value -> Some(mapping value)
        | None -> None
    /// What the function makes of both values.
    /// > Option.map2 (+) (Some 1) (Some 1)
    /// Some 2
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 option) (option2: 'T2 option) : 'U option =
        match option1, option2 with
        | Some value1, Some value2 -> Some(mapping value1 value2)
        | _ -> None
    /// What the function makes of the three values.
    /// > Option.map3 (fun a b c -> a + b + c) (Some 1) (Some 1) (Some 2)
    /// Some 4
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 option) (option2: 'T2 option) (option3: 'T3 option) : 'U option =
        match option1, option2, option3 with
        | Some value1, Some value2, Some value3 -> Some(mapping value1 value2 value3)
        | _ -> None
    /// The next option, if there is a value.
    /// > Option.bind (fun x -> if x > 1 then Some x else None) (Some 2)
    /// Some 2
    let inline bind (binder: 'T -> 'U option) (option: 'T option) : 'U option =
        match option with
        | Some value -> binder value
        | None -> None
    /// The option in the option.
    /// > Option.flatten (Some (Some 2))
    /// Some 2
    let flatten (option: 'T option option) : 'T option =
        match option with
        | Some inner -> inner
        | None -> None
    /// The option, if its value satisfies the predicate.
    /// > Option.filter (fun x -> x > 1) (Some 2)
    /// Some 2
    let inline filter (predicate: 'T -> bool) (option: 'T option) : 'T option =
        match option with
        | Some value -> if predicate value then option else None
        | None -> None
    /// The array of the value.
    /// > Option.toArray (Some 1)
    /// [|1|]
    let toArray (option: 'T option) : 'T[] = match option with Some value -> [| value |] | None -> [||]
    /// The list of the value.
    /// > Option.toList (Some 1)
    /// [1]
    let toList (option: 'T option) : 'T list = match option with Some value -> [value] | None -> []
    /// The option's value as a nullable one.
    /// > Option.toNullable (Some 2)
    /// 2
    let toNullable (option: 'T option when 'T: struct) : Nullable<'T> =
        match option with
        | Some value -> Nullable<'T>(value)
        | None -> Nullable<'T>()
    /// The nullable value as an option.
    /// > Option.ofNullable (Nullable 3)
    /// Some 3
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T option = if value.HasValue then Some value.Value else None
    /// The value, unless it is null.
    /// > Option.ofObj "a"
    /// Some "a"
    let ofObj (value: 'T when 'T: not struct) : 'T option = if extern "%same" value null then None else Some value
    /// The value, or null.
    /// > Option.toObj (Option.map string (Some 2))
    /// "2"
    let toObj (value: 'T option when 'T: not struct) : 'T =
        match value with
        | Some value -> value
        | None -> extern "%identity" null
    /// As an option that is no struct.
    /// > Option.ofValueOption (ValueSome 1)
    /// Some 1
    let ofValueOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None
    /// As an option that is a struct.
    /// > Option.toValueOption (None: int option)
    /// ValueNone
    let toValueOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone
