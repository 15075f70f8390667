package fusabi.stdlib;

import fusabi.capability.Capability;
import fusabi.value.Word;
import java.util.List;

/** The console, and the end of the run. */
final class ConsoleNatives {

    private ConsoleNatives() {}

    static void define(Natives natives) {
        natives.define("Console.write", 1, Capability.CONSOLE, call -> {
            String text = call.nullableString(0);
            if (text != null) {
                call.charge(1 + text.length() / 16);
                call.write(text);
            }
            return Word.UNIT;
        });
        natives.define("Console.writeError", 1, Capability.CONSOLE, call -> {
            String text = call.nullableString(0);
            if (text != null) {
                call.charge(1 + text.length() / 16);
                call.writeError(text);
            }
            return Word.UNIT;
        });
        natives.define("Console.readLine", 0, Capability.CONSOLE, call -> {
            String line = call.readLine();
            return line == null ? Word.NULL : call.ofText(line);
        });
        natives.define("Environment.arguments", 0, call -> {
            List<String> arguments = call.arguments();
            long array = call.keep(call.newArray(arguments.size(), Word.NULL));
            for (int i = 0; i < arguments.size(); i++) {
                call.setElement(array, i, call.ofText(arguments.get(i)));
            }
            return array;
        });
        natives.define("Environment.exit", 1, call -> {
            throw call.exit(call.intArgument(0));
        });
    }
}
