package fusabi.check;

import fusabi.core.CorePattern;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the match compiler needs to know of unions and enums. */
final class Shapes {

    /** Types have up to thousands of cases, and as many patterns: all of these share one list. */
    private final Map<TypeDefinition, CorePattern.UnionShape> unions = new IdentityHashMap<>();
    private final Map<TypeDefinition, CorePattern.EnumShape> enums = new IdentityHashMap<>();

    CorePattern.UnionShape ofUnion(TypeDefinition definition) {
        return unions.computeIfAbsent(definition, Shapes::union);
    }

    CorePattern.EnumShape ofEnum(TypeDefinition definition) {
        return enums.computeIfAbsent(definition, Shapes::enumeration);
    }

    private static CorePattern.UnionShape union(TypeDefinition definition) {
        String qualifier = definition.is(TypeDefinition.Flag.REQUIRE_QUALIFIED_ACCESS) ? definition.name() + "." : "";
        List<CorePattern.CaseShape> cases = new ArrayList<>();
        for (UnionCase each : definition.cases()) {
            cases.add(new CorePattern.CaseShape(qualifier + each.name(), each.fields().size()));
        }
        return new CorePattern.UnionShape(definition.symbol(), cases);
    }

    private static CorePattern.EnumShape enumeration(TypeDefinition definition) {
        List<CorePattern.EnumCase> cases = new ArrayList<>();
        definition.enumValues().forEach((name, bits) -> cases.add(new CorePattern.EnumCase(name, bits.intValue())));
        return new CorePattern.EnumShape(definition.symbol(), definition.name(), cases);
    }
}
