package fusabi.stdlib;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.FzbFile;
import fusabi.capability.Capability;
import fusabi.resolve.Environment;
import fusabi.resolve.InterfaceCodec;
import fusabi.vm.Image;
import fusabi.vm.Linker;
import fusabi.vm.NativeTable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The compiled library as it lies on the class path. Each of its two halves, names and code, is loaded once, when it is needed, and shared by all engines. */
public final class StandardLibrary {

    /** Where the build notes which chunk it has verified, and which image is of it. */
    static final String VERIFIED = "/stdlib.verified";

    private static final String CHUNK = "/stdlib.fzb";
    /** The notes: fingerprints of chunk and image, and the chunk's hash. */
    private static final int NOTES = 3;
    static final String IMAGE = "/stdlib.image";

    /** Where its files lie by themselves, for a process that starts often: they are found and read quicker than in a jar. */
    private static final String FOLDER = System.getProperty("fusabi.library");

    private static final StandardLibrary INSTANCE = new StandardLibrary();

    private static final class Names {
        private static final Environment ENVIRONMENT = InterfaceCodec.read(resource("/stdlib.fzi"));
    }

    private record Code(Image image, NativeTable natives, Map<String, Capability> needs, String hash) {

        private static final Code INSTANCE = load();

        private static Code load() {
            Map<String, Natives.Native> all = Natives.all();
            Map<String, Capability> needs = new HashMap<>();
            all.forEach((name, each) -> each.needs().ifPresent(capability -> needs.put(name, capability)));
            NativeTable natives = table(all);
            String[] noted = noted().split("\n");
            String hash = noted.length == NOTES ? noted[2] : FzbFile.read(resource(CHUNK)).hashText();
            return new Code(StandardLibrary.image(noted, natives).shared(), natives, Map.copyOf(needs), hash);
        }
    }

    private StandardLibrary() {}

    public static StandardLibrary instance() {
        return INSTANCE;
    }

    /** What scripts are checked against. */
    public Environment environment() {
        return Names.ENVIRONMENT;
    }

    /** What its natives need of the world outside, by name; those that need nothing are not there. */
    public Map<String, Capability> needs() {
        return Code.INSTANCE.needs;
    }

    /** What scripts are linked to. */
    public Image image() {
        return Code.INSTANCE.image;
    }

    /** What its code calls. */
    public NativeTable natives() {
        return Code.INSTANCE.natives;
    }

    /** What programs name the library by that they were compiled with. */
    public String hash() {
        return Code.INSTANCE.hash;
    }

    /** The compiled library itself, a {@code .fzb} file. */
    public byte[] bytes() {
        return resource(CHUNK);
    }

    static NativeTable table(Map<String, Natives.Native> all) {
        NativeTable.Builder natives = NativeTable.builder();
        all.forEach((name, each) -> natives.add(name, each.arity(), each.function()));
        Codecs.all().forEach(natives::codec);
        return natives.build();
    }

    /** The image that the build has linked. The chunk's file is read when somebody wants to know more of a function than its code. */
    private static Image image(String[] noted, NativeTable natives) {
        if (noted.length == NOTES) {
            byte[] image = resource(IMAGE);
            if (Fingerprint.of(image).equals(noted[1])) {
                return Linker.read(image, () -> FzbFile.known(chunk(noted[0])), natives);
            }
        }
        return link(resource(CHUNK), noted[0], natives);
    }

    private static byte[] chunk(String noted) {
        byte[] chunk = resource(CHUNK);
        if (!Fingerprint.of(chunk).equals(noted)) {
            throw new IllegalStateException("the compiled library is damaged: " + CHUNK + " is not what the build wrote");
        }
        return chunk;
    }

    /** Links the chunk, and verifies it first unless the build did: then it has the fingerprint that was noted. */
    static Image link(byte[] chunk, String noted, NativeTable natives) {
        List<Chunk> chunks = List.of(ChunkCodec.read(FzbFile.read(chunk)));
        return Fingerprint.of(chunk).equals(noted) ? Linker.linkVerified(chunks, natives) : Linker.link(chunks, natives);
    }

    private static String noted() {
        return new String(bytes(VERIFIED).orElse(new byte[0]), StandardCharsets.US_ASCII);
    }

    private static byte[] resource(String name) {
        return bytes(name).orElseThrow(() -> new IllegalStateException("the compiled library is missing: no " + name + " on the class path"));
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the files that the build has made of the library; null when there is none. */
    static InputStream open(String name) throws IOException {
        return FOLDER == null ? StandardLibrary.class.getResourceAsStream(name) : new FileInputStream(FOLDER + name);
    }
}
