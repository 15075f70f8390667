package fusabi.check;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.types.Field;
import fusabi.types.RuntimeNames;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.UnionCase;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a finished type definition the machine is told. */
final class TypeDescriptors {

    private final Session session;

    TypeDescriptors(Session session) {
        this.session = session;
    }

    TypeDescriptor describe(TypeDefinition definition) {
        return new TypeDescriptor(
                definition.symbol(), RuntimeNames.simple(definition), RuntimeNames.full(definition), kind(definition), cases(definition), parent(definition),
                interfaces(definition), definition.methods(), definition.enumValues(), enumKind(definition), traits(definition),
                definition.display());
    }

    private static TypeDescriptor.Kind kind(TypeDefinition definition) {
        return switch (definition.kind()) {
            case RECORD -> TypeDescriptor.Kind.RECORD;
            case ANONYMOUS_RECORD -> TypeDescriptor.Kind.ANONYMOUS_RECORD;
            case UNION -> TypeDescriptor.Kind.UNION;
            case ENUM -> TypeDescriptor.Kind.ENUM;
            case INTERFACE -> TypeDescriptor.Kind.INTERFACE;
            case EXCEPTION -> TypeDescriptor.Kind.EXCEPTION;
            case PRIMITIVE -> TypeDescriptor.Kind.PRIMITIVE;
            case CLASS, STRUCT, DELEGATE, MEASURE, ABBREVIATION -> TypeDescriptor.Kind.CLASS;
        };
    }

    private List<TypeDescriptor.Case> cases(TypeDefinition definition) {
        return switch (definition.kind()) {
            case UNION -> {
                List<TypeDescriptor.Case> cases = new ArrayList<>();
                for (UnionCase each : definition.cases()) {
                    cases.add(new TypeDescriptor.Case(each.name(), fields(each.fields())));
                }
                yield cases;
            }
            case ENUM, INTERFACE, PRIMITIVE, MEASURE, ABBREVIATION -> List.of();
            case RECORD, ANONYMOUS_RECORD, CLASS, STRUCT, DELEGATE, EXCEPTION -> List.of(
                    new TypeDescriptor.Case(definition.name(), fields(allFields(definition))));
        };
    }

    /** Inherited fields first. */
    static List<Field> allFields(TypeDefinition definition) {
        List<Field> all = new ArrayList<>();
        definition.base().filter(b -> b.resolved() instanceof Type.Named)
                .ifPresent(b -> all.addAll(allFields(((Type.Named) b.resolved()).definition())));
        all.addAll(definition.fields());
        return all;
    }

    private static List<TypeDescriptor.Field> fields(List<Field> fields) {
        return fields.stream().map(f -> new TypeDescriptor.Field(f.name(), f.named())).toList();
    }

    private static Optional<String> parent(TypeDefinition definition) {
        return definition.base().filter(b -> b.resolved() instanceof Type.Named)
                .map(b -> ((Type.Named) b.resolved()).definition().symbol())
                .filter(symbol -> !symbol.equals(WellKnown.OBJECT));
    }

    private List<String> interfaces(TypeDefinition definition) {
        List<String> symbols = new ArrayList<>();
        for (Type each : session.hierarchy().ancestry(definition.ofParameters())) {
            if (each.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.INTERFACE
                    && named.definition() != definition) {
                symbols.add(named.definition().symbol());
            }
        }
        session.hierarchy().structuralInterfaces(definition.ofParameters()).forEach(each -> symbols.add(each.definition().symbol()));
        return symbols.stream().distinct().toList();
    }

    private Optional<NumericKind> enumKind(TypeDefinition definition) {
        return definition.kind() == TypeDefinition.Kind.ENUM
                ? definition.enumUnderlying().flatMap(session.known()::kindOf).or(() -> Optional.of(NumericKind.INT32))
                : Optional.empty();
    }

    private static Set<TypeDescriptor.Trait> traits(TypeDefinition definition) {
        Set<TypeDescriptor.Trait> traits = EnumSet.noneOf(TypeDescriptor.Trait.class);
        for (Flag flag : definition.flags()) {
            switch (flag) {
                case CUSTOM_EQUALITY -> traits.add(TypeDescriptor.Trait.CUSTOM_EQUALITY);
                case CUSTOM_COMPARISON -> traits.add(TypeDescriptor.Trait.CUSTOM_COMPARISON);
                case REFERENCE_EQUALITY -> traits.add(TypeDescriptor.Trait.REFERENCE_EQUALITY);
                case NO_EQUALITY -> traits.add(TypeDescriptor.Trait.NO_EQUALITY);
                case NO_COMPARISON -> traits.add(TypeDescriptor.Trait.NO_COMPARISON);
                case STRUCT -> traits.add(TypeDescriptor.Trait.STRUCT);
                case FLAGS -> traits.add(TypeDescriptor.Trait.FLAGS);
                case NAMED_BY_ARGUMENTS -> traits.add(TypeDescriptor.Trait.NAMED_BY_ARGUMENTS);
                case NULL_AS_TRUE_VALUE -> traits.add(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE);
                case REQUIRE_QUALIFIED_ACCESS, ABSTRACT, SEALED, ALLOW_NULL, STRUCTURAL_EQUALITY, STRUCTURAL_COMPARISON, AUTO_OPEN,
                        DEFAULT_AUGMENTATION_OFF, ATTRIBUTE, OPAQUE -> { }
            }
        }
        boolean structural = switch (definition.kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, STRUCT, EXCEPTION -> true;
            default -> false;
        };
        if (implementsMethod(definition, WellKnown.OBJECT + ".Equals")) {
            traits.add(TypeDescriptor.Trait.CUSTOM_EQUALITY);
        } else if (!structural && definition.kind() == TypeDefinition.Kind.CLASS) {
            traits.add(TypeDescriptor.Trait.REFERENCE_EQUALITY);
        }
        if (implementsMethod(definition, "System.IComparable.CompareTo")) {
            traits.add(TypeDescriptor.Trait.CUSTOM_COMPARISON);
        }
        return traits;
    }

    /** Whether the type or one of its base classes has a body for a method. */
    private static boolean implementsMethod(TypeDefinition definition, String selector) {
        TypeDefinition current = definition;
        while (true) {
            if (current.methods().containsKey(selector)) {
                return !current.symbol().equals(WellKnown.OBJECT);
            }
            Optional<Type> base = current.base();
            if (base.isEmpty() || !(base.get().resolved() instanceof Type.Named named)) {
                return false;
            }
            current = named.definition();
        }
    }
}
