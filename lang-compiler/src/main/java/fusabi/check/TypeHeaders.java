package fusabi.check;

import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.TypeDefinition.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first look at a type declaration: what kind of type it is, before anything in it is checked. */
final class TypeHeaders {

    private static final Map<String, Flag> FLAGS = Map.ofEntries(
            Map.entry("RequireQualifiedAccess", Flag.REQUIRE_QUALIFIED_ACCESS), Map.entry("AbstractClass", Flag.ABSTRACT),
            Map.entry("Sealed", Flag.SEALED), Map.entry("AllowNullLiteral", Flag.ALLOW_NULL), Map.entry("Struct", Flag.STRUCT),
            Map.entry("NoEquality", Flag.NO_EQUALITY), Map.entry("NoComparison", Flag.NO_COMPARISON),
            Map.entry("CustomEquality", Flag.CUSTOM_EQUALITY), Map.entry("CustomComparison", Flag.CUSTOM_COMPARISON),
            Map.entry("ReferenceEquality", Flag.REFERENCE_EQUALITY), Map.entry("StructuralEquality", Flag.STRUCTURAL_EQUALITY),
            Map.entry("StructuralComparison", Flag.STRUCTURAL_COMPARISON), Map.entry("AutoOpen", Flag.AUTO_OPEN),
            Map.entry("Flags", Flag.FLAGS), Map.entry("NamedByArguments", Flag.NAMED_BY_ARGUMENTS));

    private final Session session;

    TypeHeaders(Session session) {
        this.session = session;
    }

    /** The definition that a declaration makes, still empty. */
    TypeDefinition make(fusabi.syntax.TypeDefinition written, Context context) {
        String name = written.name().last().name();
        String path = context.module().path();
        int arity = written.parameters().size();
        Kind kind = kindOf(written);
        Optional<String> given = session.isLibrary() ? Attributes.text(written.attributes(), "Symbol") : Optional.empty();
        String plain = (path.isEmpty() ? "" : path + ".") + name + (arity == 0 || session.isLibrary() ? "" : "`" + arity);
        String symbol = given.orElseGet(() -> session.uniqueSymbol(plain));
        TypeDefinition definition = session.isLibrary() && kind != Kind.ABBREVIATION ? session.known().find(symbol).orElse(null) : null;
        if (definition == null) {
            definition = new TypeDefinition(symbol, name, kind, written.access());
        }
        definition.setKind(kind);
        definition.setEnclosing(path);
        definition.flags().addAll(flags(written.attributes()));
        if (kind == Kind.STRUCT) {
            definition.flags().add(Flag.STRUCT);
        }
        if (kind == Kind.INTERFACE) {
            definition.flags().add(Flag.ALLOW_NULL);
        }
        Attributes.text(written.attributes(), "StructuredFormatDisplay").ifPresent(definition::setDisplay);
        if (session.isLibrary() && kind != Kind.ABBREVIATION) {
            session.known().define(definition);
        }
        return definition;
    }

    static Set<Flag> flags(List<Attribute> attributes) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Attribute attribute : attributes) {
            FLAGS.forEach((name, flag) -> {
                if (attribute.is(name)) {
                    flags.add(flag);
                }
            });
            if (attribute.is("DefaultAugmentation") && attribute.argument().filter(TypeHeaders::isFalse).isPresent()) {
                flags.add(Flag.DEFAULT_AUGMENTATION_OFF);
            }
            if (attribute.is("CompilationRepresentation")
                    && attribute.argument().map(a -> a.span().text()).filter(t -> t.contains("UseNullAsTrueValue")).isPresent()) {
                flags.add(Flag.NULL_AS_TRUE_VALUE);
            }
        }
        return flags;
    }

    private static boolean isFalse(Expression argument) {
        return switch (argument) {
            case Expression.Constant(Literal.Bool(var value), _) -> !value;
            case Expression.Parenthesized(var inner, _) -> isFalse(inner);
            default -> false;
        };
    }

    private Kind kindOf(fusabi.syntax.TypeDefinition written) {
        boolean measure = written.has("Measure");
        return switch (written.representation()) {
            case Representation.Union _ -> Kind.UNION;
            case Representation.Record _ -> Kind.RECORD;
            case Representation.Enum _ -> Kind.ENUM;
            case Representation.Abbreviation _ -> measure ? Kind.MEASURE : Kind.ABBREVIATION;
            case Representation.ObjectModel(var kind, var constructor) when measure && kind == ObjectKind.UNSPECIFIED && constructor.isEmpty() ->
                Kind.MEASURE;
            case Representation.ObjectModel(var kind, var constructor) -> objectKind(written, kind, constructor.isPresent());
            case Representation.Opaque _ -> measure ? Kind.MEASURE : Kind.CLASS;
            case Representation.Extension _ -> Kind.CLASS;
            case Representation.Delegate _ -> Kind.DELEGATE;
        };
    }

    private static Kind objectKind(fusabi.syntax.TypeDefinition written, ObjectKind kind, boolean hasConstructor) {
        if (written.has("DelegateType")) {
            return Kind.DELEGATE;
        }
        return switch (kind) {
            case CLASS -> Kind.CLASS;
            case STRUCT -> Kind.STRUCT;
            case INTERFACE -> Kind.INTERFACE;
            case UNSPECIFIED -> {
                if (written.has("Struct")) {
                    yield Kind.STRUCT;
                }
                if (written.has("Interface")) {
                    yield Kind.INTERFACE;
                }
                boolean pure = !hasConstructor && !written.has("Class") && !written.has("AbstractClass") && !written.members().isEmpty()
                        && written.members().stream().allMatch(TypeHeaders::mayStandInInterface)
                        && written.members().stream().anyMatch(m -> m instanceof MemberDefinition.Abstract);
                boolean inheritsOnly = !hasConstructor && !written.members().isEmpty()
                        && written.members().stream().allMatch(m -> m instanceof MemberDefinition.Inherit(_, var argument, _)
                                && argument.isEmpty());
                yield pure || inheritsOnly ? Kind.INTERFACE : Kind.CLASS;
            }
        };
    }

    private static boolean mayStandInInterface(MemberDefinition member) {
        return switch (member) {
            case MemberDefinition.Abstract _ -> true;
            case MemberDefinition.Inherit(_, var argument, _) -> argument.isEmpty();
            case MemberDefinition.InterfaceImplementation(_, var members, _) -> members.isEmpty();
            case MemberDefinition.Method method -> method.isStatic();
            case MemberDefinition.Property property -> property.isStatic();
            case MemberDefinition.AutoProperty _, MemberDefinition.Constructor _, MemberDefinition.Field _, MemberDefinition.LocalLet _,
                    MemberDefinition.LocalDo _ -> false;
        };
    }
}
