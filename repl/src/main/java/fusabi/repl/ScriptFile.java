package fusabi.repl;

import fusabi.Engine;
import fusabi.Program;
import fusabi.bytecode.FzbFile;
import fusabi.repl.interactive.FileTrouble;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Spelling;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A script named on the command line: its text, or what has been compiled of it, or why there is neither. */
sealed interface ScriptFile {

    /** In longer names two letters may be wrong. */
    int LONG_NAME = 4;

    /** There it is. */
    sealed interface Readable extends ScriptFile {

        /** The program, with warnings, or what is wrong with it. */
        Outcome<Program> compile(Engine engine);
    }

    record Text(SourceFile source) implements Readable {

        @Override
        public Outcome<Program> compile(Engine engine) {
            return engine.compile(source);
        }
    }

    /** Told apart by its first bytes. */
    record Compiled(String name, byte[] bytes) implements Readable {

        @Override
        public Outcome<Program> compile(Engine engine) {
            return engine.compile(name, bytes);
        }
    }

    /** {@code message} is a whole sentence without a full stop. */
    record Unreadable(String message) implements ScriptFile {}

    /** More than any script, and still small beside the memory that its text takes. */
    int MOST_BYTES = 64 << 20;

    /** The name that stands for standard input. */
    String STANDARD_INPUT = "-";

    /** Reads the file called {@code name}, or standard input; a byte order mark is dropped. */
    static ScriptFile read(String name) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                byte[] bytes = System.in.readNBytes(MOST_BYTES + 1);
                return bytes.length > MOST_BYTES ? new Unreadable("standard input is too large for a script") : decode("stdin", bytes);
            }
            // Not by its Path, for which Java gets ready for channels and networks first.
            try (InputStream in = new FileInputStream(name)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                return bytes.length > MOST_BYTES
                        ? new Unreadable("'" + name + "' is too large for a script: more than " + (MOST_BYTES >> 20) + " MiB") : decode(name, bytes);
            }
        } catch (FileNotFoundException _) {
            return unreadable(name);
        } catch (IOException e) {
            return cannotRead(name, e);
        }
    }

    private static Unreadable cannotRead(String name, IOException e) {
        return new Unreadable("cannot read '" + name + "': " + FileTrouble.reason(e));
    }

    /** Why a file cannot be opened. */
    private static Unreadable unreadable(String name) {
        if (name.isEmpty()) {
            return new Unreadable("there is no file ''");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return new Unreadable("'" + name + "' is a directory" + suggestion(scriptsIn(path)));
            }
            Files.newInputStream(path).close();
            return new Unreadable("cannot read '" + name + "'");
        } catch (NoSuchFileException | InvalidPathException e) {
            return new Unreadable("there is no file '" + name + "'" + suggestion(similarTo(name)));
        } catch (AccessDeniedException e) {
            return new Unreadable("no permission to read '" + name + "'");
        } catch (IOException e) {
            return cannotRead(name, e);
        }
    }

    /**
     * Compiles a script that is there, and prints what is to be said of it, or why it is not.
     *
     * @param then what to do with the program; gives the exit code
     */
    static int compiled(ScriptFile file, Console console, Function<Readable, Outcome<Program>> compile, ToIntFunction<Program> then) {
        Messages messages = new Messages(console);
        return switch (file) {
            case Unreadable unreadable -> {
                messages.cannotRead(unreadable);
                yield ExitCode.USAGE;
            }
            case Readable script -> {
                Outcome<Program> program = compile.apply(script);
                messages.print(program.diagnostics());
                messages.hint();
                yield program.value().map(then::applyAsInt).orElse(ExitCode.REFUSED);
            }
        };
    }

    private static ScriptFile decode(String name, byte[] bytes) {
        if (FzbFile.isOne(bytes)) {
            return new Compiled(name, bytes);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Unreadable("'" + name + "' is a binary file, not a script (byte " + i + " is zero)");
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Text(SourceFile.of(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return new Unreadable("'" + name + "' is not UTF-8 text");
        }
    }

    private static String suggestion(String candidate) {
        return candidate.isEmpty() ? "" : "; did you mean '" + candidate + "'?";
    }

    private static String scriptsIn(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.toString().endsWith(".fsx")).min(Comparator.naturalOrder()).map(Path::toString).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** A file beside the one that is missing whose name is misspelt, or differs in case or extension. */
    static String similarTo(String name) {
        try {
            Path path = Path.of(name);
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                return "";
            }
            String wanted = stem(path.getFileName().toString());
            try (Stream<Path> entries = Files.list(folder)) {
                int most = wanted.length() <= LONG_NAME ? 1 : 2;
                return entries.map(entry -> entry.getFileName().toString())
                        .filter(entry -> entry.endsWith(".fsx") && Spelling.distance(stem(entry), wanted) <= most)
                        .min(Comparator.comparingInt((String entry) -> Spelling.distance(stem(entry), wanted)).thenComparing(Comparator.naturalOrder()))
                        .map(entry -> path.resolveSibling(entry).toString())
                        .orElse("");
            }
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
