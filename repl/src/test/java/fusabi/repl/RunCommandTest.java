package fusabi.repl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code fus run} can be asked for besides running a script. */
class RunCommandTest {

    @TempDir
    private Path folder;

    private String script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    // ---- expressions

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + 2                    | 3",
        "\"text\"                 | text",
        "Some \"text\"            | Some \"text\"",
        "[1; 2]                   | [1; 2]",
        "2.0                      | 2.0",
    })
    void theValueOfAnExpressionIsPrinted(String expression, String value) {
        assertThat(InProcess.run("-e", expression)).isEqualTo(new Fus(0, value + "\n", ""));
        assertThat(InProcess.run("run", "--eval=" + expression)).isEqualTo(new Fus(0, value + "\n", ""));
    }

    @Test
    void aUnitIsNotPrinted() {
        assertThat(InProcess.run("-e", "printf \"once\"")).isEqualTo(new Fus(0, "once", ""));
        assertThat(InProcess.run("-e", "let x = 1")).isEqualTo(new Fus(0, "", ""));
        assertThat(InProcess.run("-e", "exit 3")).isEqualTo(new Fus(3, "", ""));
    }

    @Test
    void severalExpressionsAreTheLinesOfAScript() {
        assertThat(InProcess.run("-e", "let f x =", "-e", "    x * 2", "-e", "f 21")).isEqualTo(new Fus(0, "42\n", ""));
    }

    @Test
    void anExpressionEndsAsAScriptDoes() {
        Fus refused = InProcess.run("-e", "1 + \"a\"");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errors()).startsWith("-e:1:5: error FS0001: ");
        Fus raised = InProcess.run("-e", "failwith \"no\" : int");
        assertThat(raised.code()).isEqualTo(1);
        assertThat(raised.errors()).contains("System.Exception: no", "-e:1");
    }

    // ---- arguments

    @Test
    void whatFollowsTheScriptIsForTheScript() throws IOException {
        String script = script("args.fsx", "printfn \"%A\" (Array.tail fsi.CommandLineArgs)\n");
        String all = "[|\"-e\"; \"--time\"; \"--\"; \"-h\"; \"a b\"|]\n";
        assertThat(InProcess.run("run", script, "-e", "--time", "--", "-h", "a b")).isEqualTo(new Fus(0, all, ""));
        assertThat(InProcess.run(script, "-e", "--time", "--", "-h", "a b")).isEqualTo(new Fus(0, all, ""));
        assertThat(InProcess.run("run", "--", script, "x")).isEqualTo(new Fus(0, "[|\"x\"|]\n", ""));
        assertThat(InProcess.run("-e", "Array.tail fsi.CommandLineArgs", "x", "-y").output()).isEqualTo("[|\"x\"; \"-y\"|]\n");
        assertThat(InProcess.run("-e", "args", "x", "-y").output()).isEqualTo("[|\"x\"; \"-y\"|]\n");
        assertThat(InProcess.run("-e", "args").output()).isEqualTo("[||]\n");
        assertThat(InProcess.run("-e", "let args = 3", "-e", "args + 1", "x").output()).isEqualTo("4\n");
    }

    @Test
    void aScriptMayBeAProgramAndALinkToOne() throws IOException {
        script("lib.fsx", "let answer = 42\n");
        Files.createDirectory(folder.resolve("bin"));
        script("tool", "#!/usr/bin/env -S fus run\n#load \"lib.fsx\"\nprintfn \"%d %s\" Lib.answer (System.IO.File.ReadAllText \""
                + folder.resolve("data").toString().replace("\\", "/") + "\")\n");
        script("data", "read");
        Path link = Files.createSymbolicLink(folder.resolve("bin/linked"), Path.of("../tool"));
        assertThat(InProcess.run("run", folder.resolve("tool").toString())).isEqualTo(new Fus(0, "42 read\n", ""));
        assertThat(InProcess.run(link.toString())).isEqualTo(new Fus(0, "42 read\n", ""));
    }

    // ---- limits

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fuel=1e3      | while true do ()                       | 1,000 units of work",
        "time=50ms     | while true do ()                       | 50 ms",
        "heap=2M       | List.length (List.replicate 1000000 1) | memory",
        "output=1KB    | for i in 1 .. 1000 do printfn \"%d\" i | 1 KB of output",
        "stack=1MB     | let rec f x = 1 + f x in f 1           | stack of 1 MB",
    })
    void aLimitStopsTheScript(String limit, String script, String message) {
        Fus fus = InProcess.run("run", "--limits", limit, "-e", script);
        assertThat(fus.code()).as(fus.toString()).isEqualTo(4);
        assertThat(fus.errors()).startsWith("fus: The script").contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fule=3         | there is no limit 'fule'; the limits are heap, stack, nesting, fuel, time, output; did you mean 'fuel'?",
        "fuel           | the limit 'fuel' needs an amount, as in fuel=1_000_000",
        "fuel=much      | 'much' is no amount for the limit 'fuel'; write it as in fuel=1_000_000",
        "time=3,heap=1M | '3' is no amount for the limit 'time'; write it as in time=5s",
        "heap=1M,       | there is no limit ''; the limits are heap, stack, nesting, fuel, time, output",
    })
    void aWrongLimitIsRefused(String limits, String message) {
        assertThat(InProcess.run("run", "--limits=" + limits, "-e", "1"))
                .isEqualTo(new Fus(2, "", "fus: " + message + "\nTry 'fus run --help'.\n"));
    }

    @Test
    void theHelpTellsTheLimits() {
        assertThat(InProcess.run("help", "run").output()).contains("heap      memory for data: 2 GB; set it as in heap=512MB", "fuel ", "none");
    }

    // ---- reports

    @Test
    void whatARunUsedIsSaidOnStandardError() throws IOException {
        String script = script("work.fsx", "printfn \"%d\" (List.sum [1 .. 1000])\n");
        Fus fus = InProcess.run("run", "--time", "--report", script);
        assertThat(fus.output()).isEqualTo("500500\n");
        assertThat(fus.errors().lines().map(line -> line.substring(0, 18).strip()))
                .containsExactly("fus: loading", "fus: compiling", "fus: running", "fus: fuel", "fus: peak memory", "fus: allocated", "fus: collections",
                        "fus: host calls", "fus: library calls", "fus: output");
    }

    @Test
    void theReportIsJsonForTools() throws IOException {
        Fus fus = InProcess.run("run", "--report", "--time", "--format=json", "--limits=fuel=1000", "-e", "while true do ()");
        JsonNode report = new ObjectMapper().readTree(fus.errors().lines().toList().getLast());
        assertThat(report.get("exitCode").asInt()).isEqualTo(4);
        assertThat(report.get("ended").asText()).isEqualTo("fuel");
        assertThat(report.get("fuel").asLong()).isGreaterThanOrEqualTo(1000);
        assertThat(report.get("compile").asDouble()).isPositive();
        assertThat(report.get("collections").isInt()).isTrue();
    }

    // ---- signatures

    private String pem(String name, String kind, Key key) throws IOException {
        return script(name, "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----\n");
    }

    @Test
    void onlyWhatTrustedKeysHaveSignedIsRun() throws IOException, GeneralSecurityException {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String script = script("hello.fsx", "printfn \"hello\"\n");
        String compiled = folder.resolve("hello.fzb").toString();
        String trust = "--trust=" + pem("ours.pub", "PUBLIC", ours.getPublic());
        InProcess.run("grind", script, "-o", compiled, "--sign", pem("ours.pem", "PRIVATE", ours.getPrivate()));
        assertThat(InProcess.run("run", trust, compiled)).isEqualTo(new Fus(0, "hello\n", ""));
        assertThat(InProcess.run("run", "--trust", pem("others.pub", "PUBLIC", others.getPublic()), compiled).code()).isEqualTo(3);
        InProcess.run("grind", script, "-o", compiled);
        assertThat(InProcess.run("run", trust, compiled).code()).isEqualTo(3);
        assertThat(InProcess.run("run", trust, script).errors()).contains("is a script; --trust runs only compiled programs that are signed");
        assertThat(InProcess.run("run", "--trust", script, compiled).errors()).contains("is no Ed25519 public key in PEM");
    }

    @Test
    void aLimitThatPrintingTheValueExceedsIsToldInOneLine() {
        Fus fus = Fus.run(folder, "run", "--limits", "fuel=10", "-e", "1");
        assertThat(fus.code()).isEqualTo(4);
        assertThat(fus.output()).isEmpty();
        assertThat(fus.errors()).startsWith("fus: The script did more than its limit of 10 units of work (fuel), in ").doesNotContain(".\n").hasLineCount(1);
    }
}
