package fusabi;

import fusabi.bytecode.FzbFile;
import fusabi.compile.Compiler;
import fusabi.compile.Script;
import fusabi.compile.SourceResolver;
import fusabi.resolve.Environment;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.stdlib.StandardLibrary;
import fusabi.types.KnownTypes;
import fusabi.vm.Image;
import fusabi.vm.SnapshotException;
import fusabi.vm.SnapshotRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Compiles scripts against the library and the modules of a host. Immutable, for any number of threads; what it has compiled for itself is shared
 * by its programs.
 *
 * <pre>{@code
 * Engine engine = Engine.withStandardLibrary();
 * Program program = engine.load("pricing.fsx", "let price (quantity: int) (each: float) = float quantity * each");
 * try (Instance instance = program.instantiate()) {
 *     Pricing pricing = instance.bind(Pricing.class);
 *     pricing.price(3, 1.5);
 * }
 * }</pre>
 */
public final class Engine {

    /** Far more than the largest scripts become. */
    private static final int MOST_BYTES = 64 << 20;
    private static final int UTF_8_OF_A_CHARACTER = 4;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    // Each is read when it is needed: a script is parsed without the one and checked without the other.
    private final Supplier<Environment> environment;
    private final Supplier<Image> image;
    private final SourceResolver resolver;
    private final Map<String, Class<?>> hostTypes;
    private final List<HostLibrary> host;
    private final List<PublicKey> trusted;
    private final int fileLimit;

    private Engine(
            Supplier<Environment> environment, Supplier<Image> image, SourceResolver resolver, Map<String, Class<?>> hostTypes, List<HostLibrary> host,
            List<PublicKey> trusted, int fileLimit) {
        this.environment = environment;
        this.image = image;
        this.resolver = resolver;
        this.hostTypes = hostTypes;
        this.host = List.copyOf(host);
        this.trusted = List.copyOf(trusted);
        this.fileLimit = fileLimit;
    }

    /** An engine whose scripts see FSharp.Core and the .NET names of the library, and can load no files. */
    public static Engine withStandardLibrary() {
        StandardLibrary library = StandardLibrary.instance();
        return new Engine(library::environment, library::image, SourceResolver.none(), Map.of(), List.of(), List.of(), MOST_BYTES);
    }

    /** This engine, when all it reads once has been read: the library, which a script would wait for otherwise, part by part. */
    public Engine ready() {
        environment.get();
        image.get();
        return this;
    }

    /** As above, but for what only scripts need that are compiled: a compiled program is linked to the code of the library, its names are for compilers. */
    public Engine readyForCompiled() {
        image.get();
        return this;
    }

    /** This engine, with scripts that may {@code #load} what the resolver finds. */
    public Engine loadingFrom(SourceResolver sources) {
        return new Engine(environment, image, sources.upTo(resolver.characters()), hostTypes, host, trusted, fileLimit);
    }

    /** This engine, with scripts that have at most so many characters, with all that they load; a million unless this says otherwise. */
    public Engine withSourceLimit(int characters) {
        return new Engine(environment, image, resolver.upTo(characters), hostTypes, host, trusted, fileLimit);
    }

    /** This engine, with compiled programs that have at most so many bytes; 64 MiB unless this says otherwise. */
    public Engine withCompiledLimit(int bytes) {
        return new Engine(environment, image, resolver, hostTypes, host, trusted, bytes);
    }

