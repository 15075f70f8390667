package fusabi.benchmarks.programs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Text character by character: a parser for JSON by recursive descent, and a walk over what it gives. */
final class JsonParse {

    private static final int RECORDS = 100;

    private JsonParse() {}

    private sealed interface Json {

        record Null() implements Json {}
        record Truth(boolean value) implements Json {}
        record Number(double value) implements Json {}
        record Text(String value) implements Json {}
        record Items(List<Json> items) implements Json {}
        record Members(Map<String, Json> members) implements Json {}
    }

    private static final class Parser {

        private final String text;
        private int position;

        Parser(String text) {
            this.text = text;
        }

        Json value() {
            skipBlanks();
            return switch (text.charAt(position)) {
                case '{' -> members();
                case '[' -> items();
                case '"' -> new Json.Text(string());
                case 't' -> word("true", new Json.Truth(true));
                case 'f' -> word("false", new Json.Truth(false));
                case 'n' -> word("null", new Json.Null());
                default  -> number();
            };
        }

        private void skipBlanks() {
            while (position < text.length() && (text.charAt(position) == ' ' || text.charAt(position) == '\n')) {
                position++;
            }
        }

        private void expect(char expected) {
            skipBlanks();
            if (text.charAt(position) != expected) {
                throw new IllegalArgumentException("expected " + expected + " at " + position);
            }
            position++;
        }

        /** Whether the next character that is not blank is this one. */
        private boolean sees(char expected) {
            skipBlanks();
            return text.charAt(position) == expected;
        }

        private Json word(String word, Json meaning) {
            if (!text.startsWith(word, position)) {
                throw new IllegalArgumentException("expected " + word + " at " + position);
            }
            position += word.length();
            return meaning;
        }

        private Json number() {
            int start = position;
            while (position < text.length() && isPartOfNumber(text.charAt(position))) {
                position++;
            }
            return new Json.Number(Double.parseDouble(text.substring(start, position)));
        }

        private static boolean isPartOfNumber(char c) {
            return c >= '0' && c <= '9' || c == '-' || c == '.';
        }

        private String string() {
            expect('"');
            StringBuilder result = new StringBuilder();
            while (text.charAt(position) != '"') {
                if (text.charAt(position) == '\\') {
                    position++;
                    result.append(text.charAt(position) == 'n' ? '\n' : text.charAt(position));
                } else {
                    result.append(text.charAt(position));
                }
                position++;
            }
            position++;
            return result.toString();
        }

        private Json items() {
            expect('[');
            List<Json> items = new ArrayList<>();
            if (!sees(']')) {
                items.add(value());
                while (sees(',')) {
                    position++;
                    items.add(value());
                }
            }
            expect(']');
            return new Json.Items(items);
        }

        private Json members() {
            expect('{');
            Map<String, Json> members = new LinkedHashMap<>();
            if (!sees('}')) {
                member(members);
                while (sees(',')) {
                    position++;
                    member(members);
                }
            }
            expect('}');
            return new Json.Members(members);
        }

        private void member(Map<String, Json> members) {
            skipBlanks();
            String name = string();
            expect(':');
            members.put(name, value());
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < RECORDS; i++) {
            text.append(i > 0 ? ",\n" : "")
                    .append("{\"id\": ").append(i)
                    .append(", \"name\": \"item \\\"").append(i % 10).append("\\\"\", \"price\": ").append(i % 50).append(".25")
                    .append(", \"tags\": [\"red\", \"line\\nbreak\", \"x\"], \"sold\": ").append(i % 3 == 0)
                    .append(", \"parent\": null, \"size\": {\"width\": ").append(i * 7 % 100).append(", \"height\": -").append(i % 13).append("}}");
        }
        return text.append("]").toString();
    }

    /** Something of everything that is in the value: so much for each kind. */
    private static double weight(Json json) {
        return switch (json) {
            case Json.Null()               -> 1;
            case Json.Truth(boolean value) -> value ? 2 : 3;
            case Json.Number(double value) -> value;
            case Json.Text(String value)   -> value.length();
            case Json.Items(var items) -> {
                double sum = 0;
                for (Json item : items) {
                    sum += weight(item);
                }
                yield sum;
            }
            case Json.Members(var members) -> {
                double sum = 0;
                for (var member : members.entrySet()) {
                    sum += member.getKey().length() + weight(member.getValue());
                }
                yield sum;
            }
        };
    }

    static int run(int times) {
        String text = text();
        double total = 0;
        for (int i = 0; i < times; i++) {
            total += weight(new Parser(text).value());
        }
        return (int) total;
    }
}
