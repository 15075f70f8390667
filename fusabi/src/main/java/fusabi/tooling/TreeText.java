package fusabi.tooling;

import fusabi.core.Variable;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trees of records, syntax or core, as nested lists: {@code (Let (Binding x (Constant 1)))}, over lines where they are long. */
final class TreeText {
    /*
     * The records say what they are made of; places and what is empty are left out. Trees are as deep as the parser lets them be, and this runs where
     * there is room for that.
     */

    private static final int WIDTH = 90;

    private final Map<Variable, String> variables = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private TreeText() {}

    static String of(List<?> trees) {
        TreeText text = new TreeText();
        StringBuilder out = new StringBuilder();
        for (Object tree : trees) {
            write(text.item(tree), 0, out);
            out.append('\n');
        }
        return out.toString().stripTrailing();
    }

    /** A word, or a list of items. */
    private record Item(String word, List<Item> items) {

        static Item word(String word) {
            return new Item(word, List.of());
        }

        int width() {
            int width = word.length() + (items.isEmpty() ? 0 : 2);
            for (Item item : items) {
                width += item.width() + 1;
            }
            return width;
        }
    }

    private static void write(Item item, int indent, StringBuilder out) {
        if (item.items.isEmpty()) {
            out.append(item.word);
            return;
        }
        boolean isShort = indent + item.width() <= WIDTH;
        out.append('(').append(item.word);
        boolean first = true;
        for (Item each : item.items) {
            if (isShort) {
                out.append(first && item.word.isEmpty() ? "" : " ");
            } else {
                out.append('\n').repeat(" ", indent + 2);
            }
            write(each, indent + 2, out);
            first = false;
        }
        out.append(')');
    }

    private Item item(Object value) {
        return switch (value) {
            case Identifier identifier -> Item.word(identifier.name());
            case LongIdentifier name -> Item.word(name.text());
            case Variable variable -> Item.word(name(variable));
            case Literal literal -> Item.word(literal(literal));
            case String text -> Item.word(text);
            case List<?> list -> new Item("", list.stream().map(this::item).toList());
            case Record record -> record(record);
            default -> Item.word(value.toString());
        };
    }

    private Item record(Record record) {
        List<Item> items = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = part(record, component);
            switch (part) {
                case null -> { }
                case Span _, SourceFile _ -> { }
                case Boolean flag -> {
                    if (flag) {
                        items.add(Item.word(component.getName()));
                    }
                }
                case Enum<?> choice -> {
                    if (choice != Access.PUBLIC) {
                        items.add(Item.word(choice.toString()));
                    }
                }
                case Optional<?> optional -> optional.ifPresent(each -> items.add(item(each)));
                case String text when text.isEmpty() -> { }
                case List<?> list -> {
                    if (!list.isEmpty()) {
                        items.add(list.size() == 1 ? item(list.getFirst()) : item(list));
                    }
                }
                default -> items.add(item(part));
            }
        }
        String name = record.getClass().getSimpleName();
        return items.isEmpty() ? Item.word(name) : new Item(name, items);
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A tree has parts that are not public: " + record.getClass(), e);
        }
    }

    private static String literal(Literal literal) {
        return switch (literal) {
            case Literal.Text(var text) -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
            case Literal.Char(var c) -> "'" + c + "'";
            case Literal.Unit _ -> "()";
            case Literal.Null _ -> "null";
            case Literal.Int32(var value) -> Integer.toString(value);
            case Literal.Float(var value) -> Double.toString(value);
            case Literal.Bool(var value) -> Boolean.toString(value);
            default -> literal.toString();
        };
    }

    /** Variables of one name are told apart by numbers. */
    private String name(Variable variable) {
        return variables.computeIfAbsent(variable, each -> {
            int count = counts.merge(each.name(), 1, Integer::sum);
            return count == 1 ? each.name() : each.name() + "'" + count;
        });
    }
}
