package fusabi.stdlib;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.ChunkParts;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.TypeDescriptor;
import fusabi.vm.Image;
import fusabi.vm.ImageOutput;
import fusabi.vm.Linker;
import fusabi.vm.NativeTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The image that the build links and starts read is the one that linking the library gives. */
class LibraryImageTest {

    private final byte[] chunk = resource("/stdlib.fzb");
    private final FzbFile file = FzbFile.read(chunk);
    private final NativeTable natives = StandardLibrary.table(Natives.all());
    private final Image linked = Linker.linkVerified(List.of(ChunkCodec.read(file)), natives);

    private static byte[] resource(String name) {
        try (InputStream in = StandardLibrary.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theBytesAreThoseOfTheImageThatLinkingGives() {
        assertThat(ImageOutput.write(linked, file)).isEqualTo(resource(StandardLibrary.IMAGE));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Image read = Linker.read(resource(StandardLibrary.IMAGE), () -> file, natives);
        assertThat(ImageOutput.write(read, file)).isEqualTo(resource(StandardLibrary.IMAGE));
    }

    @Test
    void partsOfTheFileAreThoseOfTheChunk() {
        Chunk all = ChunkCodec.read(file);
        ChunkParts parts = new ChunkParts(() -> file);
        ChunkParts.Places places = ChunkParts.places(file);
        assertThat(parts.files()).isEqualTo(all.files());
        for (int i = 0; i < all.functions().size(); i++) {
            Prototype expected = all.functions().get(i);
            Prototype found = parts.function(places.functions()[i], places.debug()[i]);
            assertThat(found.symbol()).isEqualTo(expected.symbol());
            assertThat(found.name()).isEqualTo(expected.name());
            assertThat(found.code()).isEqualTo(expected.code());
            assertThat(found.places()).isEqualTo(expected.places());
            assertThat(found.kinds()).isEqualTo(expected.kinds());
        }
        List<TypeDescriptor> types = all.types();
        for (int i = 0; i < types.size(); i++) {
            assertThat(parts.type(places.types()[i])).isEqualTo(types.get(i));
        }
    }
}
