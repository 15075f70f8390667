package fusabi.stdlib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NativesTest {

    private static final Pattern EXTERN = Pattern.compile("\\bextern \"([^%&\"][^\"]*)\"");
    /** Called by the compiler and the machine, not by F# sources. */
    private static final Set<String> CALLED_OTHERWISE = Set.of("Enum.value");

    @Test
    void theSourcesAndTheRegistryNameTheSameFunctions() throws IOException {
        Set<String> declared = new TreeSet<>(CALLED_OTHERWISE);
        Path sources = Path.of(System.getProperty("fusabi.root", ".."), "lang-stdlib", "src", "main", "fusabi");
        List<Path> files;
        try (Stream<Path> all = Files.list(sources)) {
            files = all.filter(file -> file.toString().endsWith(".fs")).toList();
        }
        for (Path file : files) {
            Matcher matcher = EXTERN.matcher(Files.readString(file));
            while (matcher.find()) {
                declared.add(matcher.group(1));
            }
        }
        assertThat(Natives.all().keySet()).containsExactlyInAnyOrderElementsOf(declared);
    }
}
