package fusabi.bytecode;

import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChunkCodecTest {

    private static Chunk sample() {
        Prototype function = new Prototype("M.f", "f", 2, 0, 7, new long[] {1, -1, Long.MIN_VALUE}, List.of(new Prototype.Handler(0, 1, 2, 3)),
                List.of(new Prototype.Safepoint(1, new long[] {5L})), List.of(new Prototype.Place(0, 0, 3, 1)),
                new FunctionKinds(List.of(WordKind.INT, WordKind.WORD), WordKind.FLOAT));
        TypeDescriptor type = new TypeDescriptor("M.T", "T", "M+T", TypeDescriptor.Kind.UNION,
                List.of(new TypeDescriptor.Case("A", List.of()), new TypeDescriptor.Case("B", List.of(new TypeDescriptor.Field("x", true)))),
                Optional.of("System.Object"), List.of("I"), Map.of("I.m", "M.T.m", "I.n", "M.T.n"), Map.of("One", 1L), Optional.of(NumericKind.BYTE),
                Set.of(TypeDescriptor.Trait.FLAGS, TypeDescriptor.Trait.STRUCT), Optional.of("<{x}>"));
        List<Constant> constants = List.of(new Constant.Bits(-5), new Constant.Text("tëxt"), new Constant.Int64(Long.MAX_VALUE),
                new Constant.UInt64(-1), new Constant.NativeInt(7), new Constant.Big(BigInteger.TEN.pow(40)),
                new Constant.Decimal(new BigDecimal("-1.500")), new Constant.NullaryCase(new LayoutReference("M.T", 0, 0)),
                new Constant.EnumValue("M.E", -3), new Constant.Format("%5d"));
        return new Chunk("m", List.of("m.fsx"), List.of(function), "M.start", constants, List.of(type), List.of("M.x"),
                List.of(new FunctionReference("M.f", 2, 0, new FunctionKinds(List.of(), WordKind.BOOL))), List.of(new LayoutReference("M.T", 1, 1)),
                List.of("M.T"), List.of("M.x"), List.of("Printf.render"), List.of("I.m"), List.of(new Chunk.Extension("System.String", List.of("I"), Map.of("I.m", "g"))));
    }

    @Test
    void readsWhatItWrote() {
        byte[] bytes = ChunkCodec.write(sample());
        Chunk read = ChunkCodec.read(bytes);
        assertThat(ChunkCodec.write(read)).isEqualTo(bytes);
        assertThat(read.constants()).isEqualTo(sample().constants());
        assertThat(read.types()).isEqualTo(sample().types());
        assertThat(read.extensions()).isEqualTo(sample().extensions());
        assertThat(read.functions().getFirst().code()).containsExactly(1, -1, Long.MIN_VALUE);
        assertThat(read.functions().getFirst().kinds()).isEqualTo(sample().functions().getFirst().kinds());
        assertThat(read.functionReferences()).isEqualTo(sample().functionReferences());
        assertThat(read.functions().getFirst().places()).isEqualTo(sample().functions().getFirst().places());
    }

    @Test
    void refusesWhatIsNoChunk() {
        assertThatThrownBy(() -> ChunkCodec.read(new byte[] {1, 2, 3, 4, 5}))
                .isInstanceOf(ChunkFormatException.class)
                .hasMessageContaining("does not begin with FZB");
        assertThatThrownBy(() -> ChunkCodec.read(new byte[0])).isInstanceOf(ChunkFormatException.class);
    }

    @Property
    void neverFailsInAnotherWayOnDamagedBytes(@ForAll @IntRange(min = 5, max = 400) int position, @ForAll byte value) {
        byte[] bytes = ChunkCodec.write(sample());
        Map<Section, byte[]> sections = FzbFile.read(bytes).contents();
        List<Section> all = List.copyOf(sections.keySet());
        byte[] contents = sections.get(all.get(position % all.size()));
        contents[position % contents.length] = value;
        byte[] damaged = FzbFile.write(sections);
        try {
            assertThat(ChunkCodec.read(damaged)).isNotNull();
        } catch (ChunkFormatException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @Property
    void aChunkCutShortIsRefused(@ForAll @IntRange(max = 10_000) int length) {
        byte[] bytes = ChunkCodec.write(sample());
        byte[] cut = Arrays.copyOf(bytes, length % bytes.length);
        assertThatThrownBy(() -> ChunkCodec.read(cut)).isInstanceOf(ChunkFormatException.class);
    }

    @Test
    void refusesBytesAfterItsEnd() {
        byte[] bytes = ChunkCodec.write(sample());
        assertThatThrownBy(() -> ChunkCodec.read(Arrays.copyOf(bytes, bytes.length + 1))).isInstanceOf(ChunkFormatException.class);
    }

    @Test
    void believesNoDeclaredLength() {
        for (Section section : List.of(Section.PROGRAM, Section.CONSTANTS, Section.TYPES, Section.REFERENCES, Section.CODE, Section.DEBUG)) {
            Map<Section, byte[]> sections = FzbFile.read(ChunkCodec.write(sample())).contents();
            sections.put(section, new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 7});
            assertThatThrownBy(() -> ChunkCodec.read(FzbFile.write(sections))).isInstanceOf(ChunkFormatException.class);
        }
    }

    @Test
    void keepsLoneSurrogates() {
        Chunk chunk = new Assembler("s").main(f -> f.text(0, "\uD800x").ret(0)).build();
        assertThat(ChunkCodec.read(ChunkCodec.write(chunk)).constants()).isEqualTo(chunk.constants());
    }
}
