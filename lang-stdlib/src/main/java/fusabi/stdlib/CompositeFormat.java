package fusabi.stdlib;

import fusabi.host.NativeCall;

/** {@code String.Format}: texts with {@code {index,width:format}}. */
final class CompositeFormat {
    /* https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting */

    private static final int LARGEST_NUMBER = 1_000_000;

    private final NativeCall call;
    private final String format;
    private final long arguments;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private CompositeFormat(NativeCall call, String format, long arguments) {
        this.call = call;
        this.format = format;
        this.arguments = arguments;
    }

    static String format(NativeCall call, String format, long arguments) {
        if (call.isNull(arguments)) {
            throw Natives.argumentNull(call, "args");
        }
        return new CompositeFormat(call, format, arguments).run();
    }

    private RuntimeException malformed(int offset, String reason) {
        return call.raise("System.FormatException",
                "Input string was not in a correct format. Failure to parse near offset " + offset + ". " + reason);
    }

    private String run() {
        while (at < format.length()) {
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
        String value = ObjectNatives.formatted(call, call.element(arguments, index), spec);
        if (Math.abs(width) > value.length()) {
            Work.making(call, Math.abs(width));
        }
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
