package fusabi.stdlib;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.VerificationException;
import fusabi.vm.NativeTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FingerprintTest {

    @Test
    void theBuildHasVerifiedTheLibraryThatIsThere() throws IOException {
        assertThat(new String(resource(StandardLibrary.VERIFIED), StandardCharsets.US_ASCII))
                .isEqualTo(String.join("\n", Fingerprint.of(resource("/stdlib.fzb")), Fingerprint.of(resource(StandardLibrary.IMAGE)),
                        FzbFile.read(resource("/stdlib.fzb")).hashText()));
    }

    @Test
    void anotherLibraryIsVerifiedWhenItIsLoaded() throws IOException {
        byte[] chunk = resource("/stdlib.fzb");
        Chunk library = ChunkCodec.read(chunk);
        List<Prototype> twice = new ArrayList<>(library.functions());
        twice.add(twice.getFirst());
        byte[] damaged = ChunkCodec.write(new Chunk(library.name(), library.files(), twice, library.entry(), library.constants(), library.types(),
                library.globals(), library.functionReferences(), library.layoutReferences(), library.typeReferences(),
                library.globalReferences(), library.nativeReferences(), library.selectors(), library.extensions()));
        assertThatThrownBy(() -> StandardLibrary.link(damaged, Fingerprint.of(chunk), NativeTable.builder().build()))
                .isInstanceOf(VerificationException.class);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StandardLibrary.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
