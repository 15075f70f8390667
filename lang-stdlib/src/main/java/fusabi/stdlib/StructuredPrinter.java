package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Field;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** {@code %A}: any value as F# would write it, laid out over lines. */
final class StructuredPrinter {
    /*
     * F#'s limits, which also bound the depth of recursion here and in Document: 100 levels, 100 items of a list or array, 9 of a set or map, 4 of
     * any other sequence, 10,000 leaves in all (which %.3A changes to 3). What is beyond is "...".
     */
    private static final int MOST_LEVELS = 100;
    static final int MOST_LEAVES = 10_000;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_OF_SET = 1 + MOST_ITEMS / 12;
    private static final int MOST_OF_SEQUENCE = 1 + MOST_ITEMS / 30;
    static final int LINE_WIDTH = 80;

    private static final Document ELLIPSIS = Document.word("...");

    /** When a document needs parentheses around it. */
    private enum Place {
        /** The argument of a case: tuples and applications do. */
        ARGUMENT,
        /** Tuples do. */
        ITEM
    }

    private final NativeCall call;
    /** Leaves that may still be shown. */
    private int leaves;

    private StructuredPrinter(NativeCall call, int leaves) {
        this.call = call;
        this.leaves = leaves;
    }

    /** A value's text in lines of {@code width}. */
    static String print(NativeCall call, long word, int width, int leaves) {
        if (word == Word.NULL || DefaultText.isEmptyNullable(call, word)) {
            return "<null>";
        }
        return new StructuredPrinter(call, leaves).document(word, Place.ITEM, MOST_LEVELS, false).render(width);
    }

    /** @param boxed whether the value's static type is obj, where None and () are null */
    private Document document(long word, Place place, int levels, boolean boxed) {
        if (levels <= 0 || leaves <= 0) {
            return ELLIPSIS;
        }
        call.charge(1);
        if (word == Word.NULL) {
            return text("null");
        }
        if (word == Word.UNIT) {
            return text(boxed ? "null" : "()");
        }
        Optional<String> leaf = LeafText.of(call, word);
        if (leaf.isPresent()) {
            return text(leaf.get());
        }
        TypeDescriptor type = call.describe(word);
        if (type.symbol().equals(Selectors.NULLABLE)) {
            return call.field(word, 1) == Word.FALSE ? text("null") : document(call.field(word, 0), place, levels, boxed);
        }
        if (type.symbol().equals(WellKnown.ARRAY)) {
            return array(word, levels);
        }
        if (type.symbol().equals(WellKnown.LIST)) {
            return list(word, levels);
        }
        if (type.display().isPresent()) {
            return text(display(word, type));
        }
        return switch (type.kind()) {
            case TUPLE -> tuple(word, type, levels);
            case STRUCT_TUPLE -> Document.word("struct").with(tuple(word, type, levels));
            case RECORD -> record(word, type, levels, "{ ", " }");
            case ANONYMOUS_RECORD -> {
                Document body = record(word, type, levels, "{| ", " |}");
                yield type.traits().contains(Trait.STRUCT) ? Document.word("struct").with(body) : body;
            }
            case UNION -> union(word, type, place, levels, boxed);
            case EXCEPTION -> application(word, type.cases().getFirst(), type.name(), WellKnown.EXCEPTION_FIELDS, place, levels);
            case CLASS, INTERFACE, ENUM, PRIMITIVE -> call.attempt(() -> object(word, type, place, levels),
                    exception -> text("Error: " + call.toText(call.invokeMethod(Selectors.MESSAGE, exception))));
        };
    }

    private Document text(String value) {
        leaves--;
        return Document.word(value);
    }

    private Document tuple(long word, TypeDescriptor type, int levels) {
        List<Document> items = new ArrayList<>();
        int size = type.cases().getFirst().fields().size();
        for (int i = 0; i < size; i++) {
            items.add(document(call.field(word, i), Place.ITEM, levels - 1, false));
        }
        return Document.items("(", ",", ")", items);
    }

    private Document record(long word, TypeDescriptor type, int levels, String open, String close) {
        List<Document> items = new ArrayList<>();
        List<Field> fields = type.cases().getFirst().fields();
        for (int i = 0; i < fields.size(); i++) {
            Document value = document(call.field(word, i), Place.ITEM, levels - 1, false);
            items.add(Document.word(fields.get(i).name()).with(Document.word("=")).then(1, value));
        }
        return items.isEmpty() ? text(open.strip() + close) : Document.enclosed(open, Document.above(items), close);
    }

    private Document union(long word, TypeDescriptor type, Place place, int levels, boolean boxed) {
        int tag = Word.tag(word);
        if (boxed && tag == 0 && type.traits().contains(Trait.NULL_AS_TRUE_VALUE)) {
            return text("null");
        }
        TypeDescriptor.Case shape = type.cases().get(tag);
        return application(word, shape, shape.name(), 0, place, levels);
    }

    private Document application(long word, TypeDescriptor.Case shape, String name, int firstField, Place place, int levels) {
        int size = shape.fields().size();
        if (size == firstField) {
            return text(name);
        }
        Document argument;
        if (size == firstField + 1) {
            argument = document(call.field(word, firstField), Place.ARGUMENT, levels - 1, false);
        } else {
            List<Document> items = new ArrayList<>();
            for (int i = firstField; i < size; i++) {
                items.add(document(call.field(word, i), Place.ITEM, levels - 1, false));
            }
            argument = Document.items("(", ",", ")", items);
        }
        return bracketed(Document.word(name).then(2, argument), place);
    }

