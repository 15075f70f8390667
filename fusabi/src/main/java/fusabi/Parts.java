package fusabi;

import fusabi.types.Field;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import fusabi.value.Word;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a record, a union's case or a tuple, in the order of the object's fields. */
record Parts(List<String> names, List<Type> types) {

    static Parts of(Type type, long word) {
        return switch (type.resolved()) {
            case Type.Tuple tuple -> new Parts(IntStream.rangeClosed(1, tuple.items().size()).mapToObj(i -> "Item" + i).toList(), tuple.items());
            case Type.Named named when isRecord(named) -> of(named, named.definition().fields());
            case Type.Named named when named.definition().kind() == TypeDefinition.Kind.UNION -> of(named, caseOf(named, word).fields());
            default -> throw new BindingException("`" + type + "` is no record, union or tuple, whose parts can be asked for.");
        };
    }

    private static boolean isRecord(Type.Named type) {
        return type.definition().kind() == TypeDefinition.Kind.RECORD || type.definition().kind() == TypeDefinition.Kind.ANONYMOUS_RECORD;
    }

    private static Parts of(Type.Named type, List<Field> fields) {
        Substitution substitution = Substitution.of(type.definition().parameters(), type.arguments());
        return new Parts(fields.stream().map(Field::name).toList(), fields.stream().map(field -> substitution.apply(field.type())).toList());
    }

    static UnionCase caseOf(Type type, long word) {
        if (!(type.resolved() instanceof Type.Named named) || named.definition().kind() != TypeDefinition.Kind.UNION || word == Word.NULL) {
            throw new BindingException("`" + type + "` is no union, whose case can be asked for.");
        }
        return named.definition().cases().stream().filter(each -> each.tag() == Word.tag(word)).findFirst()
                .orElseThrow(() -> new IllegalStateException("`" + type + "` has no case " + Word.tag(word)));
    }

    int index(String name, Type type) {
        int i = names.indexOf(name);
        if (i < 0) {
            throw new BindingException("`" + type + "` has no `" + name + "`" + (names.isEmpty() ? "." : "; it has " + String.join(", ", names) + "."));
        }
        return i;
    }
}
