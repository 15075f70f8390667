package fusabi.repl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How scripts end, as whoever starts them sees it: exit code, standard output, standard error. */
class RunningTest {

    @TempDir
    private Path folder;

    private static final String TYPE_ERROR = "let x = 1\nlet y: int = \"one\"\nprintfn \"never\"\n";

    private static final String THREE_ERRORS = """
            let a: int = "one"
            let b = 2
            let c = missing + b
            let d: string = b
            printfn "never"
            """;

    @BeforeEach
    void theScriptsWithErrors() throws IOException {
        script("type.fsx", TYPE_ERROR);
        script("three.fsx", THREE_ERRORS);
        script("good.fsx", "printfn \"good\"\n");
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Fus run(String text) throws IOException {
        script("script.fsx", text);
        Fus fus = Fus.run(folder, "run", "script.fsx");
        assertThat(fus.isReadable()).as(fus.toString()).isTrue();
        return fus;
    }

    @Test
    void aScriptThatEndsGivesZero() throws IOException {
        Fus fus = run("printfn \"%d\" (6 * 7)\n");
        assertThat(fus).isEqualTo(new Fus(0, "42\n", ""));
    }

    @Test
    void aScriptMayBeStartedWithoutTheCommand() throws IOException {
        script("script.fsx", "#!/usr/bin/env fus\nprintfn \"hello\"\n");
        assertThat(Fus.run(folder, "script.fsx")).isEqualTo(new Fus(0, "hello\n", ""));
    }

    @Test
    void anEmptyFileIsAScriptThatDoesNothing() throws IOException {
        assertThat(run("")).isEqualTo(new Fus(0, "", ""));
        assertThat(run("\uFEFF// only a comment")).isEqualTo(new Fus(0, "", ""));
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws IOException {
        script("script.fsx", "printfn \"äöü → 漢字 😀\"\n");
        Fus fus = Fus.run(folder, Map.of("LC_ALL", "C", "LANG", "C"), List.of("-Dstdout.encoding=US-ASCII"), "run", "script.fsx");
        assertThat(fus).isEqualTo(new Fus(0, "äöü → 漢字 😀\n", ""));
    }

    @Test
    void errorOutputOfTheScriptGoesToStandardError() throws IOException {
        assertThat(run("eprintfn \"careful\"\nprintfn \"done\"\n")).isEqualTo(new Fus(0, "done\n", "careful\n"));
    }

    @Test
    void anUncaughtExceptionGivesOneAndTheScriptsStack() throws IOException {
        Fus fus = run("printfn \"before\"\nlet fail n = 1 + failwithf \"no %d\" n\nlet g x = 1 + fail x\nprintfn \"%d\" (g 3)\n");
        assertThat(fus.code()).isEqualTo(1);
        assertThat(fus.output()).isEqualTo("before\n");
        assertThat(fus.errors()).contains("no 3").contains("script.fsx:2").contains("script.fsx:3").contains("script.fsx:4");
    }

    @Test
    void aTypeErrorGivesThreeAndRunsNothing() {
        Fus fus = Fus.run(folder, "run", "type.fsx");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.output()).isEmpty();
        assertThat(fus.errors()).startsWith("type.fsx:2:14: error FS0001: ").contains("  2 | let y: int = \"one\"\n");
        assertThat(fus.isReadable()).isTrue();
    }

    @Test
    void independentErrorsAreAllReportedInOneRun() {
        Fus fus = Fus.run(folder, "run", "three.fsx");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.errors().lines().filter(line -> line.contains(": error "))).hasSize(3);
        assertThat(fus.errors()).contains("three.fsx:1:14: error FS0001", "three.fsx:3:9: error FS0039", "three.fsx:4:17: error FS0001");
    }

