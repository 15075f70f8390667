package fusabi;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.ChunkFormatException;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Imports;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Section;
import fusabi.bytecode.VerificationException;
import fusabi.compile.Script;
import fusabi.core.ByteSource;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.ScriptInterface;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.stdlib.StandardLibrary;
import fusabi.types.KnownTypes;
import fusabi.vm.Image;
import fusabi.vm.LinkException;
import fusabi.vm.Linker;
import java.security.PublicKey;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Programs as {@code .fzb} files, and back. What comes back may be from strangers: nothing of it is believed.
 *
 * @param script the chunk and what it declares
 * @param image  with which it runs
 */
record ProgramFile(Script script, Image image) {

    private static final String HOST = "host:";
    /** Of a hash, in messages. */
    private static final int SHOWN = 12;

    /** Who may have written the bytes of a program. */
    enum Source { ANYBODY, OURSELVES }

    /** What of an engine a program is loaded into; {@code known} is asked when there is a type to be found. */
    record Surroundings(Image image, Supplier<KnownTypes> known, List<HostLibrary> host, List<PublicKey> trusted) {

        Surroundings {
            host = List.copyOf(host);
            trusted = List.copyOf(trusted);
        }
    }

    // ---- writing

    static byte[] grind(Script script, Origin origin, Surroundings surroundings, Grinding how) {
        Map<Section, byte[]> sections = switch (origin) {
            case Sources _ -> sections(script, surroundings);
            case Origin.Compiled(_, var file) -> FzbFile.read(file).contents();
        };
        if (how.isStripped()) {
            sections.remove(Section.DEBUG);
        }
        if (how.isRunOnly()) {
            sections.put(Section.INTERFACE, ScriptInterface.write(ModuleContents.namespace(""), surroundings.known().get()));
        }
        if (how.isStandalone() && !sections.containsKey(Section.LIBRARY)) {
            sections.put(Section.LIBRARY, StandardLibrary.instance().bytes());
        }
        sections.remove(Section.SIGNATURE);
        how.key().ifPresent(key -> sections.put(Section.SIGNATURE, Signatures.sign(FzbFile.read(FzbFile.write(sections)), key)));
        return FzbFile.write(sections);
    }

    private static Map<Section, byte[]> sections(Script script, Surroundings surroundings) {
        List<Imports.Native> natives = script.chunk().nativeReferences().stream().filter(name -> name.startsWith(HOST)).sorted()
                .map(name -> new Imports.Native(name, surroundings.image().nativeText(name).orElseThrow())).toList();
        Map<Section, byte[]> sections = new EnumMap<>(ChunkCodec.sections(script.chunk()));
        sections.put(Section.INTERFACE, ScriptInterface.write(script.declared(), surroundings.known().get()));
        sections.put(Section.IMPORTS, new Imports(StandardLibrary.instance().hash(), natives).toBytes());
        return sections;
    }

    // ---- reading

