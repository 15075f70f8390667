package fusabi.stdlib;

import fusabi.value.Word;

/** The console, and the end of the run. */
final class ConsoleNatives {

    private ConsoleNatives() {}

    static void define(Natives natives) {
        natives.define("Console.write", 1, call -> {
            String text = call.nullableString(0);
            if (text != null) {
                call.charge(1 + text.length() / 16);
                call.write(text);
            }
            return Word.UNIT;
        });
        natives.define("Console.writeError", 1, call -> {
            String text = call.nullableString(0);
            if (text != null) {
                call.charge(1 + text.length() / 16);
                call.writeError(text);
            }
            return Word.UNIT;
        });
        // No input is granted yet, so its end comes at once.
        natives.define("Console.readLine", 0, _ -> Word.NULL);
        natives.define("Environment.exit", 1, call -> {
            throw call.exit(call.intArgument(0));
        });
    }
}
