package fusabi.repl;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fus grind}. */
@Command(name = "grind", description = "Compiles a script, with what it loads, to a .fzb file that fus and engines run.", synopsisHeading = "Usage: ",
        parameterListHeading = "%n", optionListHeading = "%n")
final class GrindCommand implements Callable<Integer> {

    private static final String EXTENSION = ".fzb";

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The file to write; else the script's name with .fzb.")
    private String output;

    @Option(names = "--strip", description = "Leaves out what only messages need: lines and names of functions.")
    private boolean strip;

    @Option(names = "--standalone", description = "Puts the standard library in, for a Fusabi whose own is another.")
    private boolean standalone;

    @Option(names = "--sign", paramLabel = "KEY", description = "Signs with the Ed25519 key in this PEM file.")
    private String key;

    @Parameters(index = "0", paramLabel = "FILE", description = "The script, or a compiled one; - is standard input.")
    private String file;

    /** What ends the command: a sentence without a full stop. */
    private static final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }

    GrindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return ScriptFile.compiled(file, console, GrindCommand::compile, this::write);
    }

    /** Names of files are as seen from the script's folder, so that the same script gives the same bytes wherever it lies. */
    private static Outcome<Program> compile(ScriptFile.Readable script) {
        Engine engine = Engine.withStandardLibrary();
        return switch (script) {
            case ScriptFile.Compiled compiled -> compiled.compile(engine);
            case ScriptFile.Text(var source) -> {
                Path path = Path.of(source.name());
                SourceFile named = SourceFile.of(path.getFileName().toString(), source.text());
                yield engine.loadingFrom(LoadedFiles.below(path.toAbsolutePath().getParent())).compile(named);
            }
        };
    }

    private int write(Program program) {
        try {
            Grinding how = Grinding.plain();
            how = strip ? how.stripped() : how;
            how = standalone ? how.standalone() : how;
            Optional<PrivateKey> signer = key == null ? Optional.empty() : Optional.of(read(key));
            byte[] bytes = program.grind(signer.isPresent() ? how.signedBy(signer.get()) : how);
            Files.write(target(), bytes);
            return ExitCode.OK;
        } catch (Refusal e) {
            console.say("fus: " + e.getMessage() + "\n");
        } catch (IOException | InvalidPathException e) {
            console.say("fus: cannot write '" + output + "': " + e.getMessage() + "\n");
        }
        return ExitCode.USAGE;
    }

    private Path target() throws Refusal {
        if (output != null) {
            return Path.of(output);
        }
        if (file.equals(ScriptFile.STANDARD_INPUT)) {
            throw new Refusal("standard input has no name: say with -o what to write");
        }
        Path path = Path.of(file);
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        output = path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + EXTENSION).toString();
        return Path.of(output);
    }

    private static PrivateKey read(String pem) throws Refusal {
        try {
            String text = Files.readString(Path.of(pem));
            String body = text.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (NoSuchFileException | InvalidPathException _) {
            throw new Refusal("there is no file '" + pem + "'");
        } catch (IOException | IllegalArgumentException | GeneralSecurityException _) {
            throw new Refusal("'" + pem + "' is no Ed25519 private key in PEM ('openssl genpkey -algorithm ed25519' makes one)");
        }
    }
}
