package fusabi.vm;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LargeProductsTest {

    private final int[] looks = {0};
    private final LargeProducts products = new LargeProducts(() -> looks[0]++);

    private static BigInteger number(int bits, int seed) {
        return new BigInteger(bits, new Random(seed)).setBit(bits - 1);
    }

    @Test
    void theProductIsThatOfJava() {
        int[] sizes = {1, 1000, LargeProducts.AT_ONCE, LargeProducts.AT_ONCE + 1, 700_001, 1_500_000};
        for (int left : sizes) {
            for (int right : sizes) {
                BigInteger x = number(left, left);
                BigInteger y = number(right, right + 1);
                assertThat(products.product(x, y)).isEqualTo(x.multiply(y));
                assertThat(products.product(x.negate(), y)).isEqualTo(x.multiply(y).negate());
                assertThat(products.product(x.negate(), y.negate())).isEqualTo(x.multiply(y));
            }
        }
        BigInteger huge = number(600_000, 3);
        assertThat(products.product(huge, BigInteger.ZERO)).isZero();
        assertThat(products.product(huge, BigInteger.ONE.negate())).isEqualTo(huge.negate());
        assertThat(products.product(BigInteger.TWO.pow(600_000), BigInteger.TWO.pow(600_000))).isEqualTo(BigInteger.TWO.pow(1_200_000));
    }

    @Test
    void thePowerIsThatOfJava() {
        for (int base : new int[] {-7, -2, -1, 0, 1, 2, 3, 12, 1 << 20}) {
            for (int exponent : new int[] {0, 1, 2, 3, 17, 200_001}) {
                BigInteger x = BigInteger.valueOf(base);
                assertThat(products.power(x, exponent)).isEqualTo(x.pow(exponent));
            }
        }
    }

    @Test
    void aLookIsTakenBetweenParts() {
        products.product(number(3_000_000, 1), number(3_000_000, 2));
        assertThat(looks[0]).isGreaterThan(40);
        looks[0] = 0;
        products.power(BigInteger.valueOf(3), 2_000_000);
        assertThat(looks[0]).isGreaterThan(20);
    }

    @Test
    void aLookMayEndIt() {
        LargeProducts stopped = new LargeProducts(() -> {
            throw new IllegalStateException("enough");
        });
        assertThatThrownBy(() -> stopped.product(number(3_000_000, 1), number(3_000_000, 2))).hasMessage("enough");
    }
}
