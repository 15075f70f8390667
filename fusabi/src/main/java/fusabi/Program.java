package fusabi;

import fusabi.border.Conversions;
import fusabi.border.HostTypes;
import fusabi.bytecode.Disassembler;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.compile.Script;
import fusabi.resolve.ModuleContents;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.vm.Image;
import fusabi.vm.SnapshotException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A checked and compiled script. Immutable, for any number of threads; every instance has a heap of its own. */
public final class Program {

    /**
     * Something that a script declares and a host can ask for.
     *
     * @param name    with the names of the modules it is in, dotted
     * @param type    as F# writes it
     * @param mutable whether the script may change it
     * @param doc     the {@code ///} text above it, or empty
     */
    public record Export(String name, String type, boolean mutable, String doc) {}

    private final Script script;
    private final Image image;
    private final Supplier<KnownTypes> known;
    private final Map<String, Class<?>> hostTypes;
    private final Exports exports;
    private final Implementations implementations = new Implementations();
    private final Origin origin;
    private final ProgramFile.Surroundings surroundings;
    /** Found when someone asks. */
    private volatile Requirements requirements;

    Program(Script script, Image image, Supplier<KnownTypes> known, Map<String, Class<?>> hostTypes, Origin origin,
            ProgramFile.Surroundings surroundings) {
        this.script = script;
        this.image = image;
        this.known = known;
        this.hostTypes = hostTypes;
        this.origin = origin;
        this.surroundings = surroundings;
        this.exports = new Exports(script.declared());
    }

    /** The name of the script's file. */
    public String name() {
        return script.chunk().name();
    }

    /** What the script declares and a host can ask for. */
    public List<Export> declared() {
        return exports.all();
    }

    /** The host's functions and the library's capabilities that the script can reach, at most. */
    public Requirements requires() {
        Requirements found = requirements;
        if (found == null) {
            found = Requirements.of(image);
            requirements = found;
        }
        return found;
    }

    /**
     * The program as a {@code .fzb} file, for {@link Engine#load(String, byte[])}. The same program gives the same bytes, on any machine.
     *
     * @throws IllegalArgumentException when the key to sign it with is none of Ed25519
     */
    public byte[] grind(Grinding how) {
        return ProgramFile.grind(script, origin, surroundings, how);
    }

    // ---- running

    /** A new instance, after the script has run from its first line to its last, with {@link RunOptions#defaults}. */
    public Instance instantiate() {
        return instantiate(RunOptions.defaults());
    }

    /**
     * As above, with these options.
     *
     * @throws RefusedException when the program can call a function of the host that the options do not allow
     * @throws ScriptException                   when the script raises an exception at its top level
     * @throws fusabi.host.LimitExceeded when a limit stops it
     * @throws ScriptExit                        when it calls {@code exit}
     */
    public Instance instantiate(RunOptions options) {
        Instance instance = new Instance(this, options);
        instance.machine().completed(instance.machine().vm().runAll());
        instance.opened();
        return instance;
    }

    /**
     * An instance that goes on where {@link Instance#snapshot} left one of this program.
     *
     * @throws SnapshotException when the bytes are no snapshot of it, or are damaged
     */
    public Instance restore(byte[] snapshot, RunOptions options) {
        return restore(Origin.Snapshot.of(snapshot), options);
    }

    Instance restore(Origin.Snapshot snapshot, RunOptions options) {
        Instance instance = new Instance(this, options, snapshot);
        instance.opened();
        return instance;
    }

    /** Runs the script from its first line to its end. */
    public RunResult run(RunOptions options) {
        try (Run run = start(options)) {
            return run.toEnd();
        }
    }

    /** A run that can be interrupted, and asked what it has used; nothing has run yet. */
    public Run start(RunOptions options) {
        return new Run(this, options);
    }

    // ---- for instances

    /** What the script declares. */
    ModuleContents root() {
        return script.declared();
    }

    /** Where the value of its last line is. */
    Optional<fusabi.resolve.Value> result() {
        return script.result();
    }

    /** The types of the script itself. */
    List<TypeDescriptor> types() {
        return script.chunk().types();
    }

    ProgramFile.Surroundings surroundings() {
        return surroundings;
    }

    Origin origin() {
        return origin;
    }

    Image image() {
        return image;
    }

    Exports exports() {
        return exports;
    }

    Implementations implementations() {
        return implementations;
    }

    /** For one signature. */
    Conversions conversions() {
        return new Conversions(known(), HostTypes.of(hostTypes), Value.class);
    }

    KnownTypes known() {
        return known.get();
    }

    Type exceptionType() {
        return known().named(WellKnown.EXCEPTION);
    }

    /** The names of the script's files. */
    List<String> files() {
        return script.chunk().files();
    }

    List<String> commandLine(RunOptions options) {
        List<String> words = new ArrayList<>(List.of(name()));
        words.addAll(options.arguments());
        return words;
    }

    /** The instructions of every function, readable. */
    public String disassemble() {
        return Disassembler.disassemble(script.chunk());
    }
}
