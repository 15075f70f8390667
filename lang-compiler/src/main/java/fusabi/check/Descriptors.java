package fusabi.check;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the machine is told of types. */
final class Descriptors {

    private Descriptors() {}

    static TypeDescriptor of(TypeDefinition definition, Session session) {
        List<TypeDescriptor.Case> cases = new ArrayList<>();
        switch (definition.kind()) {
            case UNION -> {
                for (UnionCase each : definition.cases()) {
                    cases.add(new TypeDescriptor.Case(each.name(), fields(each.fields())));
                }
            }
            case RECORD, ANONYMOUS_RECORD, CLASS, STRUCT, EXCEPTION -> cases.add(
                    new TypeDescriptor.Case(definition.name(), fields(allFields(definition, session))));
            case PRIMITIVE, ENUM, INTERFACE, DELEGATE, MEASURE, ABBREVIATION -> { }
        }
        Optional<String> parent = definition.base().map(Core::typeSymbol);
        List<String> interfaces = new ArrayList<>();
        for (Type each : session.hierarchy().ancestry(definition.ofParameters())) {
            if (each.resolved() instanceof Type.Named named && named.definition() != definition
                    && named.definition().kind() == TypeDefinition.Kind.INTERFACE) {
                interfaces.add(named.definition().symbol());
            }
        }
        String simple = definition.name() + (definition.kind() == TypeDefinition.Kind.EXCEPTION ? "Exception" : "");
        String name = simple + (definition.parameters().isEmpty() ? "" : "`" + definition.parameters().size());
        String enclosing = definition.enclosing();
        String full = enclosing.isEmpty() ? name : session.environment().module(enclosing).filter(m -> m.isNamespace()).isPresent()
                ? enclosing + "." + name : enclosing.replace('.', '+') + "+" + name;
        return new TypeDescriptor(
                definition.symbol(), name, full, kind(definition), cases, parent, interfaces, definition.methods(), definition.enumValues(),
                definition.enumUnderlying().flatMap(session.known()::kindOf), traits(definition), definition.display());
    }

    /** The fields of all base classes, then the own ones. */
    static List<Field> allFields(TypeDefinition definition, Session session) {
        List<Field> all = new ArrayList<>();
        if (definition.kind() == TypeDefinition.Kind.EXCEPTION) {
            TypeDefinition exception = session.known().get(WellKnown.EXCEPTION, 0);
            for (int i = 0; i < WellKnown.EXCEPTION_FIELDS; i++) {
                all.add(i < exception.fields().size() ? exception.fields().get(i) : new Field(exception, "field" + i, session.known().object(), i,
                        false, true, fusabi.syntax.Access.PRIVATE));
            }
        } else {
            definition.base().map(Type::resolved).filter(b -> b instanceof Type.Named)
                    .ifPresent(base -> all.addAll(allFields(((Type.Named) base).definition(), session)));
        }
        all.addAll(definition.fields());
        return all;
    }

    private static List<TypeDescriptor.Field> fields(List<Field> fields) {
        return fields.stream().map(f -> new TypeDescriptor.Field(f.name(), f.named())).toList();
    }

    private static TypeDescriptor.Kind kind(TypeDefinition definition) {
        return switch (definition.kind()) {
            case PRIMITIVE -> TypeDescriptor.Kind.PRIMITIVE;
            case RECORD -> TypeDescriptor.Kind.RECORD;
            case ANONYMOUS_RECORD -> TypeDescriptor.Kind.ANONYMOUS_RECORD;
            case UNION -> TypeDescriptor.Kind.UNION;
            case ENUM -> TypeDescriptor.Kind.ENUM;
            case CLASS, STRUCT, DELEGATE, MEASURE, ABBREVIATION -> TypeDescriptor.Kind.CLASS;
            case INTERFACE -> TypeDescriptor.Kind.INTERFACE;
            case EXCEPTION -> TypeDescriptor.Kind.EXCEPTION;
        };
    }

    private static Set<TypeDescriptor.Trait> traits(TypeDefinition definition) {
        Set<TypeDescriptor.Trait> traits = EnumSet.noneOf(TypeDescriptor.Trait.class);
        for (TypeDefinition.Flag flag : definition.flags()) {
            switch (flag) {
                case CUSTOM_EQUALITY -> traits.add(TypeDescriptor.Trait.CUSTOM_EQUALITY);
                case CUSTOM_COMPARISON -> traits.add(TypeDescriptor.Trait.CUSTOM_COMPARISON);
                case REFERENCE_EQUALITY -> traits.add(TypeDescriptor.Trait.REFERENCE_EQUALITY);
                case NO_EQUALITY -> traits.add(TypeDescriptor.Trait.NO_EQUALITY);
                case NO_COMPARISON -> traits.add(TypeDescriptor.Trait.NO_COMPARISON);
                case STRUCT -> traits.add(TypeDescriptor.Trait.STRUCT);
                case FLAGS -> traits.add(TypeDescriptor.Trait.FLAGS);
                case NULL_AS_TRUE_VALUE -> traits.add(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE);
                case REQUIRE_QUALIFIED_ACCESS, ABSTRACT, SEALED, ALLOW_NULL, STRUCTURAL_EQUALITY, STRUCTURAL_COMPARISON, AUTO_OPEN,
                        DEFAULT_AUGMENTATION_OFF, ATTRIBUTE, OPAQUE -> { }
            }
        }
        return traits;
    }
}
