package fusabi.types;

import java.util.List;

/** A case of a union. */
public record UnionCase(TypeDefinition owner, String name, int tag, List<Field> fields) {
    public UnionCase {
        fields = List.copyOf(fields);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnionCase that && that.owner == owner && that.tag == tag;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(owner) * 31 + tag;
    }
}
