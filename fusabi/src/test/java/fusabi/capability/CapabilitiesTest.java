package fusabi.capability;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CapabilitiesTest {

    private final Engine engine = Engine.withStandardLibrary();

    private String run(Capabilities granted, String script) {
        StringBuilder output = new StringBuilder();
        RunResult result = engine.compile(SourceFile.of("script.fsx", script)).value().orElseThrow()
                .run(RunOptions.defaults().withOutput(output::append).withCapabilities(granted));
        return output + (result instanceof RunResult.Failed(String report) ? report.lines().findFirst().orElseThrow() : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "System.DateTime.Now |                               The clock is not granted to this script.",
            "System.DateTime.UtcNow |                            The clock is not granted to this script.",
            "System.Random().Next() |                            Random numbers without a seed are not granted to this script.",
            "System.Environment.GetEnvironmentVariable \"PATH\" | Reading environment variables is not allowed. To allow it: --allow-env",
            "System.IO.File.ReadAllText \"a.txt\" |              Using files is not allowed. To allow it: --allow-read or --allow-write",
            "System.IO.File.Exists \"a.txt\" |                   Using files is not allowed. To allow it: --allow-read or --allow-write",
            "System.IO.Directory.GetFiles \".\" |                Using files is not allowed. To allow it: --allow-read or --allow-write",
            "System.Diagnostics.Process.Start \"true\" |         Running other programs is not allowed. To allow it: --allow-run",
            "System.Net.Http.HttpClient().GetStringAsync \"http://localhost\" | Using the network is not allowed. To allow it: --allow-net",
    })
    void aSandboxHasNothingAndSaysWhatWouldAllowIt(String expression, String refusal) {
        assertThat(run(Capabilities.none(), expression + " |> ignore")).isEqualTo("Unhandled exception: System.UnauthorizedAccessException: " + refusal);
    }

    @Test
    void timePassesOnlyByWaitingWhereThereIsNoClock() {
        assertThat(run(Capabilities.none(), """
                let watch = System.Diagnostics.Stopwatch.StartNew()
                Async.RunSynchronously(Async.Sleep 3600000)
                printf "%d" watch.ElapsedMilliseconds
                """)).isEqualTo("3600000");
    }

    @Test
    void theClockAndTheSeedsAreTheHosts() {
        Capabilities granted = Capabilities.none().with(Clock.virtual(Instant.parse("2026-01-02T03:04:05Z"))).with(Seeds.from(1));
        String script = "printf \"%s %d\" (System.DateTime.UtcNow.ToString \"s\") (System.Random().Next())";
        assertThat(run(granted, script)).startsWith("2026-01-02T03:04:05 ")
                .isEqualTo(run(Capabilities.none().with(Clock.virtual(Instant.parse("2026-01-02T03:04:05Z"))).with(Seeds.from(1)), script));
    }

    @Test
    void filesAreReadAndWrittenWhereThatIsGranted(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("in/a.txt"), "\uFEFFone\r\ntwo\n");
        Capabilities granted = Capabilities.none().with(FileAccess.of(folder, List.of(folder.resolve("in")), List.of(folder.resolve("out"))));
        assertThat(run(granted, """
                open System.IO
                let lines = File.ReadAllLines "in/a.txt"
                File.WriteAllLines("out/b.txt", Array.rev lines)
                File.AppendAllText("out/b.txt", "three")
                printf "%A %s %A" lines (File.ReadAllText "out/b.txt") (Directory.GetFiles "out")
                """)).isEqualTo("[|\"one\"; \"two\"|] two\none\nthree [|\"out/b.txt\"|]");
        assertThat(run(granted, "System.IO.File.WriteAllText(\"in/c.txt\", \"\")"))
                .endsWith("Writing 'in/c.txt' is not allowed. To allow it: --allow-write=in/c.txt");
        assertThat(folder.resolve("in/c.txt")).doesNotExist();
    }

    @Test
    void anEncodingDoesNotChangeWhatALineIs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\r\n\ntwo\n\n");
        Capabilities granted = Capabilities.none().with(FileAccess.of(folder, List.of(folder), List.of()));
        assertThat(run(granted, "printf \"%A\" (System.IO.File.ReadAllLines(\"a.txt\", System.Text.Encoding.UTF8))"))
                .isEqualTo(run(granted, "printf \"%A\" (System.IO.File.ReadAllLines \"a.txt\")"))
                .isEqualTo("[|\"one\"; \"\"; \"two\"; \"\"|]");
    }

    @Test
    void neitherDotsNorLinksLeadOutside(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(inside.resolve("link"), folder.resolve("secret"));
        Files.createSymbolicLink(inside.resolve("dangling"), folder.resolve("new"));
        Capabilities granted = Capabilities.none().with(FileAccess.of(inside, List.of(inside), List.of(inside)));
        assertThat(run(granted, "System.IO.File.ReadAllText \"../secret\" |> printf \"%s\"")).contains("Reading '../secret' is not allowed");
        assertThat(run(granted, "System.IO.File.ReadAllText \"link\" |> printf \"%s\"")).contains("Reading 'link' is not allowed");
        assertThat(run(granted, "System.IO.File.WriteAllText(\"dangling\", \"x\")")).contains("Writing 'dangling' is not allowed");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void failuresOfFilesAreThoseOfDotNet(@TempDir Path folder) {
        Capabilities granted = Capabilities.none().with(FileAccess.of(folder, List.of(folder), List.of(folder)));
        assertThat(run(granted, "System.IO.File.ReadAllText \"a\" |> ignore"))
                .endsWith("System.IO.FileNotFoundException: Could not find file '" + folder.resolve("a") + "'.");
        assertThat(run(granted, "System.IO.File.ReadAllText \"a/b\" |> ignore"))
                .endsWith("System.IO.DirectoryNotFoundException: Could not find a part of the path '" + folder.resolve("a/b") + "'.");
        assertThat(run(granted, "System.IO.File.ReadAllText \"\" |> ignore"))
                .endsWith("System.ArgumentException: The value cannot be an empty string. (Parameter 'path')");
    }

    @Test
    void onlyNamedVariablesAreSeen() {
        Capabilities granted = Capabilities.none().with(Variables.only(Set.of("FUSABI_NO_SUCH_VARIABLE")));
        assertThat(run(granted, "printf \"%b\" (isNull (System.Environment.GetEnvironmentVariable \"FUSABI_NO_SUCH_VARIABLE\"))")).isEqualTo("true");
        assertThat(run(granted, "System.Environment.GetEnvironmentVariable \"PATH\" |> ignore")).endsWith("To allow it: --allow-env=PATH");
    }
}
