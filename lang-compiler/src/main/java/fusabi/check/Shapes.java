package fusabi.check;

import fusabi.core.CorePattern;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.List;

/** What the match compiler needs to know of unions and enums. */
final class Shapes {

    private Shapes() {}

    static CorePattern.UnionShape ofUnion(TypeDefinition definition) {
        String qualifier = definition.is(TypeDefinition.Flag.REQUIRE_QUALIFIED_ACCESS) ? definition.name() + "." : "";
        List<CorePattern.CaseShape> cases = new ArrayList<>();
        for (UnionCase each : definition.cases()) {
            cases.add(new CorePattern.CaseShape(qualifier + each.name(), each.fields().size()));
        }
        return new CorePattern.UnionShape(definition.symbol(), cases);
    }

    static CorePattern.EnumShape ofEnum(TypeDefinition definition) {
        List<CorePattern.EnumCase> cases = new ArrayList<>();
        definition.enumValues().forEach((name, bits) -> cases.add(new CorePattern.EnumCase(name, bits.intValue())));
        return new CorePattern.EnumShape(definition.symbol(), definition.name(), cases);
    }
}
