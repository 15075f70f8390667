package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Format;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** {@code printf} and interpolated strings. */
final class PrintfNatives {
    /*
     * The F# side collects the curried arguments, calls the functions of %a and %t, and hands everything over at once. An argument list is read from
     * left to right, a star's number before the value.
     */

    /** Widths and precisions up to here cost nothing of their own. */
    private static final int MOST_USUAL = 1000;

    private PrintfNatives() {}

    static void define(Natives natives) {
        natives.define("Printf.arity", 1, call -> Word.ofInt(format(call).arguments()));
        natives.define("Printf.plan", 1, call -> call.ofText(format(call).plan()));
        natives.define("Printf.text", 1, call -> call.ofText(format(call).text()));
        natives.define("Printf.parse", 1, call -> call.ofObject(Format.parse(call.stringArgument(0)), call.stringArgument(0).length() * 2L));
        natives.define("Printf.ofText", 1, call -> call.ofObject(Format.ofText(call.stringArgument(0)), call.stringArgument(0).length() * 2L));
        natives.define("Printf.render", 2, call -> {
            long arguments = call.word(1);
            return call.ofText(render(call, format(call), i -> call.element(arguments, i)));
        });
        natives.define("Printf.render1", 2, call -> call.ofText(render(call, format(call), i -> call.word(i + 1))));
        natives.define("Printf.render2", 3, call -> call.ofText(render(call, format(call), i -> call.word(i + 1))));
        natives.define("Printf.render3", 4, call -> call.ofText(render(call, format(call), i -> call.word(i + 1))));
        natives.define("Printf.interpolate", 2, call -> {
            long holes = call.word(1);
            return call.ofText(render(call, format(call), i -> call.element(holes, i)));
        });
    }

    private static Format format(NativeCall call) {
        Object object = call.toObject(call.word(0));
        return object instanceof Format format ? format : Format.parse((String) object);
    }

    private static String render(NativeCall call, Format format, IntToLongFunction arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Format.Piece piece : format.pieces()) {
            switch (piece) {
                case Format.Text(String value) -> text.append(value);
                case Format.Hole hole -> {
                    int width = hole.width() == Format.STAR ? Word.low(arguments.applyAsLong(next++)) : hole.width();
                    int precision = hole.precision() == Format.STAR ? Word.low(arguments.applyAsLong(next++)) : hole.precision();
                    if (width < 0 && hole.width() == Format.STAR) {
                        throw Natives.negative(call, "totalWidth", width);
                    }
                    if (width > MOST_USUAL || precision > MOST_USUAL) {
                        Work.making(call, Math.max(width, precision));
                    }
                    text.append(hole(call, hole, width, precision, arguments.applyAsLong(next++)));
                }
            }
        }
        call.charge(1 + text.length() / 16);
        return text.toString();
    }

    private static String hole(NativeCall call, Format.Hole hole, int width, int precision, long word) {
        return switch (hole.type()) {
            case 's', 'a', 't' -> PrintfNumbers.pad(hole, width, word == Word.NULL ? "" : call.toText(word));
            case 'd', 'i' -> hole.flags().isEmpty() && width < 0 && Numbers.isSmall(word, SmallKind.INT32)
                    ? Integer.toString(Word.low(word)) : number(call, hole, width, precision, word);
            case 'u', 'x', 'X', 'o', 'B', 'e', 'E', 'f', 'F', 'g', 'G', 'M' -> number(call, hole, width, precision, word);
            case 'b' -> PrintfNumbers.pad(hole, width, word == Word.TRUE ? "true" : "false");
            case 'c' -> PrintfNumbers.pad(hole, width, String.valueOf((char) Word.low(word)));
            case 'A' -> StructuredPrinter.print(call, word, hole.has('0') ? 0 : width == Format.NONE ? StructuredPrinter.LINE_WIDTH : width,
                    precision == Format.NONE ? StructuredPrinter.MOST_LEAVES : precision);
            case 'O' -> PrintfNumbers.pad(hole, width, DefaultText.isNothing(call, word) ? "<null>" : call.display(word));
            case 'P' -> PrintfNumbers.pad(hole, width, ObjectNatives.formatted(call, word, hole.spec()));
            default -> throw call.raise("System.ArgumentException", "Bad format specifier: '" + hole.type() + "'");
        };
    }

    private static String number(NativeCall call, Format.Hole hole, int width, int precision, long word) {
        Optional<Numeric> number = Numbers.of(call, word);
        return number.map(value -> PrintfNumbers.format(hole, width, precision, value))
                .orElseGet(() -> PrintfNumbers.pad(hole, width, call.display(word)));
    }
}
