package fusabi.check;

import fusabi.value.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a format strictly, as {@code printf} checks it at compile time; the machine's {@link Format} trusts what passed here. */
final class FormatSyntax {
    /*
     * The order of the checks is F#'s, so that of several mistakes in one specifier the same is reported. A percent sign with flags ("%5%") is
     * a plain percent sign, with a warning.
     */

    static final String INTERPOLATED = "FS3376";
    static final String MALFORMED = "FS0741";

    private static final String NEEDS_EXPRESSION =
            "in an interpolated string each `%` specifier stands directly before the expression it formats, as in `%d{1 + 1}`";

    /**
     * What an argument is formatted as.
     *
     * @param conversion    the letter
     * @param starArguments how many int arguments come before it, for {@code *}
     */
    record Specifier(char conversion, int starArguments) {}

    /** Something wrong with the format; not an error only for a needless flag. */
    record Problem(String code, String message, boolean isError) {}

    /** What was found; when there is an error, only what came before it. */
    record Result(List<Specifier> specifiers, List<Problem> problems) {
        Result {
            specifiers = List.copyOf(specifiers);
            problems = List.copyOf(problems);
        }

        boolean isValid() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    private final String text;
    private final boolean interpolated;
    private final List<Specifier> specifiers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int position;

    private boolean zero;
    private boolean left;
    private boolean hasWidth;
    private boolean hasPrecision;
    private int stars;
    private char prefix;

    private FormatSyntax(String text, boolean interpolated) {
        this.text = text;
        this.interpolated = interpolated;
    }

    static Result read(String text, boolean interpolated) {
        FormatSyntax reader = new FormatSyntax(text, interpolated);
        while (reader.problems.stream().noneMatch(Problem::isError)) {
            int percent = text.indexOf('%', reader.position);
            if (percent < 0) {
                break;
            }
            reader.position = percent + 1;
            reader.specifier().ifPresent(message -> reader.problems.add(new Problem(interpolated ? INTERPOLATED : MALFORMED, message,
                    true)));
        }
        return new Result(reader.specifiers, reader.problems);
    }

    private boolean atEnd() {
        return position >= text.length();
    }

    /** Reads what follows a percent sign; the mistake in it, if there is one. */
    private Optional<String> specifier() {
        Optional<String> mistake = flags();
        if (mistake.isEmpty()) {
            mistake = widthAndPrecision();
        }
        if (mistake.isPresent()) {
            return mistake;
        }
        char conversion = text.charAt(position++);
        return switch (conversion) {
            case '%' -> {
                if (zero || left || prefix != 0 || hasWidth || hasPrecision) {
                    problems.add(new Problem(INTERPOLATED, "flags and widths mean nothing before `%`, which stands for a percent sign",
                            false));
                }
                yield Optional.empty();
            }
            case 'd', 'i', 'u', 'o', 'x', 'X', 'B' -> hasPrecision ? Optional.of(noPrecision(conversion)) : accept(conversion);
            case 'f', 'F', 'e', 'E', 'g', 'G', 'M' -> accept(conversion);
            case 'A' -> prefix == ' ' ? Optional.of(noPrefix(conversion)) : accept(conversion);
            case 'b', 'c', 's', 'O', 'a', 't' -> {
                Optional<String> needless = noFlags(conversion);
                yield needless.isPresent() ? needless : accept(conversion);
            }
            case 'P' -> interpolated ? hole() : Optional.of(unknown(conversion));
            case 'l', 'L' -> Optional.of("`" + conversion
                    + "` is not used in F# formats: `%d`, `%u`, `%x` and `%o` take integers of any size");
            case 'h', 'H' -> Optional.of("`" + conversion
                    + "` is not used in F# formats: `%d`, `%u`, `%x` and `%o` take integers of any size");
            default -> Optional.of(unknown(conversion));
        };
    }

    private Optional<String> flags() {
        zero = false;
        left = false;
        prefix = 0;
        for (; !atEnd(); position++) {
            char c = text.charAt(position);
            switch (c) {
                case '0' -> {
                    if (zero) {
                        return Optional.of("the flag `0` is given twice");
                    }
                    zero = true;
                }
                case '-' -> {
                    if (left) {
                        return Optional.of("the flag `-` is given twice");
                    }
                    left = true;
                }
                case '+', ' ' -> {
                    if (prefix != 0) {
                        return Optional.of("only one of the flags `+` and space can be given, once");
                    }
                    prefix = c;
                }
                case '#' -> {
                    return Optional.of("the flag `#` is not used in F# formats");
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of("a `%` must be followed by a letter that says how to format; a plain percent sign is written `%%`");
    }

    private Optional<String> widthAndPrecision() {
        stars = 0;
        hasPrecision = false;
        hasWidth = number();
        if (!atEnd() && text.charAt(position) == '.') {
            position++;
            hasPrecision = number();
            if (!hasPrecision) {
                return Optional.of("a number or `*` must follow the `.` of a precision");
            }
        }
        return atEnd() ? Optional.of("the letter that says how to format is missing after the width or precision") : Optional.empty();
    }

    private boolean number() {
        if (!atEnd() && text.charAt(position) == '*') {
            position++;
            stars++;
            return true;
        }
        int start = position;
        while (!atEnd() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        return position > start;
    }

    private Optional<String> accept(char conversion) {
        specifiers.add(new Specifier(conversion, stars));
        if (!interpolated) {
            return Optional.empty();
        }
        if (text.startsWith("%P()", position)) {
            position += "%P()".length();
            return Optional.empty();
        }
        return Optional.of(text.startsWith("%P(", position)
                ? "a .NET format such as `{x:N2}` cannot be combined with a `%` specifier before the brace"
                : NEEDS_EXPRESSION);
    }

    private Optional<String> hole() {
        if (atEnd() || text.charAt(position) != '(' || text.indexOf(')', position) < 0) {
            return Optional.of(NEEDS_EXPRESSION);
        }
        position = text.indexOf(')', position) + 1;
        specifiers.add(new Specifier('P', stars));
        return Optional.empty();
    }

    private Optional<String> noFlags(char conversion) {
        if (hasPrecision) {
            return Optional.of(noPrecision(conversion));
        }
        if (zero) {
            return Optional.of("the flag `0` means nothing for `%" + conversion + "`");
        }
        return prefix == 0 ? Optional.empty() : Optional.of(noPrefix(conversion));
    }

    private static String noPrecision(char conversion) {
        return "`%" + conversion + "` takes no precision";
    }

    private String noPrefix(char conversion) {
        return "the flag `" + prefix + "` means nothing for `%" + conversion + "`";
    }

    private static String unknown(char conversion) {
        return "there is no format specifier `%" + conversion + "`";
    }
}