    @Test
    void syntaxErrorsAreAllReportedInOneRun() throws IOException {
        script("syntax.fsx", "let a = )\nlet b = 1\nlet c = [ 1; 2\nlet d = if true\nprintfn \"x\"\n");
        Fus fus = Fus.run(folder, "run", "syntax.fsx");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.errors().lines().filter(line -> line.contains(": error ")).count()).isGreaterThanOrEqualTo(2);
        assertThat(fus.isReadable()).isTrue();
    }

    @Test
    void endlessRecursionIsStoppedByALimit() throws IOException {
        Fus fus = run("let rec f x = 1 + f x\nprintfn \"start\"\nprintfn \"%d\" (f 1)\n");
        assertThat(fus.code()).isEqualTo(4);
        assertThat(fus.output()).isEqualTo("start\n");
        assertThat(fus.errors()).startsWith("fus: ");
    }

    @Test
    void anEndlessListIsStoppedByALimit() throws IOException {
        script("script.fsx", "let rec f x acc = f x (x :: acc)\nprintfn \"%d\" (List.length (f 1 []))\n");
        assertThat(Fus.run(folder, "run", "--limits=heap=128M", "script.fsx").code()).isEqualTo(4);
    }

    @Test
    void aMillionFramesAreFine() throws IOException {
        assertThat(run("let rec depth n = if n = 0 then 0 else 1 + depth (n - 1)\nprintfn \"%d\" (depth 1000000)\n"))
                .isEqualTo(new Fus(0, "1000000\n", ""));
    }

    @Test
    void aHundredThousandParenthesesAreAMessage() throws IOException {
        Fus fus = run("let x = " + "(".repeat(100_000) + "1\n");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.errors()).contains("error ").hasSizeLessThan(20_000);
    }

    @Test
    void outputIntoAClosedPipeEndsQuietly() throws IOException {
        script("script.fsx", "for i in 1 .. 1000000 do printfn \"%d\" i\n");
        Fus fus = Fus.piped(folder, "head -1", "run", "script.fsx");
        assertThat(fus).isEqualTo(new Fus(141, "1\n", ""));
        assertThat(Fus.piped(folder, "cat", "run", "good.fsx")).isEqualTo(new Fus(0, "good\n", ""));
    }

    @Test
    void checkReportsWithoutRunning() {
        Fus fus = Fus.run(folder, "check", "good.fsx", "type.fsx", "three.fsx");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.output()).isEmpty();
        assertThat(fus.errors().lines().filter(line -> line.contains(": error "))).hasSize(4)
                .allMatch(line -> line.matches("(type|three)\\.fsx:\\d+:\\d+: error FS\\d{4}: .+"));
        assertThat(Fus.run(folder, "check", "good.fsx")).isEqualTo(new Fus(0, "", ""));
    }

    @Test
    void checkReportsAsJsonForTools() throws IOException {
        Fus fus = Fus.run(folder, "check", "--format=json", "good.fsx", "three.fsx", "nothing.fsx");
        assertThat(fus.code()).isEqualTo(2);
        assertThat(fus.errors()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(fus.output());
        assertThat(report.get("diagnostics")).hasSize(3);
        JsonNode first = report.get("diagnostics").get(0);
        assertThat(first.get("file").asText()).isEqualTo("three.fsx");
        assertThat(first.get("line").asInt()).isEqualTo(1);
        assertThat(first.get("column").asInt()).isEqualTo(14);
        assertThat(first.get("endColumn").asInt()).isEqualTo(19);
        assertThat(first.get("severity").asText()).isEqualTo("error");
        assertThat(first.get("code").asText()).isEqualTo("FS0001");
        assertThat(first.get("message").asText()).isNotBlank();
        assertThat(report.get("unreadable").get(0).get("file").asText()).isEqualTo("nothing.fsx");
    }

    @Test
    void messagesAreColouredOnATerminalOnly() {
        List<String> terminal = List.of("-Dfusabi.terminal=12");
        String escape = "\u001B[";
        assertThat(Fus.run(folder, "check", "type.fsx").errors()).doesNotContain(escape);
        assertThat(Fus.run(folder, Map.of("TERM", "xterm"), terminal, "check", "type.fsx").errors()).contains(escape);
        assertThat(Fus.run(folder, Map.of("TERM", "xterm", "NO_COLOR", "1"), terminal, "check", "type.fsx").errors())
                .doesNotContain(escape);
        assertThat(Fus.run(folder, Map.of("TERM", "dumb"), terminal, "check", "type.fsx").errors()).doesNotContain(escape);
    }

    @Test
    void disasmShowsInstructions() {
        Fus fus = Fus.run(folder, "disasm", "good.fsx");
        assertThat(fus.code()).isZero();
        assertThat(fus.output()).contains("return");
        assertThat(fus.errors()).isEmpty();
        assertThat(Fus.run(folder, "disasm", "type.fsx").code()).isEqualTo(3);
    }

    // ---- compiled programs

    @Test
    void aCompiledProgramRunsAsItsScriptDoes() throws IOException {
        script("lib.fsx", "let seven = 7\n");
        script("main.fsx", "#load \"lib.fsx\"\nprintfn \"%d %A\" Lib.seven (List.tail [1; 2])\n");
        assertThat(Fus.run(folder, "grind", "main.fsx")).isEqualTo(new Fus(0, "", ""));
        Files.delete(folder.resolve("lib.fsx"));
        Files.move(folder.resolve("main.fzb"), folder.resolve("main"));
        assertThat(Fus.run(folder, "run", "main")).isEqualTo(new Fus(0, "7 [2]\n", ""));
        assertThat(Fus.run(folder, "main")).isEqualTo(new Fus(0, "7 [2]\n", ""));
        assertThat(Fus.run(folder, "check", "main")).isEqualTo(new Fus(0, "", ""));
        assertThat(Fus.run(folder, "disasm", "main").output()).contains("call");
        assertThat(Fus.run(folder, "grind", "main", "--strip", "-o", "small.fzb").code()).isZero();
        assertThat(Files.size(folder.resolve("small.fzb"))).isLessThan(Files.size(folder.resolve("main")));
    }

    @Test
    void aDamagedCompiledProgramIsRefused() throws IOException {
        Fus.run(folder, "grind", "good.fsx");
        byte[] bytes = Files.readAllBytes(folder.resolve("good.fzb"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("good.fzb"), bytes);
        Fus fus = Fus.run(folder, "run", "good.fzb");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.errors()).contains("good.fzb:1:1: error FU0020: the compiled program is damaged");
    }

    @Test
    void grindSignsWithAKeyAndSaysWhenItIsNone() throws IOException, java.security.NoSuchAlgorithmException {
        byte[] key = java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
        script("key.pem", "-----BEGIN PRIVATE KEY-----\n" + java.util.Base64.getMimeEncoder().encodeToString(key) + "\n-----END PRIVATE KEY-----\n");
        assertThat(Fus.run(folder, "grind", "good.fsx", "--sign", "key.pem")).isEqualTo(new Fus(0, "", ""));
        assertThat(Fus.run(folder, "good.fzb")).isEqualTo(new Fus(0, "good\n", ""));
        Fus wrong = Fus.run(folder, "grind", "good.fsx", "--sign", "good.fsx");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors()).contains("is no Ed25519 private key in PEM");
        assertThat(Fus.run(folder, "grind", "good.fsx", "--sign", "none.pem").errors()).contains("there is no file 'none.pem'");
        assertThat(Fus.run(folder, "grind", "type.fsx").code()).isEqualTo(3);
    }
}
