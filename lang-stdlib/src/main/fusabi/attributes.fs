// The attributes that change meaning, and those that are taken without effect.
namespace System

/// Takes any number of arguments.
type ParamArrayAttribute() =
    inherit Attribute()
/// An enum whose values are sets of bits.
type FlagsAttribute() =
    inherit Attribute()
/// Where an attribute may stand.
type AttributeTargets =
    | Assembly = 1
    | Module = 2
    | Class = 4
    | Struct = 8
    | Enum = 16
    | Constructor = 32
    | Method = 64
    | Property = 128
    | Field = 256
    | Event = 512
    | Interface = 1024
    | Parameter = 2048
    | Delegate = 4096
    | ReturnValue = 8192
    | GenericParameter = 16384
    | All = 32767
/// Says where an attribute may stand.
type AttributeUsageAttribute(validOn: AttributeTargets) =
    inherit Attribute()
    /// Whether it may stand there several times.
    member val AllowMultiple = false with get, set
    /// Whether derived types have it too.
    member val Inherited = true with get, set
/// Old: its use is warned about.
type ObsoleteAttribute(message: string, error: bool) =
    inherit Attribute()
    /// Without a reason.
    new() = ObsoleteAttribute(null, false)
    /// With a reason.
    new(message: string) = ObsoleteAttribute(message, false)
/// One for each thread; there is only one.
type ThreadStaticAttribute() =
    inherit Attribute()
/// Can be written down.
type SerializableAttribute() =
    inherit Attribute()
/// Is not written down.
type NonSerializedAttribute() =
    inherit Attribute()

namespace FSharp.Core

open System

/// How a type is laid out.
[<Flags>]
type CompilationRepresentationFlags =
    | None = 0
    | Static = 1
    | Instance = 2
    | ModuleSuffix = 4
    | UseNullAsTrueValue = 8
    | Event = 16

/// Says how a type is laid out.
type CompilationRepresentationAttribute(flags: CompilationRepresentationFlags) =
    inherit Attribute()

/// F#'s attribute AbstractClass.
type AbstractClassAttribute() =
    inherit Attribute()
/// F#'s attribute AllowNullLiteral.
type AllowNullLiteralAttribute(value: bool) =
    inherit Attribute()
    /// With its usual value.
    new() = AllowNullLiteralAttribute(true)
/// F#'s attribute AutoOpen.
type AutoOpenAttribute(path: string) =
    inherit Attribute()
    /// For the module or type itself.
    new() = AutoOpenAttribute(null)
/// F#'s attribute AutoSerializable.
type AutoSerializableAttribute(value: bool) =
    inherit Attribute()
/// F#'s attribute CLIEvent.
type CLIEventAttribute() =
    inherit Attribute()
/// F#'s attribute CLIMutable.
type CLIMutableAttribute() =
    inherit Attribute()
/// F#'s attribute Class.
type ClassAttribute() =
    inherit Attribute()
/// F#'s attribute ComparisonConditionalOn.
type ComparisonConditionalOnAttribute() =
    inherit Attribute()
/// F#'s attribute CompilationArgumentCounts.
type CompilationArgumentCountsAttribute([<ParamArray>] values: obj[]) =
    inherit Attribute()
/// F#'s attribute CompilationMapping.
type CompilationMappingAttribute([<ParamArray>] values: obj[]) =
    inherit Attribute()
/// F#'s attribute CompilationSourceName.
type CompilationSourceNameAttribute(value: string) =
    inherit Attribute()
/// F#'s attribute CompiledName.
type CompiledNameAttribute(value: string) =
    inherit Attribute()
/// F#'s attribute CompilerMessage.
type CompilerMessageAttribute(message: string, number: int) =
    inherit Attribute()
    /// Whether use is an error.
    member val IsError = false with get, set
    /// Whether it is left out of completion.
    member val IsHidden = false with get, set
/// F#'s attribute CustomComparison.
type CustomComparisonAttribute() =
    inherit Attribute()
/// F#'s attribute CustomEquality.
type CustomEqualityAttribute() =
    inherit Attribute()
/// F#'s attribute CustomOperation.
type CustomOperationAttribute(name: string) =
    inherit Attribute()
    /// With the method's name.
    new() = CustomOperationAttribute("")
    /// Says how the operation behaves.
    member val AllowIntoPattern = false with get, set
    /// Says how the operation behaves.
    member val IsLikeZip = false with get, set
    /// Says how the operation behaves.
    member val IsLikeJoin = false with get, set
    /// Says how the operation behaves.
    member val IsLikeGroupJoin = false with get, set
    /// Says how the operation behaves.
    member val MaintainsVariableSpace = false with get, set
    /// Says how the operation behaves.
    member val MaintainsVariableSpaceUsingBind = false with get, set
    /// The word between the sequences.
    member val JoinConditionWord = "" with get, set
/// F#'s attribute DefaultAugmentation.
type DefaultAugmentationAttribute(value: bool) =
    inherit Attribute()
