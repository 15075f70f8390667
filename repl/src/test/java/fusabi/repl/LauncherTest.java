package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher {@code ./fus}, in a checkout that has nothing but it, with a JDK and a Maven that only say what they were asked: it finds the
 * one, asks the other when it must, and runs the command line with the user's arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path FUS = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize().resolve("fus");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path bin;

    /** What the launcher needs of a system. */
    private static final List<String> TOOLS = List.of(
            "sh", "dirname", "readlink", "find", "head", "tail", "grep", "sed", "cat", "mkdir", "rm", "mv", "sleep", "touch");

    private record Result(int code, String output, String errors) {}

    @BeforeEach
    void aCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a check out"));
        Files.copy(FUS, checkout.resolve("fus"));
        Files.createDirectory(checkout.resolve("tools"));
        Files.copy(FUS.resolveSibling("tools/jdk.sh"), checkout.resolve("tools/jdk.sh"));
        for (String source : List.of("pom.xml", "lang-parser/pom.xml", "lang-parser/src/main/A.java", "lang-compiler/src/main/B.java",
                "lang-vm/src/main/C.java", "lang-stdlib/src/main/D.fs", "repl/src/main/E.java")) {
            Path file = checkout.resolve(source);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(bin.resolve(tool))) {
                    executable(bin.resolve(tool), "exec " + place + tool + " \"$@\"");
                }
            }
        }
        maven("touch target/started; mkdir -p repl/target/fus; echo build >> builds; sleep 0.2; "
                + "touch repl/target/fus/classes.jar repl/target/fus/built");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void maven(String script) throws IOException {
        executable(bin.resolve("mvn"), script);
    }

    /** A JDK that prints its own name and its arguments, one in brackets each. */
    private Path jdk(String name, String release) throws IOException {
        Path home = folder.resolve(name);
        executable(home.resolve("bin/java"), "printf '%s' " + name + "; for a; do case $a in -*) ;; *) printf '[%s]' \"$a\";; esac; done; echo");
        executable(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + release + "\"\n");
        return home;
    }

    private ProcessBuilder launcher(String javaHome, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        if (!javaHome.isEmpty()) {
            builder.environment().put("JAVA_HOME", javaHome);
        }
        return builder;
    }

    private Result launch(String javaHome, String... command) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = launcher(javaHome, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String fus() {
        return checkout.resolve("fus").toString();
    }

    private long builds() throws IOException {
        Path log = checkout.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void theFirstUseBuildsQuietlyAndLaterOnesDoNot() throws IOException {
        String jdk = jdk("jdk25", "25.0.1").toString();
        Result first = launch(jdk, fus(), "run", "a b.fsx", "", "*");
        assertThat(first.code()).isZero();
        assertThat(first.output()).startsWith("jdk25[").endsWith("[fusabi.repl.Main][run][a b.fsx][][*]\n").contains("apart.jar]");
        assertThat(first.errors()).startsWith("fus: building").hasLineCount(1);
        assertThat(launch(jdk, fus(), "--version").errors()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aNewerSourceIsBuilt() throws IOException {
        String jdk = jdk("jdk25", "25").toString();
        launch(jdk, fus());
        for (String source : List.of("pom.xml", "lang-vm/src/main/C.java", "lang-stdlib/src/main/D.fs")) {
            long before = builds();
            Files.setLastModifiedTime(checkout.resolve(source), FileTime.from(Instant.now()));
            assertThat(launch(jdk, fus()).errors()).startsWith("fus: building");
            assertThat(launch(jdk, fus()).errors()).isEmpty();
            assertThat(builds()).isEqualTo(before + 1);
        }
        long before = builds();
        Files.delete(checkout.resolve("lang-vm/src/main/C.java"));
        launch(jdk, fus());
        assertThat(builds()).isEqualTo(before + 1);
    }

    @Test
    void aLinkToTheLauncherWillDo() throws IOException {
        String jdk = jdk("jdk25", "25").toString();
        Path first = Files.createSymbolicLink(bin.resolve("fus"), checkout.resolve("fus"));
        Path second = Files.createSymbolicLink(folder.resolve("other"), Path.of("bin/fus"));
        assertThat(launch(jdk, first.toString(), "x").output()).endsWith("[x]\n");
        assertThat(launch(jdk, second.toString(), "y").output()).endsWith("[y]\n");
        assertThat(launch(jdk, "sh", "-c", "fus z").output()).endsWith("[z]\n");
        // Also where its name is given without a folder.
        assertThat(launch(jdk, "sh", "-c", "cd bin && sh fus v").output()).endsWith("[v]\n");
        assertThat(launch(jdk, "sh", "-c", "cd 'a check out' && sh fus w").output()).endsWith("[w]\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theJdkOfThePathIsTakenWhenJavaHomeIsTooOld() throws IOException {
        String old = jdk("jdk17", "17.0.2").toString();
        Path young = jdk("jdk26", "26-ea");
        Files.createSymbolicLink(bin.resolve("java"), young.resolve("bin/java"));
        assertThat(launch(old, fus(), "x").output()).startsWith("jdk26[");
        assertThat(launch("", fus(), "x").output()).startsWith("jdk26[");
    }

    @Test
    void whatWasFoundIsLookedForAgainWhenItCouldBeAnother() throws IOException {
        String first = jdk("first", "25").toString();
        Path second = jdk("second", "26");
        Path third = jdk("third", "26");
        assertThat(launch(first, fus(), "x").output()).startsWith("first[");
        assertThat(launch(second.toString(), fus(), "x").output()).startsWith("second[");
        Path java = Files.createSymbolicLink(bin.resolve("java"), second.resolve("bin/java"));
        assertThat(launch("", fus(), "x").output()).startsWith("second[");
        Files.delete(java);
        Files.createSymbolicLink(java, third.resolve("bin/java"));
        assertThat(launch("", fus(), "x").output()).startsWith("third[");
        String later = folder.resolve("later").toString();
        assertThat(launch(later, fus(), "x").output()).startsWith("third[");
        jdk("later", "25");
        assertThat(launch(later, fus(), "x").output()).startsWith("later[");
        jdk("later", "17");
        assertThat(launch(later, fus(), "x").output()).startsWith("third[");
    }

    @Test
    void aJdkInAUsualFolderIsFound() throws IOException {
        jdk("home/.sdkman/candidates/java/21.0.1-tem", "21.0.1");
        jdk("home/.sdkman/candidates/java/99.0.1-tem", "99.0.1");
        Result result = launch("", fus(), "x");
        assertThat(result.code()).isZero();
        assertThat(result.output()).endsWith("[x]\n");
    }

    @Test
    void withoutAJdkItSaysWhatToInstallAndWhereItLooked() throws IOException {
        // No machine has this one, so whatever this machine has is too old.
        Files.writeString(checkout.resolve("fus"), Files.readString(FUS).replace("wanted=25", "wanted=999"));
        String old = jdk("jdk17", "17.0.2").toString();
        Result result = launch(old, fus(), "run", "x");
        assertThat(result.code()).isEqualTo(69);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).startsWith("fus: no JDK 999 or later was found.\n")
                .contains("Install one", "JAVA_HOME", "PATH", "/usr/lib/jvm", old + " (Java 17)");
        assertThat(builds()).isZero();
    }

    @Test
    void withoutMavenItSaysSo() throws IOException {
        Files.delete(bin.resolve("mvn"));
        Result result = launch(jdk("jdk25", "25").toString(), fus());
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.errors()).contains("Maven");
        assertThat(checkout.resolve("target/fus.lock")).doesNotExist();
    }

    @Test
    void aFailedBuildShowsTheLinesThatMatter() throws IOException {
        maven("echo '[INFO] nothing'; echo '[ERROR] A.java:[3,5] not a statement'; echo '[ERROR] '; "
                + "echo '[ERROR] Re-run Maven using the -X switch'; exit 1");
        Result result = launch(jdk("jdk25", "25").toString(), fus(), "run", "x");
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).contains("the build failed", "A.java:[3,5] not a statement").doesNotContain("nothing", "Re-run");
        assertThat(checkout.resolve("target/fus.lock")).doesNotExist();
    }

    @Test
    void twoFirstUsesBuildOnce() throws Exception {
        String jdk = jdk("jdk25", "25").toString();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(launcher(jdk, fus(), "x").redirectErrorStream(true).redirectOutput(folder.resolve("out" + i).toFile()).start());
        }
        for (int i = 0; i < 4; i++) {
            assertThat(processes.get(i).waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(processes.get(i).exitValue()).isZero();
            assertThat(Files.readString(folder.resolve("out" + i))).endsWith("[x]\n");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockThatItsOwnerLeftIsTakenOver() throws IOException {
        Path lock = Files.createDirectories(checkout.resolve("target/fus.lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
        assertThat(launch(jdk("jdk25", "25").toString(), fus(), "x").output()).endsWith("[x]\n");
        assertThat(lock).doesNotExist();
    }

    // ---- the archive of the JVM

    /** A JDK that can be trained, and keeps count. */
    private Path trainable(String name, String version) throws IOException {
        Path home = jdk(name, "25.0.1");
        executable(home.resolve("bin/java"), "for a; do case $a in -XX:AOTCacheOutput=*) echo x > \"${a#*=}\"; echo " + name + " >> '"
                + folder.resolve("trainings") + "';; -XX:AOTCache=*) used=${a##*/};; -Dfusabi.kept=*) kept=${a#*=};; esac; done; echo \"$used $kept\"");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        return home;
    }

    private List<String> trainings() throws IOException {
        return Files.readAllLines(folder.resolve("trainings"));
    }

    @Test
    void theArchivesForScriptsAreMadeOnceForEachJdkVersionAndPlace() throws IOException {
        String one = trainable("one", "25.0.1+8").toString();
        assertThat(launch(one, fus(), "x").output()).isEqualTo("run.aot \n");
        assertThat(launch(one, fus(), "x").output()).isEqualTo("run.aot \n");
        assertThat(trainings()).containsExactly("one", "one");
        String two = trainable("two", "25.0.1+8").toString();
        assertThat(launch(two, fus(), "x").output()).isEqualTo("run.aot \n");
        assertThat(trainings()).containsExactly("one", "one", "two", "two");
        trainable("two", "25.0.2+9");
        assertThat(launch(two, fus(), "x").output()).isEqualTo("run.aot \n");
        assertThat(trainings()).hasSize(6);
        assertThat(launch(two, fus(), "repl").output()).isEqualTo("repl.aot \n");
        assertThat(trainings()).hasSize(7);
        Path moved = folder.resolve("moved");
        Files.move(checkout, moved);
        assertThat(launch(two, moved.resolve("fus").toString(), "x").output()).isEqualTo("run.aot \n");
        assertThat(trainings()).hasSize(9);
        Files.writeString(moved.resolve("repl/src/main/E.java"), "changed");
        maven("touch target/started; rm -rf repl/target/fus; mkdir -p repl/target/fus; touch repl/target/fus/classes.jar repl/target/fus/built");
        launch(two, moved.resolve("fus").toString(), "x");
        assertThat(trainings()).hasSize(11);
    }

    @Test
    void aScriptWhoseProgramIsKeptNeedsNoCompiler() throws IOException {
        String jdk = trainable("one", "25.0.1+8").toString();
        Path script = folder.resolve("a b.fsx");
        Files.writeString(script, "1");
        Path built = checkout.resolve("repl/target/fus/built");
        Path kept = checkout.toRealPath().resolve("repl/target/fus/kept/" + ("/" + script).replace('/', '%'));
        assertThat(launch(jdk, fus(), "run", script.toString()).output()).isEqualTo("run.aot " + kept + "\n");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "");
        for (List<String> words : List.of(List.of("run", script.toString()), List.of(script.toString(), "x"))) {
            assertThat(launch(jdk, Stream.concat(Stream.of(fus()), words.stream()).toArray(String[]::new)).output()).isEqualTo("kept.aot " + kept + "\n");
        }
        assertThat(launch(jdk, "sh", "-c", "FUSABI_FORGET=1 exec \"$0\" \"$@\"", fus(), "run", script.toString()).output()).isEqualTo("run.aot \n");
        assertThat(launch(jdk, fus(), "run", "a b.fsx").output()).as("by another name").startsWith("run.aot ").endsWith("%%a b.fsx\n");
        assertThat(launch(jdk, fus(), "run", "--time", script.toString()).output()).isEqualTo("run.aot \n");
        Files.setLastModifiedTime(script, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(launch(jdk, fus(), "run", script.toString()).output()).as("changed").startsWith("run.aot ");
        Files.setLastModifiedTime(script, FileTime.from(Instant.now().minusSeconds(5)));
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(launch(jdk, fus(), "run", script.toString()).output()).as("built anew").startsWith("run.aot ");
        Path compiled = folder.resolve("a.fzb");
        Files.writeString(compiled, "");
        assertThat(launch(jdk, fus(), "run", compiled.toString()).output()).as("compiled already").startsWith("kept.aot ");
        Path deep = Files.createDirectories(folder.resolve("x".repeat(120) + "/" + "y".repeat(120))).resolve("c.fsx");
        Files.writeString(deep, "");
        assertThat(launch(jdk, fus(), deep.toString()).output()).as("no file can have that name").isEqualTo("run.aot \n");
    }
}
