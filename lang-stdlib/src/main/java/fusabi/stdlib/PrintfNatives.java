package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.Format;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** {@code printf} and interpolated strings. */
final class PrintfNatives {
    /*
     * The F# side collects the curried arguments and hands everything over at once. An argument list is read from left to right, a star's number
     * before the value. What %a and %t make, and what values of %A, %O and interpolated strings look like that have parts or a text of their own, is
     * made by F# code before, and comes here as texts; such values themselves end the attempt.
     */

    /** Widths and precisions up to here cost nothing of their own. */
    private static final int MOST_USUAL = 1000;
    private static final int LINE_WIDTH = 80;
    private static final int MOST_LEAVES = 10_000;

    private final NativeCall call;
    /** Whether F# code has made texts of all that it has to. */
    private final boolean settled;

    private PrintfNatives(NativeCall call, boolean settled) {
        this.call = call;
        this.settled = settled;
    }

    static void define(Natives natives) {
        natives.define("Printf.arity", 1, call -> Word.ofInt(format(call).arguments()));
        natives.define("Printf.plan", 1, call -> call.ofText(format(call).plan()));
        natives.define("Printf.text", 1, call -> call.ofText(format(call).text()));
        natives.define("Printf.parse", 1, call -> call.ofObject(Format.parse(call.stringArgument(0)), call.stringArgument(0).length() * 2L));
        natives.define("Printf.ofText", 1, call -> call.ofObject(Format.ofText(call.stringArgument(0)), call.stringArgument(0).length() * 2L));
        natives.define("Printf.render", 2, call -> {
            long arguments = call.word(1);
            return call.ofText(new PrintfNatives(call, true).render(format(call), i -> call.element(arguments, i)));
        });
        natives.define("Printf.render1", 2, call -> alone(call, i -> call.word(i + 1)));
        natives.define("Printf.render2", 3, call -> alone(call, i -> call.word(i + 1)));
        natives.define("Printf.render3", 4, call -> alone(call, i -> call.word(i + 1)));
        natives.define("Printf.interpolate", 2, call -> {
            long holes = call.word(1);
            return alone(call, i -> call.element(holes, i));
        });
        natives.define("Printf.kinds", 1, call -> call.ofText(format(call).kinds()));
        natives.define("Printf.spec", 2, call -> call.ofText(hole(call).spec()));
        natives.define("Printf.width", 3, call -> Word.ofInt(hole(call).has('0') ? 0
                : given(call, hole(call).width(), hole(call).precision() == Format.STAR ? 2 : 1, LINE_WIDTH)));
        natives.define("Printf.leaves", 3, call -> Word.ofInt(given(call, hole(call).precision(), 1, MOST_LEAVES)));
    }

    /** The hole of the value that is argument {@code word(1)}. */
    private static Format.Hole hole(NativeCall call) {
        return format(call).holeOf(call.intArgument(1));
    }

    /** A width or precision of {@code %A}; a star's is so many arguments before the value. */
    private static int given(NativeCall call, int written, int before, int otherwise) {
        return written == Format.STAR ? Word.low(call.element(call.word(2), call.intArgument(1) - before))
                : written == Format.NONE ? otherwise : written;
    }

    /** The text where no argument is shown by F# code; else null. */
    private static long alone(NativeCall call, IntToLongFunction arguments) {
        try {
            return call.ofText(new PrintfNatives(call, false).render(format(call), arguments));
        } catch (ScriptNeeded _) {
            return Word.NULL;
        }
    }

    private static Format format(NativeCall call) {
        Object object = call.toObject(call.word(0));
        return object instanceof Format format ? format : Format.parse((String) object);
    }

    private String render(Format format, IntToLongFunction arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Format.Piece piece : format.pieces()) {
            switch (piece) {
                case Format.Text(String value) -> {
                    Work.appending(call, text, value.length());
                    text.append(value);
                }
                case Format.Hole hole -> {
                    int width = hole.width() == Format.STAR ? Word.low(arguments.applyAsLong(next++)) : hole.width();
                    int precision = hole.precision() == Format.STAR ? Word.low(arguments.applyAsLong(next++)) : hole.precision();
                    if (width < 0 && hole.width() == Format.STAR) {
                        throw Natives.negative(call, "totalWidth", width);
                    }
                    if (width > MOST_USUAL || precision > MOST_USUAL) {
                        Work.making(call, Math.max(width, precision));
                    }
                    String shown = hole(hole, width, precision, arguments.applyAsLong(next++));
                    Work.appending(call, text, shown.length());
                    text.append(shown);
                }
            }
        }
        call.charge(1 + text.length() / 16);
        return text.toString();
    }

    private String hole(Format.Hole hole, int width, int precision, long word) {
        return switch (hole.type()) {
            case 's', 'a', 't' -> PrintfNumbers.pad(hole, width, word == Word.NULL ? "" : call.toText(word));
            case 'd', 'i' -> hole.flags().isEmpty() && width < 0 && Numbers.isSmall(word, SmallKind.INT32)
                    ? Integer.toString(Word.low(word)) : number(hole, width, precision, word);
            case 'u', 'x', 'X', 'o', 'B', 'e', 'E', 'f', 'F', 'g', 'G', 'M' -> number(hole, width, precision, word);
            case 'b' -> PrintfNumbers.pad(hole, width, word == Word.TRUE ? "true" : "false");
            case 'c' -> PrintfNumbers.pad(hole, width, String.valueOf((char) Word.low(word)));
            case 'A' -> settled ? call.toText(word) : structured(word, precision);
            case 'O' -> PrintfNumbers.pad(hole, width, settled ? call.toText(word)
                    : DefaultText.isNothing(call, word) ? "<null>" : DefaultText.leafOnly(call, word));
            case 'P' -> PrintfNumbers.pad(hole, width, settled ? call.toText(word) : formatted(word, hole.spec()));
            default -> throw call.raise("System.ArgumentException", "Bad format specifier: '" + hole.type() + "'");
        };
    }

    private String number(Format.Hole hole, int width, int precision, long word) {
        Optional<Numeric> number = Numbers.of(call, word);
        return number.map(value -> PrintfNumbers.format(hole, width, precision, value))
                .orElseGet(() -> PrintfNumbers.pad(hole, width, other(word)));
    }

    /** What is no number in a place for one: an enum, or a value of a type that generic code did not know. */
    private String other(long word) {
        String text = DefaultText.leaf(call, word);
        return text != null ? text : call.describe(word).fullName();
    }

    private String structured(long word, int leaves) {
        if (DefaultText.isEmptyNullable(call, word) || call.isNull(word)) {
            return "<null>";
        }
        String text = leaves == 0 ? null : ShapeNatives.structuredLeaf(call, word, false);
        if (text == null) {
            throw ScriptNeeded.SIGNAL;
        }
        return text;
    }

    private String formatted(long word, String format) {
        String text = ObjectNatives.formatted(call, word, format);
        if (text == null) {
            throw ScriptNeeded.SIGNAL;
        }
        return text;
    }
}
