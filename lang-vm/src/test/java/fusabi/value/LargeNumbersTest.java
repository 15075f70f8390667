package fusabi.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LargeNumbersTest {

    /** Of numbers of a length: any, a negative one, one of a single bit, one of nothing but bits. */
    private static final int SHAPES = 4;

    private final int[] looks = {0};
    private final long[] asked = {0};
    private final LargeNumbers large = new LargeNumbers(new LargeNumbers.Watch() {

        @Override
        public void look() {
            looks[0]++;
        }

        @Override
        public void room(long bytes) {
            asked[0] = Math.max(asked[0], bytes);
        }
    });

    private static BigInteger number(int bits, int seed) {
        return new BigInteger(bits, new Random(seed)).setBit(bits - 1);
    }

    private static List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>();
        for (int bits : new int[] {1, 60, 1000, LargeNumbers.AT_ONCE, LargeNumbers.AT_ONCE + 1, 200_003, 262_144, 330_001}) {
            numbers.addAll(List.of(number(bits, bits), number(bits, -bits).negate(), BigInteger.TWO.pow(bits), BigInteger.TWO.pow(bits).subtract(BigInteger.ONE)));
        }
        return numbers;
    }

    /** Every number with one of each length; over the lengths, every shape meets every other. */
    private static void pairs(BiConsumer<BigInteger, BigInteger> test) {
        List<BigInteger> numbers = numbers();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.size(); j += SHAPES) {
                test.accept(numbers.get(i), numbers.get(j + (i + i / SHAPES + j / SHAPES) % SHAPES));
            }
        }
    }

    @Test
    void theProductIsThatOfJava() {
        pairs((x, y) -> assertThat(large.product(x, y).equals(x.multiply(y))).isTrue());
        for (BigInteger x : numbers()) {
            assertThat(large.product(x, BigInteger.ZERO)).isZero();
            assertThat(large.product(x, BigInteger.ONE.negate())).isEqualTo(x.negate());
        }
    }

    @Test
    void quotientAndRemainderAreThoseOfJava() {
        pairs((x, y) -> {
            BigInteger[] both = x.divideAndRemainder(y);
            assertThat(large.quotient(x, y).equals(both[0])).as("%d / %d bits", x.bitLength(), y.bitLength()).isTrue();
            assertThat(large.remainder(x, y).equals(both[1])).as("%d %% %d bits", x.bitLength(), y.bitLength()).isTrue();
            BigInteger product = x.multiply(y);
            assertThat(large.quotient(product, y).equals(x)).isTrue();
            assertThat(large.remainder(product.subtract(BigInteger.ONE), y).equals(product.subtract(BigInteger.ONE).remainder(y))).isTrue();
        });
    }

    @Test
    void thePowerIsThatOfJava() {
        for (int base : new int[] {-7, -2, -1, 0, 1, 2, 3, 12, 1 << 20}) {
            for (int exponent : new int[] {0, 1, 2, 3, 17, 200_001}) {
                BigInteger x = BigInteger.valueOf(base);
                assertThat(large.power(x, exponent)).isEqualTo(x.pow(exponent));
            }
        }
    }

    @Test
    void digitsAreThoseOfJava() {
        for (BigInteger x : numbers()) {
            String digits = x.toString();
            assertThat(large.text(x).equals(digits)).as("%d bits", x.bitLength()).isTrue();
            assertThat(large.ofText(x.abs().toString()).equals(x.abs())).as("%d digits", digits.length()).isTrue();
        }
        for (int exponent : new int[] {2047, 2048, 2049, 4096, 8192, 50_000}) {
            BigInteger power = BigInteger.TEN.pow(exponent);
            for (BigInteger x : List.of(power, power.subtract(BigInteger.ONE), power.add(BigInteger.ONE), power.negate())) {
                assertThat(large.text(x)).isEqualTo(x.toString());
                assertThat(large.ofText(x.abs().toString())).isEqualTo(x.abs());
            }
        }
        assertThat(large.ofText("0".repeat(10_000) + "12")).isEqualTo(12);
    }

    @Test
    void digitsThatSayBits() {
        for (int bits : new int[] {1, 3, 4}) {
            for (BigInteger x : numbers()) {
                String digits = x.abs().toString(1 << bits);
                assertThat(large.ofBits(digits, bits).equals(x.abs())).as("%d bits in base %d", x.bitLength(), 1 << bits).isTrue();
                assertThat(large.textOfBits(x.abs(), bits).equals(digits)).as("%d bits to base %d", x.bitLength(), 1 << bits).isTrue();
            }
            assertThat(large.ofBits("0", bits)).isZero();
            assertThat(large.textOfBits(BigInteger.ZERO, bits)).isEqualTo("0");
        }
    }

    @Test
    void aLookIsTakenBetweenParts() {
        BigInteger x = number(3_000_000, 1);
        BigInteger y = number(1_500_000, 2);
        assertThat(looksOf(() -> large.product(x, y))).isGreaterThan(100);
        assertThat(looksOf(() -> large.quotient(x, y))).isGreaterThan(100);
        assertThat(looksOf(() -> large.remainder(x, BigInteger.TEN))).isGreaterThan(40);
        assertThat(looksOf(() -> large.power(BigInteger.valueOf(3), 2_000_000))).isGreaterThan(100);
        String digits = "123456789".repeat(50_000);
        assertThat(looksOf(() -> large.text(y))).isGreaterThan(200);
        assertThat(looksOf(() -> large.ofText(digits))).isGreaterThan(200);
        assertThat(looksOf(() -> large.ofBits(digits, 4))).isPositive();
    }

    private int looksOf(Runnable work) {
        int before = looks[0];
        work.run();
        return looks[0] - before;
    }

    @Test
    void memoryIsAskedForBeforeItIsTaken() {
        LargeNumbers refused = new LargeNumbers(new LargeNumbers.Watch() {

            @Override
            public void look() {
                throw new IllegalStateException("too late");
            }

            @Override
            public void room(long bytes) {
                throw new IllegalStateException("refused " + bytes / 1000);
            }
        });
        BigInteger x = number(3_000_000, 1);
        assertThatThrownBy(() -> refused.product(x, x)).hasMessage("refused 750");
        assertThatThrownBy(() -> refused.quotient(x, x)).hasMessage("refused 750");
        assertThatThrownBy(() -> refused.power(BigInteger.valueOf(3), 4_000_000)).hasMessage("refused 1000");
        assertThatThrownBy(() -> refused.text(x)).hasMessageStartingWith("refused 18");
        assertThatThrownBy(() -> refused.ofText("1".repeat(1_000_000))).hasMessage("refused 416");
        assertThatThrownBy(() -> refused.ofBits("1".repeat(1_000_000), 4)).hasMessage("refused 500");
    }

    @Test
    void aLookMayEndIt() {
        LargeNumbers stopped = new LargeNumbers(new LargeNumbers.Watch() {

            @Override
            public void look() {
                throw new IllegalStateException("enough");
            }

            @Override
            public void room(long bytes) { }
        });
        BigInteger x = number(3_000_000, 1);
        assertThatThrownBy(() -> stopped.product(x, x)).hasMessage("enough");
        assertThatThrownBy(() -> stopped.quotient(x, number(1_000_000, 1))).hasMessage("enough");
    }

    @Test
    void theWorkGrowsWithTheTimeItTakes() {
        assertThat(LargeNumbers.work(64, 64)).isZero();
        assertThat(LargeNumbers.work(2048, 2048)).isBetween(100L, 110L);
        assertThat(LargeNumbers.work(4_000_000, 4_000_000)).isBetween(15_000_000L, 18_000_000L);
        assertThat(LargeNumbers.work(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(1_000_000_000_000_000L);
    }
}
