package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Field;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What values are made of, for the library's F# code that shows them. None of this runs code of the script. */
final class ShapeNatives {

    private ShapeNatives() {}

    static void define(Natives natives) {
        natives.define("Object.shape", 1, call -> call.ofText(shape(call, call.word(0))));
        natives.define("Object.symbol", 1, call -> call.ofText(call.describe(call.word(0)).symbol()));
        natives.define("Object.genericName", 1, call -> call.ofText(call.describe(call.word(0)).fullName()));
        natives.define("Object.field", 2, call -> call.field(call.word(0), call.intArgument(1)));
        natives.define("Object.partCount", 1, call -> Word.ofInt(parts(call).size()));
        natives.define("Object.partName", 2, call -> call.ofText(parts(call).get(call.intArgument(1)).name()));
        natives.define("Object.partIndex", 2, call -> Word.ofInt(partIndex(parts(call), call.stringArgument(1)).orElse(-1)));
        natives.define("Object.caseName", 1, call -> call.ofText(caseName(call.describe(call.word(0)), call.word(0))));
        natives.define("Object.display", 1, call -> call.describe(call.word(0)).display().map(call::ofText).orElse(Word.NULL));
        natives.define("Object.getter", 2, call ->
                call.function(call.describe(call.word(0)).symbol() + ".get_" + call.stringArgument(1)).orElse(Word.NULL));
        natives.define("Object.isNothing", 1, call -> Word.ofBool(DefaultText.isNothing(call, call.word(0))));
        natives.define("Object.isVoid", 1, call ->
                Word.ofBool(call.isNull(call.word(0)) || DefaultText.isEmptyNullable(call, call.word(0))));
        natives.define("Object.leafText", 1, call -> textOrNull(call, leafText(call, call.word(0))));
        natives.define("Object.structuredLeaf", 2, call -> textOrNull(call, structuredLeaf(call, call.word(0), call.boolArgument(1))));
        natives.define("Document.render", 2, call -> call.ofText(new DocumentReader(call).read(call.word(0)).render(call.intArgument(1))));
    }

    private static long textOrNull(NativeCall call, String text) {
        return text == null ? Word.NULL : call.ofText(text);
    }

    private static String leafText(NativeCall call, long word) {
        String text = DefaultText.leaf(call, word);
        if (text == null && !Word.isHandle(word)) {
            TypeDescriptor type = call.describe(word);
            if (type.traits().contains(Trait.NAMED_BY_ARGUMENTS) && type.kind() == TypeDescriptor.Kind.UNION) {
                return DefaultText.caseName(call, word, type);
            }
        }
        return text;
    }

    /** What {@code %A} shows for a value without parts; where the static type is obj, {@code None} and {@code ()} are null. */
    static String structuredLeaf(NativeCall call, long word, boolean boxed) {
        if (word == Word.NULL) {
            return "null";
        }
        if (word == Word.UNIT) {
            return boxed ? "null" : "()";
        }
        if (DefaultText.isEmptyNullable(call, word)) {
            return "null";
        }
        boolean isNull = boxed && !Word.isPointer(word) && DefaultText.isNothing(call, word);
        return isNull ? "null" : LeafText.of(call, word).orElse(null);
    }

    /** A word for how a value is put together. */
    private static String shape(NativeCall call, long word) {
        TypeDescriptor type = call.describe(word);
        return switch (type.symbol()) {
            case WellKnown.ARRAY -> "array";
            case WellKnown.LIST -> "list";
            case WellKnown.CELL -> "reference";
            case WellKnown.OPTION -> Word.tag(word) == 1 ? "some" : "union";
            case WellKnown.VALUE_OPTION -> Word.tag(word) == 1 ? "value some" : "union";
            case Selectors.NULLABLE -> "nullable";
            default -> switch (type.kind()) {
                case TUPLE -> "tuple";
                case STRUCT_TUPLE -> "struct tuple";
                case RECORD -> "record";
                case ANONYMOUS_RECORD -> type.traits().contains(Trait.STRUCT) ? "struct anonymous" : "anonymous";
                case UNION -> "union";
                case EXCEPTION -> "exception";
                case CLASS, INTERFACE, ENUM, PRIMITIVE -> "object";
            };
        };
    }

    private static List<Field> parts(NativeCall call) {
        TypeDescriptor type = call.describe(call.word(0));
        return switch (type.kind()) {
            case UNION -> type.cases().get(Word.tag(call.word(0))).fields();
            default -> type.cases().isEmpty() ? List.of() : type.cases().getFirst().fields();
        };
    }

    private static OptionalInt partIndex(List<Field> parts, String name) {
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i).name().equals(name)).findFirst();
    }

    private static String caseName(TypeDescriptor type, long word) {
        return type.kind() == TypeDescriptor.Kind.UNION ? type.cases().get(Word.tag(word)).name() : type.name();
    }
}
