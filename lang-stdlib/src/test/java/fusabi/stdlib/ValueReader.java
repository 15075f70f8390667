package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor.Kind;
import fusabi.bytecode.WellKnown;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of the golden tables, written as F# writes them, into words: the types are those of the tables' prelude. */
final class ValueReader {

    /** Thrown for what is more than a value. */
    static final class NotAValue extends Exception {
        private static final long serialVersionUID = 1;

        NotAValue(String what) {
            super(what);
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\[^']+|\\\\')'|\\[\\||\\|\\]|\\{\\||\\|\\}"
            + "|-?[0-9][0-9.]*(?:e[-+]?[0-9]+)?[a-zA-Z]*|-?infinityf?|[A-Za-z_][A-Za-z_0-9.]*|.)");

    private static final Map<String, List<String>> RECORDS = Map.of(
            "Point", List.of("X", "Y"), "Person", List.of("Name", "Age", "Tags"), "Single1", List.of("Value"), "Holder", List.of("Item", "Count"),
            "Line", List.of("From", "To", "Label"), "Tally", List.of("Total", "Unit"), "Vec2", List.of("Dx", "Dy"));

    private final FakeCall call = new FakeCall();
    private final Map<String, int[]> tags = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final Set<String> anonymous = new java.util.HashSet<>();
    private final List<String> tokens = new ArrayList<>();
    private int at;

    ValueReader() {
        RECORDS.forEach((name, fields) -> call.define(FakeCall.record(name, Kind.RECORD, Set.of(), fields)));
        union("Shape", "Circle", 1, "Rect", 2, "Dot", 0);
        union("Expr", "Num", 1, "Var", 1, "Neg", 1, "Add", 2, "Mul", 2);
        union("Tree", "Leaf", 0, "Node", 3);
        union("Id", "Id", 1);
        union("Tag", "Tag", 2);
        union("Json", "JNull", 0, "JBool", 1, "JNumber", 1, "JString", 1, "JArray", 1, "JObject", 1);
        union("Cell", "Empty", 0, "Filled", 1);
        union("Result", "Ok", 1, "Error", 1);
        known(WellKnown.OPTION, "None", 0, "Some", 1);
        known(WellKnown.VALUE_OPTION, "ValueNone", 0, "ValueSome", 1);
        call.define(FakeCall.enumeration("Color", List.of("Red", "Green", "Blue")));
    }

    private void union(String type, Object... shape) {
        call.define(FakeCall.union(type, Set.of(), shape));
        known(type, shape);
    }

    private void known(String type, Object... shape) {
        for (int i = 0; i < shape.length; i += 2) {
            tags.put((String) shape[i], new int[] {i / 2, (int) shape[i + 1]});
            owners.put((String) shape[i], type);
        }
    }

    FakeCall call() {
        return call;
    }

