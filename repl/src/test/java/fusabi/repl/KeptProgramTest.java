package fusabi.repl;

import fusabi.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts whose programs are kept run as those that are compiled; what was compiled from something else is compiled again. */
@Isolated("sets a property of the process, as the launcher does")
class KeptProgramTest {

    private static final String PROPERTY = "fusabi.kept";
    private static final byte[] PROGRAM = {1, 2, 3};
    private static final int CRC = 8;

    @TempDir
    private Path folder;

    private Path script;
    private File place;

    @BeforeEach
    void aBuild() throws IOException {
        script = folder.resolve("a b.fsx");
        place = folder.resolve("home/kept/%a b.fsx").toFile();
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/built"), "");
        System.setProperty(PROPERTY, place.getPath());
    }

    @AfterEach
    void noPlace() {
        System.clearProperty(PROPERTY);
    }

    private SourceFile says(String text) throws IOException {
        Files.writeString(script, text);
        return SourceFile.of(script.toString(), text);
    }

    private String output(String... more) {
        String[] words = Stream.concat(Stream.of("run", script.toString()), Stream.of(more)).toArray(String[]::new);
        Fus run = InProcess.run(words);
        assertThat(run.errors()).isEmpty();
        return run.output();
    }

    @Test
    void whatWasKeptIsRunAsWhatWasCompiled() throws IOException {
        says("open System\nlet xs = [ for x in 1 .. 3 -> x * x ]\ntype Shape = { Name: string; Size: float }\n"
                + "printfn \"%A %A %s\" xs { Name = \"a\"; Size = 1.5 } (String.concat \",\" fsi.CommandLineArgs.[1..])\nfailwith \"no\"");
        Fus first = InProcess.run("run", script.toString(), "x", "y");
        assertThat(place).isFile();
        Fus second = InProcess.run("run", script.toString(), "x", "y");
        assertThat(second).isEqualTo(first);
        assertThat(second.output()).contains("x,y");
        assertThat(second.errors()).contains("no").contains("a b.fsx:5");
    }

    @Test
    void theKeptProgramIsIndeedRun() throws IOException {
        says("printfn \"one\"");
        assertThat(output()).isEqualTo("one\n");
        byte[] one = Files.readAllBytes(place.toPath());
        says("printfn \"two\"");
        assertThat(output()).isEqualTo("two\n");
        KeptProgram kept = new KeptProgram(place);
        byte[] two = kept.of(says("printfn \"two\"")).orElseThrow();
        Files.write(place.toPath(), one);
        kept.keep(says("printfn \"one\""), List.of(), two);
        assertThat(output()).as("the program of another script, kept as this one's").isEqualTo("two\n");
    }

    @Test
    void onlyItsOwnTextNameAndBuildFindIt() throws IOException {
        SourceFile one = says("1");
        new KeptProgram(place).keep(one, List.of(), PROGRAM);
        assertThat(new KeptProgram(place).of(one)).contains(PROGRAM);
        assertThat(new KeptProgram(place).of(says("2"))).isEmpty();
        assertThat(new KeptProgram(place).of(SourceFile.of("other.fsx", "1"))).isEmpty();
        Files.setLastModifiedTime(folder.resolve("home/built"), FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(new KeptProgram(place).of(one)).as("after another build").isEmpty();
    }

    @Test
    void everyDamageIsSeen() throws IOException {
        SourceFile one = says("1");
        KeptProgram kept = new KeptProgram(place);
        kept.keep(one, List.of(), PROGRAM);
        byte[] whole = Files.readAllBytes(place.toPath());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(place.toPath(), damaged);
            assertThat(kept.of(one)).as("byte %d", i).isEmpty();
            Files.write(place.toPath(), java.util.Arrays.copyOf(whole, i));
            assertThat(kept.of(one)).as("the first %d bytes", i).isEmpty();
        }
        assertThat(whole.length).isGreaterThan(CRC);
    }

    @Test
    void aLoadedFileThatChangesIsSeen() throws IOException {
        Files.writeString(folder.resolve("part.fsx"), "let part = \"one\"");
        says("#load \"part.fsx\"\nprintfn \"%s\" Part.part");
        assertThat(output()).isEqualTo("one\n");
        assertThat(place).isFile();
        assertThat(output()).isEqualTo("one\n");
        Files.writeString(folder.resolve("part.fsx"), "let part = \"two\"");
        assertThat(output()).isEqualTo("two\n");
        Files.delete(folder.resolve("part.fsx"));
        assertThat(InProcess.run("run", script.toString()).code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsElsewhereIsSeen() throws IOException {
        for (String each : List.of("one", "two")) {
            Path there = Files.createDirectory(folder.resolve(each));
            Files.writeString(there.resolve("part.fsx"), "let part = \"" + each + "\"");
            Files.writeString(there.resolve("main.fsx"), "#load \"part.fsx\"\nprintfn \"%s\" Part.part");
        }
        Files.createSymbolicLink(script, folder.resolve("one/main.fsx"));
        assertThat(output()).isEqualTo("one\n");
        Files.delete(script);
        Files.createSymbolicLink(script, folder.resolve("two/main.fsx"));
        assertThat(output()).isEqualTo("two\n");
    }

    @Test
    void whatIsToBeSaidOfAScriptIsSaidEachTime() throws IOException {
        says("let f x =\n    match x with\n    | 1 -> 2\nprintfn \"%d\" (f 1)");
        for (int i = 0; i < 2; i++) {
            assertThat(InProcess.run("run", script.toString()).errors()).contains("FS0025");
        }
        assertThat(place).doesNotExist();
    }

    @Test
    void whoAsksForMoreThanARunGetsItCompiled() throws IOException {
        says("printfn \"one\"");
        assertThat(InProcess.run("run", "--time", script.toString()).errors()).contains("compiling");
        assertThat(place).doesNotExist();
    }

    @Test
    void whereNothingCanBeWrittenTheScriptRunsAllTheSame() throws IOException {
        Files.writeString(folder.resolve("home/kept"), "not a folder");
        says("printfn \"one\"");
        assertThat(output()).isEqualTo("one\n");
        assertThat(output()).isEqualTo("one\n");
    }

    @Test
    void theOldestMakeRoom() throws IOException {
        Map<Path, Instant> times = new TreeMap<>();
        Files.createDirectories(place.getParentFile().toPath());
        for (int i = 0; i < 260; i++) {
            Path other = place.toPath().resolveSibling("other" + i);
            Files.writeString(other, "");
            Files.setLastModifiedTime(other, FileTime.from(Instant.ofEpochSecond(1_000_000L + i)));
            times.put(other, Instant.ofEpochSecond(i));
        }
        new KeptProgram(place).keep(says("1"), List.of(), PROGRAM);
        try (Stream<Path> left = Files.list(place.getParentFile().toPath())) {
            assertThat(left).hasSizeLessThan(times.size()).contains(place.toPath(), place.toPath().resolveSibling("other259"))
                    .doesNotContain(place.toPath().resolveSibling("other0"));
        }
    }

    @Test
    void aHugeScriptIsNotKept() throws IOException {
        new KeptProgram(place).keep(says("// " + "x".repeat(2 << 20)), List.of(), PROGRAM);
        assertThat(place).doesNotExist();
    }
}
