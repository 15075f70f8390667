package fusabi.repl;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.Operand;
import fusabi.repl.usage.Option;
import fusabi.repl.usage.Suggested;
import fusabi.repl.usage.UsageException;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code fus grind}. */
final class GrindCommand implements Subcommand {

    private static final String EXTENSION = ".fzb";
    private static final Option OUTPUT =
            Option.of("--output", "OUT", Suggested.files(EXTENSION), "The file to write; else the script's name with .fzb.").or("-o");
    private static final Option STRIP = Option.flag("--strip", "Leaves out what only messages need: lines and names of functions.");
    private static final Option STANDALONE = Option.flag("--standalone", "Puts the standard library in, for a Fusabi whose own is another.");
    private static final Option SIGN = Option.of("--sign", "KEY", Suggested.anyFile(), "Signs with the Ed25519 key in this PEM file.");

    private final Console console;

    GrindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Command usage() {
        return Command.named("grind", "Compiles a script, with what it loads, to a .fzb file that fus and engines run.")
                .synopsis("grind [OPTIONS] FILE")
                .text("The same script gives the same bytes on any machine. What a .fzb file needs of the library is looked up when it is loaded, and its code "
                        + "verified; 'fus run --trust' runs only what was signed.")
                .options(OUTPUT, STRIP, STANDALONE, SIGN)
                .operand("FILE", Operand.Count.ONE, ScriptFile.SUGGESTED, "The script, or a compiled one; - is standard input, with -o.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED)
                .example("fus grind hello.fsx", "writes hello.fzb")
                .example("fus grind hello.fsx --strip -o small.fzb", "writes a smaller file, whose stack traces have no lines")
                .example("openssl genpkey -algorithm ed25519 -out key.pem && fus grind hello.fsx --sign key.pem", "writes a file that says who made it")
                .build();
    }

    @Override
    public int run(Arguments given) throws UsageException {
        String file = given.operands().getFirst();
        Path target = given.value(OUTPUT).isPresent() ? path(given.value(OUTPUT).get()) : beside(file);
        return ScriptFile.compiled(file, console, GrindCommand::compile, program -> write(program, given, target));
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

    private int write(Program program, Arguments given, Path target) {
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
            console.say("fus: cannot write '" + target + "': " + e.getMessage() + "\n");
        }
        return ExitCode.USAGE;
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is no name of a file");
        }
    }

    private static Path beside(String file) throws UsageException {
        if (file.equals(ScriptFile.STANDARD_INPUT)) {
            throw new UsageException("standard input has no name: say with -o what to write");
        }
        Path path = path(file);
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + EXTENSION);
    }
}
