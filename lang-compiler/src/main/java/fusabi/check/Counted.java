package fusabi.check;

/** Numbers of things as one says them. */
final class Counted {

    private Counted() {}

    /** {@code no arguments}, {@code one argument}, {@code 2 arguments}. */
    static String of(int number, String thing) {
        return switch (number) {
            case 0  -> "no " + thing + "s";
            case 1  -> "one " + thing;
            default -> number + " " + thing + "s";
        };
    }
}
