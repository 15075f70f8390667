package fusabi.repl;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.repl.interactive.FileTrouble;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus grind}. */
final class GrindCommand implements Subcommand {

    private static final String EXTENSION = ".fzb";
    private static final String OUTPUT = "--output";
    private static final String STRIP = "--strip";
    private static final String STANDALONE = "--standalone";
    private static final String SIGN = "--sign";

    private final Console console;

    GrindCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "grind";
    }

    @Override
    public String summary() {
        return "Compiles a script, with what it loads, to a .fzb file that fus and engines run.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("grind [OPTIONS] FILE")
                .text("The same script gives the same bytes on any machine. What a .fzb file needs of the library is looked up when it is loaded, and its code "
                        + "verified; 'fus run --trust' runs only what was signed.")
                .file("-o " + OUTPUT, "OUT", "The file to write; else the script's name with .fzb.")
                .flag(STRIP, "Leaves out what only messages need: lines and names of functions.")
                .flag(STANDALONE, "Puts the standard library in, for a Fusabi whose own is another.")
                .file(SIGN, "KEY", "Signs with the Ed25519 key in this PEM file.")
                .files("0", "FILE", "The script, or a compiled one; - is standard input, with -o.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED)
                .example("fus grind hello.fsx", "writes hello.fzb")
                .example("fus grind hello.fsx --strip -o small.fzb", "writes a smaller file, whose stack traces have no lines")
                .example("openssl genpkey -algorithm ed25519 -out key.pem && fus grind hello.fsx --sign key.pem", "writes a file that says who made it")
                .build();
    }

    @Override
    public int run(Given given) {
        String file = given.words().getFirst();
        Optional<Path> target = given.value(OUTPUT).map(Path::of);
        if (target.isEmpty() && file.equals(ScriptFile.STANDARD_INPUT)) {
            throw given.misuse("standard input has no name: say with -o what to write");
        }
        return ScriptFile.compiled(ScriptFile.read(file), console, GrindCommand::compile,
                program -> write(program, given, target.orElseGet(() -> beside(file))));
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

    private int write(Program program, Given given, Path target) {
        try {
            Grinding how = Grinding.plain();
            how = given.has(STRIP) ? how.stripped() : how;
            how = given.has(STANDALONE) ? how.standalone() : how;
            Optional<String> key = given.value(SIGN);
            Files.write(target, program.grind(key.isPresent() ? how.signedBy(Keys.signing(key.get())) : how));
            return ExitCode.OK;
        } catch (Keys.NoKeyException e) {
            console.say("fus: " + e.getMessage() + "\n");
        } catch (IOException e) {
            console.say("fus: cannot write '" + target + "': " + FileTrouble.reason(e) + "\n");
        }
        return ExitCode.USAGE;
    }

    private static Path beside(String file) {
        Path path = Path.of(file);
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + EXTENSION);
    }
}
