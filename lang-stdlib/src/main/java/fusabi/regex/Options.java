package fusabi.regex;

/** The bits of .NET's {@code RegexOptions} that mean something here. */
final class Options {

    static final int IGNORE_CASE = 1;
    static final int MULTILINE = 2;
    static final int EXPLICIT_CAPTURE = 4;
    static final int SINGLELINE = 16;
    static final int IGNORE_WHITE_SPACE = 32;
    static final int RIGHT_TO_LEFT = 64;
    static final int ECMA_SCRIPT = 256;

    private Options() {}

    /** The option a letter stands for in {@code (?imnsx)}, or 0. */
    static int ofLetter(char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'i' -> IGNORE_CASE;
            case 'm' -> MULTILINE;
            case 'n' -> EXPLICIT_CAPTURE;
            case 's' -> SINGLELINE;
            case 'x' -> IGNORE_WHITE_SPACE;
            default -> 0;
        };
    }
}