    /** Why a file is not loaded: a code, and a sentence without a full stop, lower case first. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final String code;
        private final String note;

        Refusal(String code, String message, String note) {
            super(message, null, false, false);
            this.code = code;
            this.note = note;
        }
    }

    static Outcome<ProgramFile> load(String name, byte[] bytes, Source source, Surroundings surroundings) {
        try {
            return Outcome.of(load(bytes, source, surroundings));
        } catch (ChunkFormatException | ByteSource.MalformedException e) {
            return refused(name, "FU0020", sentence(e.getMessage()), "");
        } catch (VerificationException | LinkException e) {
            return refused(name, "FU0022", sentence(e.getMessage()), "");
        } catch (Refusal e) {
            return refused(name, e.code, e.getMessage(), e.note);
        }
    }

    private static Outcome<ProgramFile> refused(String name, String code, String message, String note) {
        Diagnostic diagnostic = Diagnostic.error(code, message, Span.of(SourceFile.of(name, ""), 0, 0));
        return Outcome.failed(List.of(note.isEmpty() ? diagnostic : diagnostic.noting(note)));
    }

    /** As messages of diagnostics are written. */
    private static String sentence(String message) {
        String plain = message.replaceFirst("\\.$", "");
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    private static ProgramFile load(byte[] bytes, Source source, Surroundings surroundings) {
        boolean isKnown = source == Source.OURSELVES && surroundings.trusted().isEmpty();
        FzbFile file = isKnown ? FzbFile.known(bytes) : FzbFile.read(bytes);
        if (!isKnown) {
            file.checkHash();
        }
        if (!surroundings.trusted().isEmpty() && !Signatures.isSignedBy(surroundings.trusted(), file)) {
            throw new Refusal("FU0023", file.contents(Section.SIGNATURE).isPresent()
                    ? "the compiled program is signed by somebody whom this host does not trust"
                    : "the compiled program is not signed, and this host takes signed ones only", "`fus grind --sign KEY.pem` signs it.");
        }
        Imports imports = Imports.of(file);
        Image base = base(file, imports, surroundings);
        imports.natives().forEach(each -> expect(each, surroundings));
        Chunk chunk = ChunkCodec.read(file);
        Image image = base.with(List.of(chunk));
        byte[] offered = file.contents(Section.INTERFACE).orElseThrow(() -> new ByteSource.MalformedException("it has no section INTERFACE"));
        ModuleContents declared = ScriptInterface.read(offered, surroundings.known());
        new Offered(chunk).check(declared);
        return new ProgramFile(new Script(chunk, declared, Optional.empty(), List.of(), UnaryOperator.identity()), image);
    }

    /** What the program is linked to: the engine's own image if that has the library that it was made with, else the library that it brings along. */
    private static Image base(FzbFile file, Imports imports, Surroundings surroundings) {
        String own = StandardLibrary.instance().hash();
        if (imports.library().equals(own)) {
            return surroundings.image();
        }
        byte[] brought = file.contents(Section.LIBRARY).orElseThrow(() -> new Refusal("FU0021",
                "the program was compiled with another standard library (" + shortened(imports.library()) + ") than the one that is here ("
                        + shortened(own) + ")",
                "Compile it again with this version of Fusabi, or there with `fus grind --standalone`."));
        FzbFile library = FzbFile.read(brought);
        library.checkHash();
        if (!library.hashText().equals(imports.library())) {
            throw new Refusal("FU0020", "the compiled program is damaged: the library in it is not the one that it was made with", "");
        }
        Image image = Linker.link(List.of(ChunkCodec.read(library)), StandardLibrary.instance().natives());
        for (HostLibrary each : surroundings.host()) {
            image = image.with(List.of(each.chunk()), each.natives());
        }
        return image;
    }

    private static String shortened(String hash) {
        return hash.length() > SHOWN ? hash.substring(0, SHOWN) : hash;
    }

    private static void expect(Imports.Native wanted, Surroundings surroundings) {
        String shown = wanted.name().startsWith(HOST) ? wanted.name().substring(HOST.length()) : wanted.name();
        String type = surroundings.image().nativeText(wanted.name()).orElseThrow(() -> new Refusal("FU0021",
                "the program needs the function `" + shown + " : " + wanted.type() + "` of its host, which this host does not have", ""));
        if (!type.equals(wanted.type())) {
            throw new Refusal("FU0021", "the program needs the function `" + shown + " : " + wanted.type() + "` of its host, and this host's is `"
                    + type + "`", "Compile it again for this host.");
        }
    }

    /** Whether what a host can ask for is in the code. */
    private record Offered(Set<String> functions, Set<String> globals) {

        Offered(Chunk chunk) {
            this(new HashSet<>(), new HashSet<>(chunk.globals()));
            for (Prototype function : chunk.functions()) {
                if (function.captures() == 0) {
                    functions.add(function.symbol());
                }
            }
        }

        void check(ModuleContents module) {
            module.items().forEach((_, item) -> {
                if (item instanceof Item.OfValue(var value) && !isThere(value)) {
                    throw new ByteSource.MalformedException("the code has no " + value.name());
                }
            });
            module.modules().forEach((_, inner) -> check(inner));
        }

        private boolean isThere(Value value) {
            return switch (value.storage()) {
                case Value.Storage.Function(var symbol, _) -> functions.contains(symbol);
                case Value.Storage.Global(var symbol) -> globals.contains(symbol);
                case Value.Storage.Constant _ -> true;
                case Value.Storage.Local _, Value.Storage.ObjectField _, Value.Storage.ObjectFunction _, Value.Storage.Computed _ -> false;
            };
        }
    }
}
