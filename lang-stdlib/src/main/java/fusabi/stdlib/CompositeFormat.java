package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;

/** {@code String.Format}: texts with {@code {index,width:format}}. */
final class CompositeFormat {
    /* https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting */

    private static final int LARGEST_NUMBER = 1_000_000;
    /** How many times as long as passing by a character reading one takes. */
    private static final int CHARACTER = 4;

    private final NativeCall call;
    private final String format;
    private final long arguments;
    private final Shown shown;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int items;

    private CompositeFormat(NativeCall call, Shown shown) {
        this.call = call;
        this.format = call.stringArgument(0);
        this.arguments = call.word(1);
        this.shown = shown;
        Work.interpreting(call, format);
    }

    /** How an item is shown: the {@code item}th of the format, which wants this argument in this format. */
    @FunctionalInterface
    private interface Shown {
        String text(int item, int argument, String format);
    }

    static void define(Natives natives) {
        natives.define("String.format", 2, CompositeFormat::format);
        natives.define("String.formatItems", 2, CompositeFormat::items);
        natives.define("String.formatTexts", 3, call ->
                call.ofText(new CompositeFormat(call, (item, _, _) -> call.toText(call.element(call.word(2), item))).run()));
    }

    /** The text; null when F# code has to show an argument. */
    private static long format(NativeCall call) {
        call.stringArgument(0);
        if (call.isNull(call.word(1))) {
            throw Natives.argumentNull(call, "args");
        }
        try {
            return call.ofText(new CompositeFormat(call, (_, argument, format) -> {
                String text = ObjectNatives.formatted(call, call.element(call.word(1), argument), format);
                if (text == null) {
                    throw ScriptNeeded.SIGNAL;
                }
                return text;
            }).run());
        } catch (ScriptNeeded _) {
            return Word.NULL;
        }
    }

    /** The index of its argument and the format of each item, one after the other. */
    private static long items(NativeCall call) {
        List<Integer> indices = new ArrayList<>();
        List<String> formats = new ArrayList<>();
        new CompositeFormat(call, (_, argument, format) -> {
            indices.add(argument);
            formats.add(format);
            return "";
        }).run();
        long array = call.keep(call.newArray(2 * indices.size(), Word.NULL));
        for (int i = 0; i < indices.size(); i++) {
            call.setElement(array, 2 * i, Word.ofInt(indices.get(i)));
            call.setElement(array, 2 * i + 1, call.ofText(formats.get(i)));
        }
        return array;
    }

    private RuntimeException malformed(int offset, String reason) {
        return call.raise("System.FormatException",
                "Input string was not in a correct format. Failure to parse near offset " + offset + ". " + reason);
    }

    private String run() {
        Looks looks = new Looks(call);
        while (at < format.length()) {
            looks.passed(CHARACTER);
            char c = format.charAt(at++);
            boolean doubled = at < format.length() && format.charAt(at) == c;
            if (c != '{' && c != '}') {
                text.append(c);
            } else if (doubled) {
                text.append(c);
                at++;
            } else if (c == '}') {
                throw malformed(at, "Unexpected closing brace without a corresponding opening brace.");
            } else {
                item();
            }
        }
        return text.toString();
    }

    private char peek() {
        if (at >= format.length()) {
            throw malformed(at, "Format item ends prematurely.");
        }
        return format.charAt(at);
    }

    private void item() {
        int index = number();
        int width = 0;
        String spec = "";
        blanks();
        if (peek() == ',') {
            at++;
            blanks();
            boolean left = peek() == '-';
            if (left) {
                at++;
            }
            width = number();
            width = left ? -width : width;
            blanks();
        }
        if (peek() == ':') {
            int start = ++at;
            while (peek() != '}') {
                if (peek() == '{') {
                    throw malformed(at + 1, "Unexpected opening brace inside of a format item.");
                }
                at++;
            }
            spec = format.substring(start, at);
        }
        if (peek() != '}') {
            throw malformed(at, "Unexpected closing brace without a corresponding opening brace.");
        }
        at++;
        if (index >= call.arrayLength(arguments)) {
            throw call.raise("System.FormatException",
                    "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        }
        String value = shown.text(items++, index, spec);
        Work.appending(call, text, Math.max(Math.abs(width), value.length()));
        String blanks = " ".repeat(Math.max(0, Math.abs(width) - value.length()));
        text.append(width > 0 ? blanks : "").append(value).append(width < 0 ? blanks : "");
    }

    private void blanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private int number() {
        if (peek() < '0' || peek() > '9') {
            throw malformed(at, "Expected an ASCII digit.");
        }
        int value = 0;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.min(LARGEST_NUMBER, value * 10 + peek() - '0');
            at++;
        }
        return value;
    }
}
