package fusabi.heap;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class BitmapTest {

    private static final int SIZE = 640;

    /** As java.util.BitSet, whatever is set and cleared. */
    @Property(tries = 300)
    void isASetOfInts(@ForAll long seed) {
        Random random = new Random(seed);
        Bitmap bitmap = new Bitmap(SIZE);
        BitSet model = new BitSet(SIZE);
        for (int step = 0; step < 40; step++) {
            int from = random.nextInt(SIZE);
            int to = from + 1 + random.nextInt(SIZE - from);
            switch (random.nextInt(4)) {
                case 0 -> {
                    bitmap.set(from);
                    model.set(from);
                }
                case 1 -> {
                    bitmap.set(from, to);
                    model.set(from, to);
                }
                default -> {
                    bitmap.clear(from, to);
                    model.clear(from, to);
                }
            }
            int at = random.nextInt(SIZE);
            int next = model.nextSetBit(at);
            assertThat(bitmap.get(at)).isEqualTo(model.get(at));
            assertThat(bitmap.nextClear(at)).isEqualTo(Math.min(model.nextClearBit(at), SIZE));
            assertThat(bitmap.nextSet(at)).isEqualTo(next < 0 ? SIZE : next);
            assertThat(bitmap.nextSet(at, at + 100)).isEqualTo(Math.min(next < 0 ? SIZE : next, Math.min(at + 100, SIZE)));
            assertThat(bitmap.lastSet()).isEqualTo(model.length() - 1);
            assertThat(bitmap.all(from, to, true)).isEqualTo(model.nextClearBit(from) >= to);
            assertThat(bitmap.all(from, to, false)).isEqualTo(model.nextSetBit(from) < 0 || model.nextSetBit(from) >= to);
        }
        bitmap.resize(2 * SIZE);
        assertThat(bitmap.nextSet(SIZE)).isEqualTo(2 * SIZE);
        assertThat(bitmap.lastSet()).isEqualTo(model.length() - 1);
    }
}