    long read(String text) throws NotAValue {
        tokens.clear();
        at = 0;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        long value = application();
        if (at < tokens.size() && !peek().equals(":")) {
            throw new NotAValue(text);
        }
        return value;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private void expect(String token) throws NotAValue {
        if (!peek().equals(token)) {
            throw new NotAValue("expected " + token + " at " + peek());
        }
        at++;
    }

    private long application() throws NotAValue {
        String name = peek();
        if (tags.containsKey(name)) {
            at++;
            int[] shape = tags.get(name);
            long[] fields = new long[shape[1]];
            if (fields.length == 1) {
                fields[0] = atom();
            } else if (fields.length > 1) {
                expect("(");
                for (int i = 0; i < fields.length; i++) {
                    if (i > 0) {
                        expect(",");
                    }
                    fields[i] = application();
                }
                expect(")");
            }
            return call.unionCase(owners.get(name), shape[0], fields);
        }
        return atom();
    }

    private long atom() throws NotAValue {
        String token = peek();
        at++;
        switch (token) {
            case "(" -> {
                return parenthesised(false);
            }
            case "struct" -> {
                if (peek().equals("{|")) {
                    throw new NotAValue("struct record");
                }
                expect("(");
                return parenthesised(true);
            }
            case "[" -> {
                return call.list(items("]"));
            }
            case "[|" -> {
                return call.array(items("|]"));
            }
            case "{" -> {
                return record();
            }
            case "{|" -> {
                return anonymousRecord();
            }
            case "true", "false" -> {
                return Word.ofBool(token.equals("true"));
            }
            case "Map.ofList", "Set.ofList", "Seq.ofList" -> {
                expect("[");
                return collection(token, items("]"));
            }
            case "Color.Red", "Color.Green", "Color.Blue" -> {
                return call.enumValue("Color", List.of("Color.Red", "Color.Green", "Color.Blue").indexOf(token));
            }
            default -> { }
        }
        if (token.startsWith("\"")) {
            return call.ofText(unescape(token.substring(1, token.length() - 1)));
        }
        if (token.startsWith("'")) {
            String inner = unescape(token.substring(1, token.length() - 1));
            return Word.ofChar(inner.charAt(0));
        }
        if (tags.containsKey(token) && tags.get(token)[1] == 0) {
            return call.unionCase(owners.get(token), tags.get(token)[0]);
        }
        Numeric number = Literals.number(token).orElseThrow(() -> new NotAValue(token));
        return Numbers.toWord(call, number);
    }

    private long parenthesised(boolean struct) throws NotAValue {
        List<Long> items = new ArrayList<>();
        if (peek().equals(")")) {
            at++;
            return Word.UNIT;
        }
        items.add(application());
        while (peek().equals(",")) {
            at++;
            items.add(application());
        }
        expect(")");
        long[] words = items.stream().mapToLong(Long::longValue).toArray();
        return struct ? call.structTuple(words) : words.length == 1 ? words[0] : call.ofTuple(words);
    }

    private List<Long> items(String close) throws NotAValue {
        List<Long> items = new ArrayList<>();
        while (!peek().equals(close)) {
            items.add(application());
            if (peek().equals(";")) {
                at++;
            } else if (!peek().equals(close)) {
                throw new NotAValue("expected " + close);
            }
        }
        at++;
        return items;
    }

    private Map<String, Long> fields(String close) throws NotAValue {
        Map<String, Long> fields = new LinkedHashMap<>();
        while (!peek().equals(close)) {
            String name = peek();
            at++;
            expect("=");
            fields.put(name, application());
            if (peek().equals(";")) {
                at++;
            }
        }
        at++;
        return fields;
    }

    private long record() throws NotAValue {
        Map<String, Long> fields = fields("}");
        for (Map.Entry<String, List<String>> shape : RECORDS.entrySet()) {
            if (Set.copyOf(shape.getValue()).equals(fields.keySet())) {
                return call.newObject(shape.getKey(), 0, shape.getValue().stream().mapToLong(fields::get).toArray());
            }
        }
        throw new NotAValue("no record of " + fields.keySet());
    }

    private long anonymousRecord() throws NotAValue {
        Map<String, Long> fields = new TreeMap<>(fields("|}"));
        String symbol = "anonymous " + fields.keySet();
        if (anonymous.add(symbol)) {
            call.define(FakeCall.record(symbol, Kind.ANONYMOUS_RECORD, Set.of(), List.copyOf(fields.keySet())));
        }
        return call.newObject(symbol, 0, fields.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Only collections of ints, chars and strings, which are easy to put in order. */
    private long collection(String function, List<Long> items) throws NotAValue {
        if (function.equals("Seq.ofList")) {
            return call.list(items);
        }
        boolean isMap = function.equals("Map.ofList");
        Map<Long, Long> sorted = new TreeMap<>(call::compare);
        for (long item : items) {
            long key = isMap ? call.field(item, 0) : item;
            if (call.toText(key) == null && !Numbers.isSmall(key, SmallKind.INT32) && !Numbers.isSmall(key, SmallKind.CHAR)) {
                throw new NotAValue("a key that is not simple");
            }
            sorted.remove(key);
            sorted.put(key, isMap ? call.newObject(Selectors.KEY_VALUE_PAIR, 0, key, call.field(item, 1)) : item);
        }
        return call.newObject(isMap ? Selectors.MAP : Selectors.SET, 0, call.array(List.copyOf(sorted.values())));
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'b' -> plain.append('\b');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                case '0' -> {
                    plain.append('\0');
                    i += 2;
                }
                default -> plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
