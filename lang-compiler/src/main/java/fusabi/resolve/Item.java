package fusabi.resolve;

import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;

/** What a name can mean in an expression or pattern. */
public sealed interface Item {

    record OfValue(Value value) implements Item {}

    record OfCase(UnionCase unionCase) implements Item {}

    record OfException(TypeDefinition exception) implements Item {}

    /** A case of an active pattern: in patterns, and inside its own definition. */
    record OfActiveCase(ActivePattern pattern, int index) implements Item {}

    /** A static member brought in by {@code open type}. */
    record OfStaticMember(Type type, String name) implements Item {}
}