    private static Document bracketed(Document document, Place place) {
        return place == Place.ARGUMENT ? Document.enclosed("(", document, ")") : document;
    }

    private Document list(long list, int levels) {
        List<Document> items = new ArrayList<>();
        long rest = list;
        while (mayAdd(items, MOST_ITEMS, Word.tag(rest) != 0)) {
            items.add(document(call.field(rest, 0), Place.ITEM, levels - 1, false));
            rest = call.field(rest, 1);
        }
        return Document.items("[", ";", "]", items);
    }

    private Document array(long array, int levels) {
        List<Document> items = new ArrayList<>();
        int length = call.arrayLength(array);
        while (mayAdd(items, MOST_ITEMS, items.size() < length)) {
            items.add(document(call.element(array, items.size()), Place.ITEM, levels - 1, false));
        }
        return Document.items("[|", ";", "|]", items);
    }

    /** Whether another item is to be shown; where there are too many, or leaves ran out even before the end was seen, "..." is. */
    private boolean mayAdd(List<Document> items, int most, boolean hasMore) {
        if (leaves <= 0 && !(items.isEmpty() && !hasMore) || hasMore && items.size() == most) {
            items.add(ELLIPSIS);
            return false;
        }
        return hasMore;
    }

    private Document object(long word, TypeDescriptor type, Place place, int levels) {
        switch (type.symbol()) {
            case Selectors.MAP -> {
                return sequence("map", word, MOST_OF_SET, this::pair, place, levels);
            }
            case Selectors.SET -> {
                return sequence("set", word, MOST_OF_SET, this::item, place, levels);
            }
            case Selectors.ARRAY_2D -> {
                return rows(word, levels);
            }
            case "System.Array3D", "System.Array4D" -> {
                return text("[|rank=" + type.symbol().charAt("System.Array".length()) + "|]");
            }
            default -> {
                boolean isSequence = call.isInstance(word, Selectors.ENUMERABLE);
                return isSequence ? sequence("seq", word, MOST_OF_SEQUENCE, this::item, place, levels) : text(call.display(word));
            }
        }
    }

    /** An item of a set or sequence, which F# asks for its type, even when it is null. */
    private Document item(long word, int levels) {
        if (DefaultText.isNothing(call, word)) {
            throw call.raise("System.NullReferenceException", "Object reference not set to an instance of an object.");
        }
        return document(word, Place.ITEM, levels, false);
    }

    /** A map's entry as a tuple. */
    private Document pair(long word, int levels) {
        Document key = document(call.field(word, 0), Place.ITEM, levels - 1, true);
        Document value = document(call.field(word, 1), Place.ITEM, levels - 1, true);
        return Document.items("(", ",", ")", List.of(key, value));
    }

    private Document sequence(String name, long word, int most, BiFunction<Long, Integer, Document> shown, Place place, int levels) {
        List<Document> items = new ArrayList<>();
        long enumerator = call.keep(call.invokeMethod(Selectors.GET_ENUMERATOR, word));
        while (mayAdd(items, most, leaves > 0 && call.invokeMethod(Selectors.MOVE_NEXT, enumerator) == Word.TRUE)) {
            long item = call.keep(call.invokeMethod(Selectors.CURRENT, enumerator));
            items.add(shown.apply(item, levels - 1));
        }
        if (call.responds(enumerator, Selectors.DISPOSE)) {
            call.invokeMethod(Selectors.DISPOSE, enumerator);
        }
        return bracketed(Document.word(name).then(2, Document.items("[", ";", "]", items)), place);
    }

    /** A two-dimensional array: an array of rows in its first field. */
    private Document rows(long word, int levels) {
        List<Document> rows = new ArrayList<>();
        long array = call.field(word, 0);
        while (mayAdd(rows, MOST_ITEMS, rows.size() < call.arrayLength(array))) {
            List<Document> items = new ArrayList<>();
            long row = call.element(array, rows.size());
            while (mayAdd(items, MOST_ITEMS, items.size() < call.arrayLength(row))) {
                items.add(document(call.element(row, items.size()), Place.ITEM, levels - 1, false));
            }
            rows.add(Document.items("[", ";", "]", items));
        }
        return rows.isEmpty() ? text("[]") : Document.enclosed("[", Document.above(rows), "]");
    }

    /** The text of {@code StructuredFormatDisplay}: {@code {Name}} is replaced by the property or field of that name. */
    private String display(long word, TypeDescriptor type) {
        String format = type.display().orElseThrow();
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            int close = format.indexOf('}', i);
            if (c == '\\' && i + 1 < format.length()) {
                text.append(format.charAt(i + 1));
                i += 2;
            } else if (c == '{' && close > 0) {
                text.append(property(word, type, format.substring(i + 1, close)));
                i = close + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    private String property(long word, TypeDescriptor type, String name) {
        List<Field> fields = type.cases().isEmpty() ? List.of() : type.cases().get(Word.tag(word)).fields();
        String getter = type.symbol() + ".get_" + name;
        OptionalLong function = call.function(getter);
        if (function.isPresent()) {
            return nested(call.keep(call.invoke(function.getAsLong(), word)));
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return nested(call.field(word, i));
            }
        }
        return "<StructuredFormatDisplay exception: Method '" + type.fullName() + "." + name + "' not found.>";
    }

    /** Strings are shown without quotes here. */
    private String nested(long word) {
        String text = Numbers.text(call, word);
        return text != null ? text : document(word, Place.ITEM, MOST_LEVELS, false).render(LINE_WIDTH);
    }
}