    /**
     * This engine, which loads compiled programs only if they are signed with one of these Ed25519 keys. Scripts it compiles itself, as before: who
     * hands it only compiled programs runs only what those who have the keys have signed.
     *
     * @throws IllegalArgumentException when there is no key
     */
    public Engine trusting(Collection<? extends PublicKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no key to trust.");
        }
        return new Engine(environment, image, resolver, hostTypes, host, List.copyOf(keys), fileLimit);
    }

    /**
     * This engine, with a module of the host that its scripts see.
     *
     * @throws BindingException when the module's name is taken, a signature is not one, or does not fit its Java method
     */
    public Engine with(HostModule module) {
        HostLibrary library = HostLibrary.compile(module, environment.get(), hostTypes);
        Log.engine(module);
        Map<String, Class<?>> types = new LinkedHashMap<>(hostTypes);
        types.putAll(library.types());
        List<HostLibrary> all = new ArrayList<>(host);
        all.add(library);
        Image longer = image.get().with(List.of(library.chunk()), library.natives());
        return new Engine(library::environment, () -> longer, resolver, types, all, trusted, fileLimit);
    }

    /** What is wrong with a script; errors and warnings in the order of the phases that find them. */
    public List<Diagnostic> check(SourceFile source) {
        return Compiler.check(source, resolver, environment.get());
    }

    /** The script compiled, with warnings, or its errors. */
    public Outcome<Program> compile(SourceFile source) {
        return compile(source, resolver);
    }

    /**
     * The program in a file: a script, which is compiled, or what {@link Program#grind} made of one, which is verified. They are told apart by their
     * first bytes, whatever the name.
     */
    public Outcome<Program> compile(String name, byte[] file) {
        if (!FzbFile.isOne(file)) {
            return text(name, file).then(this::compile);
        }
        return compiled(name, file.clone(), ProgramFile.Source.ANYBODY);
    }

    /**
     * As {@link #compile(String, byte[])}, of a compiled program that comes from where only this process and its like write, such as a cache of programs, and
     * that the caller has found undamaged. Its code is verified, but neither checksums nor the hash that it names are looked at, so that it is loaded sooner.
     * An engine that trusts some signers only makes no such difference.
     */
    public Outcome<Program> compileKept(String name, byte[] file) {
        return compiled(name, file.clone(), ProgramFile.Source.OURSELVES);
    }

    private Outcome<Program> compiled(String name, byte[] bytes, ProgramFile.Source source) {
        if (bytes.length > fileLimit) {
            return Outcome.failed(List.of(Diagnostic.error("FU0002", String.format(Locale.ROOT, "the compiled program has more than %,d bytes", fileLimit),
                    Span.of(SourceFile.of(name, ""), 0, 0))));
        }
        return ProgramFile.load(name, bytes, source, surroundings()).map(loaded -> new Program(
                loaded.script(), loaded.image(), this::known, hostTypes, new Origin.Compiled(name, bytes), surroundings()));
    }

    private static Outcome<SourceFile> text(String name, byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Outcome.of(SourceFile.of(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException _) {
            return Outcome.failed(List.of(Diagnostic.error(
                    "FU0020", "this is neither a script in UTF-8 nor a compiled program", Span.of(SourceFile.of(name, ""), 0, 0))));
        }
    }

    private ProgramFile.Surroundings surroundings() {
        return new ProgramFile.Surroundings(image.get(), this::known, host, trusted);
    }

    private KnownTypes known() {
        return environment.get().known();
    }

    /** As {@link #compile(SourceFile)}, of a script whose last line may be an expression; {@link Run#value} tells what it gave. */
    public Outcome<Program> compileExpression(SourceFile source) {
        return compile(source, resolver, recorder -> Compiler.compileNext(source, recorder.resolver(), environment.get().dialogue()));
    }

    private Outcome<Program> compile(SourceFile source, SourceResolver files) {
        return compile(source, files, recorder -> Compiler.compile(source, recorder.resolver(), environment));
    }

    private Outcome<Program> compile(SourceFile source, SourceResolver files, Function<Sources.Recorder, Outcome<Script>> compiler) {
        Sources.Recorder recorder = new Sources.Recorder(source, files);
        return CompileEvent.recording(source, () -> compiler.apply(recorder)).map(script ->
                new Program(script, image.get().with(List.of(script.chunk())), this::known, hostTypes, recorder.sources(), surroundings()));
    }

    /**
     * An instance that goes on where {@link Instance#snapshot} left one, perhaps in another process: of the program that the bytes bring along, which is
     * compiled for this engine. The host's modules must be the same. Where the program is at hand, {@link Program#restore} is quicker.
     *
     * @throws SnapshotException when the bytes are no snapshot, are damaged, or are of another program than the one that comes out
     */
    public Instance restore(byte[] snapshot, RunOptions options) {
        Origin.Snapshot parts = Origin.Snapshot.of(snapshot);
        Outcome<Program> program = switch (parts.origin()) {
            case Sources sources -> compile(sources.script(), sources.resolver().upTo(resolver.characters()));
            case Origin.Compiled(var name, var file) -> compile(name, file);
        };
        return program.value().orElseThrow(() -> SnapshotException.refused(SnapshotRule.IMAGE, "its program does not compile here: "
                + new CompilationException(program.diagnostics()).getMessage().strip())).restore(parts, options);
    }

    /** As above, with {@link RunOptions#defaults}. */
    public Instance restore(byte[] snapshot) {
        return restore(snapshot, RunOptions.defaults());
    }

    /** A place where scripts are run one after the other, each seeing what those before it declare, with {@link RunOptions#defaults}. */
    public Session session() {
        return session(RunOptions.defaults());
    }

    /** As above, with these options, which hold for each script and each call by itself. */
    public Session session(RunOptions options) {
        return new Session(load("session", "").instantiate(options), environment.get().dialogue(), resolver, hostTypes);
    }

    /**
     * The script compiled.
     *
     * @param name of the script, for messages; no file of that name is looked for
     * @param text the script
     * @throws CompilationException with its errors
     */
    public Program load(String name, String text) {
        Outcome<Program> outcome = compile(SourceFile.of(name, text));
        return outcome.value().orElseThrow(() -> new CompilationException(outcome.diagnostics()));
    }

    /**
     * The program in a file: a script or a compiled program, told apart by their first bytes.
     *
     * @throws CompilationException with its errors, or why a compiled program is refused
     */
    public Program load(String name, byte[] file) {
        Outcome<Program> outcome = compile(name, file);
        return outcome.value().orElseThrow(() -> new CompilationException(outcome.diagnostics()));
    }

    /**
     * As above, from the file itself.
     *
     * @throws IOException when the file cannot be read
     */
    public Program load(Path file) throws IOException {
        return load(file.toString(), read(file));
    }

    /** A file, of which no more is read than shows that it is too long. */
    private byte[] read(Path file) throws IOException {
        long allowed = Math.max(fileLimit, UTF_8_OF_A_CHARACTER * (1L + resolver.characters()));
        int most = (int) Math.min(LONGEST_ARRAY, allowed + 2 * UTF_8_OF_A_CHARACTER);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            return bytes.length < most ? bytes : Arrays.copyOf(bytes, lastCharacter(bytes));
        }
    }

    /** Where the last character of a text in UTF-8 begins, which may not be there as a whole. */
    private static int lastCharacter(byte[] text) {
        int start = text.length - 1;
        while (start > text.length - UTF_8_OF_A_CHARACTER && (text[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }
}
