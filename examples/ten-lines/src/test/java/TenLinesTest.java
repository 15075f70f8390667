import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program that the README begins with: it is this project's, and prints what the README says. */
class TenLinesTest {

    @Test
    void theReadmeShowsThisProgram() throws Exception {
        String source = Files.readString(Path.of("src/main/java/TenLines.java"));
        assertTrue(Files.readString(Path.of(System.getProperty("readme"))).contains("```java\n" + source + "```\n"));
    }

    @Test
    void itPrintsWhatTheReadmeSays() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true));
        try {
            Class<?> program = Class.forName("TenLines");
            var constructor = program.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method main = program.getDeclaredMethod("main");
            main.setAccessible(true);
            main.invoke(constructor.newInstance());
        } finally {
            System.setOut(before);
        }
        String output = printed.toString();
        assertEquals("27.0", output.strip());
        assertTrue(Files.readString(Path.of(System.getProperty("readme"))).contains("```\n\nIt prints `" + output.strip() + "`"));
    }
}