/// F#'s attribute DefaultValue.
type DefaultValueAttribute(value: bool) =
    inherit Attribute()
    /// With its usual value.
    new() = DefaultValueAttribute(true)
    /// Whether it is checked that the default exists.
    member val Check = true with get, set
/// F#'s attribute EntryPoint.
type EntryPointAttribute() =
    inherit Attribute()
/// F#'s attribute EqualityConditionalOn.
type EqualityConditionalOnAttribute() =
    inherit Attribute()
/// F#'s attribute Experimental.
type ExperimentalAttribute(value: string) =
    inherit Attribute()
/// F#'s attribute GeneralizableValue.
type GeneralizableValueAttribute() =
    inherit Attribute()
/// F#'s attribute InlineIfLambda.
type InlineIfLambdaAttribute() =
    inherit Attribute()
/// F#'s attribute Interface.
type InterfaceAttribute() =
    inherit Attribute()
/// F#'s attribute Literal.
type LiteralAttribute() =
    inherit Attribute()
/// F#'s attribute Measure.
type MeasureAttribute() =
    inherit Attribute()
/// F#'s attribute MeasureAnnotatedAbbreviation.
type MeasureAnnotatedAbbreviationAttribute() =
    inherit Attribute()
/// F#'s attribute NoComparison.
type NoComparisonAttribute() =
    inherit Attribute()
/// F#'s attribute NoCompilerInlining.
type NoCompilerInliningAttribute() =
    inherit Attribute()
/// F#'s attribute NoDynamicInvocation.
type NoDynamicInvocationAttribute() =
    inherit Attribute()
/// F#'s attribute NoEquality.
type NoEqualityAttribute() =
    inherit Attribute()
/// F#'s attribute OptionalArgument.
type OptionalArgumentAttribute() =
    inherit Attribute()
/// F#'s attribute ProjectionParameter.
type ProjectionParameterAttribute() =
    inherit Attribute()
/// F#'s attribute ReferenceEquality.
type ReferenceEqualityAttribute() =
    inherit Attribute()
/// F#'s attribute ReflectedDefinition.
type ReflectedDefinitionAttribute() =
    inherit Attribute()
/// F#'s attribute RequireQualifiedAccess.
type RequireQualifiedAccessAttribute() =
    inherit Attribute()
/// F#'s attribute RequiresExplicitTypeArguments.
type RequiresExplicitTypeArgumentsAttribute() =
    inherit Attribute()
/// F#'s attribute Sealed.
type SealedAttribute(value: bool) =
    inherit Attribute()
    /// With its usual value.
    new() = SealedAttribute(true)
/// F#'s attribute Struct.
type StructAttribute() =
    inherit Attribute()
/// F#'s attribute StructuralComparison.
type StructuralComparisonAttribute() =
    inherit Attribute()
/// F#'s attribute StructuralEquality.
type StructuralEqualityAttribute() =
    inherit Attribute()
/// F#'s attribute StructuredFormatDisplay.
type StructuredFormatDisplayAttribute(value: string) =
    inherit Attribute()
/// F#'s attribute TailCall.
type TailCallAttribute() =
    inherit Attribute()
/// F#'s attribute Unverifiable.
type UnverifiableAttribute() =
    inherit Attribute()
/// F#'s attribute VolatileField.
type VolatileFieldAttribute() =
    inherit Attribute()
/// F#'s attribute WarnOnWithoutNullArgument.
type WarnOnWithoutNullArgumentAttribute(value: string) =
    inherit Attribute()

namespace System.Runtime.InteropServices

/// Comes back in the result.
type OutAttribute() =
    inherit System.Attribute()
/// May be left out.
type OptionalAttribute() =
    inherit System.Attribute()
/// The value of what is left out.
type DefaultParameterValueAttribute(value: obj) =
    inherit System.Attribute()

namespace System.Runtime.CompilerServices

/// Marks extension members.
type ExtensionAttribute() =
    inherit System.Attribute()
/// How a method is compiled.
type MethodImplOptions =
    | NoInlining = 8
    | AggressiveInlining = 256
/// Says how a method is compiled.
type MethodImplAttribute(options: MethodImplOptions) =
    inherit System.Attribute()
/// The name of the caller.
type CallerMemberNameAttribute() =
    inherit System.Attribute()
/// What may look inside.
type InternalsVisibleToAttribute(name: string) =
    inherit System.Attribute()
/// Only reads.
type IsReadOnlyAttribute() =
    inherit System.Attribute()

namespace System.Diagnostics

/// How a debugger shows values.
type DebuggerDisplayAttribute(text: string) =
    inherit System.Attribute()
/// Only called when a symbol is defined.
type ConditionalAttribute(symbol: string) =
    inherit System.Attribute()

namespace System.ComponentModel

/// Says what something is.
type DescriptionAttribute(text: string) =
    inherit System.Attribute()
/// Says what something is worth at first.
type DefaultValueAttribute(value: obj) =
    inherit System.Attribute()
