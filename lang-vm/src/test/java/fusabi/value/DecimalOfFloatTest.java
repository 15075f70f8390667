package fusabi.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalOfFloatTest {

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-2.5, -2.5", "1e5, 100000", "123456789012345678, 123456789012346000", "1e-28, 0.0000000000000000000000000001",
            "1e-30, 0", "3.0, 3", "0.30000000000000004, 0.3"})
    void aDoubleHasFifteenDigits(double value, String decimal) {
        assertThat(DecimalOfFloat.ofDouble(value).orElseThrow().toPlainString()).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e-5, 0.000010", "1e-4, 0.00010", "16777216, 16777220", "1.5, 1.5"})
    void aSingleHasSevenDigits(float value, String decimal) {
        assertThat(DecimalOfFloat.ofSingle(value).orElseThrow().toPlainString()).isEqualTo(decimal);
    }

    @Test
    void whatIsTooLargeIsNone() {
        assertThat(DecimalOfFloat.ofDouble(1e30)).isEmpty();
        assertThat(DecimalOfFloat.ofDouble(Double.NaN)).isEmpty();
        assertThat(DecimalOfFloat.ofDouble(Double.POSITIVE_INFINITY)).isEmpty();
    }
}
