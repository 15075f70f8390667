package fusabi.check;

import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.TypeDefinition.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kind of type a declaration makes, and what its attributes say. */
final class Kinds {

    private static final Map<String, Flag> FLAGS = new LinkedHashMap<>();

    static {
        FLAGS.put("RequireQualifiedAccess", Flag.REQUIRE_QUALIFIED_ACCESS);
        FLAGS.put("AbstractClass", Flag.ABSTRACT);
        FLAGS.put("Sealed", Flag.SEALED);
        FLAGS.put("AllowNullLiteral", Flag.ALLOW_NULL);
        FLAGS.put("Struct", Flag.STRUCT);
        FLAGS.put("NoEquality", Flag.NO_EQUALITY);
        FLAGS.put("NoComparison", Flag.NO_COMPARISON);
        FLAGS.put("CustomEquality", Flag.CUSTOM_EQUALITY);
        FLAGS.put("CustomComparison", Flag.CUSTOM_COMPARISON);
        FLAGS.put("ReferenceEquality", Flag.REFERENCE_EQUALITY);
        FLAGS.put("StructuralEquality", Flag.STRUCTURAL_EQUALITY);
        FLAGS.put("StructuralComparison", Flag.STRUCTURAL_COMPARISON);
        FLAGS.put("AutoOpen", Flag.AUTO_OPEN);
        FLAGS.put("Flags", Flag.FLAGS);
    }

    private Kinds() {}

    static Kind of(fusabi.syntax.TypeDefinition syntax) {
        if (syntax.has("Measure")) {
            return Kind.MEASURE;
        }
        if (syntax.has("DelegateType")) {
            return Kind.DELEGATE;
        }
        return switch (syntax.representation()) {
            case Representation.Union _ -> Kind.UNION;
            case Representation.Record _ -> Kind.RECORD;
            case Representation.Enum _ -> Kind.ENUM;
            case Representation.Abbreviation _ -> Kind.ABBREVIATION;
            case Representation.Delegate _ -> Kind.DELEGATE;
            case Representation.Opaque _, Representation.Extension _ -> Kind.CLASS;
            case Representation.ObjectModel(var kind, var constructor) -> kind == ObjectKind.STRUCT || syntax.has("Struct")
                    ? Kind.STRUCT
                    : isInterface(syntax, kind, constructor.isPresent()) ? Kind.INTERFACE : Kind.CLASS;
        };
    }

    private static boolean isInterface(fusabi.syntax.TypeDefinition syntax, ObjectKind kind, boolean hasConstructor) {
        if (kind == ObjectKind.INTERFACE || syntax.has("Interface")) {
            return true;
        }
        if (kind != ObjectKind.UNSPECIFIED || hasConstructor || syntax.has("AbstractClass") || syntax.has("Class") || syntax.members().isEmpty()) {
            return false;
        }
        List<MemberDefinition> members = syntax.members();
        boolean declares = members.stream().anyMatch(m -> m instanceof MemberDefinition.Abstract || m instanceof MemberDefinition.InterfaceImplementation
                || m instanceof MemberDefinition.Inherit);
        return declares && members.stream().allMatch(m -> switch (m) {
            case MemberDefinition.Abstract _ -> true;
            case MemberDefinition.Inherit(_, var argument, _) -> argument.isEmpty();
            case MemberDefinition.InterfaceImplementation(_, var implemented, _) -> implemented.isEmpty();
            case MemberDefinition.Method method -> method.isStatic();
            case MemberDefinition.Property property -> property.isStatic();
            case MemberDefinition.AutoProperty _, MemberDefinition.Constructor _, MemberDefinition.Field _, MemberDefinition.LocalLet _,
                    MemberDefinition.LocalDo _ -> false;
        });
    }

    static void flags(Session session, TypeDefinition definition, fusabi.syntax.TypeDefinition syntax) {
        FLAGS.forEach((name, flag) -> {
            if (syntax.has(name)) {
                definition.flags().add(flag);
            }
        });
        if (definition.kind() == Kind.STRUCT) {
            definition.flags().add(Flag.STRUCT);
        }
        if (syntax.has("DefaultAugmentation")) {
            definition.flags().add(Flag.DEFAULT_AUGMENTATION_OFF);
        }
        boolean nullCase = syntax.attributes().stream().anyMatch(a -> a.is("CompilationRepresentation")
                && a.argument().map(e -> e.span().text().contains("UseNullAsTrueValue")).orElse(false));
        if (nullCase) {
            definition.flags().add(Flag.NULL_AS_TRUE_VALUE);
        }
    }
}
