package fusabi.parse;

import fusabi.syntax.Literal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0", "42, 42", "-42, -42", "1_000_000, 1000000", "2147483647, 2147483647", "-2147483648, -2147483648", "0xFF, 255",
        "0xFFFFFFFF, -1", "0o17, 15", "0b1010, 10", "0xFy, 15y", "0xFFy, -1y", "127y, 127y", "-128y, -128y", "255uy, 255uy",
                "32767s, 32767s",
        "65535us, 65535us", "4294967295u, 4294967295u", "7l, 7", "7ul, 7u", "9223372036854775807L, 9223372036854775807L",
        "-9223372036854775808L, -9223372036854775808L", "18446744073709551615UL, 18446744073709551615UL", "5n, 5n", "5un, 5un",
        "1.5, 1.5", "1., 1.0", "1e3, 1000.0", "1E-3, 0.001", "-0.0, -0.0", "1_0.5_0, 10.5", "1.5f, 1.5f", "1f, 1.0f", "1e2f, 100.0f",
                "0x3F800000lf, 1.0f",
        "0x3FF0000000000000LF, 1.0", "1.10m, 1.10m", "1M, 1m", "123456789012345678901234567890I, 123456789012345678901234567890I", "5Q, 5Q",
    })
    void readsValues(String text, String expected) {
        assertThat(Sketch.of(Numbers.parse(text).literal())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, FS1147", "0x1FFFFFFFF, FS1147", "128y, FS1142", "-129y, FS1142", "256uy, FS1144", "32768s, FS1145", "65536us, FS1146",
        "4294967296u, FS1148", "9223372036854775808L, FS1149", "18446744073709551616UL, FS1150", "79228162514264337593543950336m, FS1154",
        "12abc, FS1156", "0b102, FS1156", "0o78, FS1156", "0xG, FS1156", "0x, FS1156", "1_, FS1156", "1e, FS1156", "1.5x, FS1156",
                "1.5L, FS1156",
        "3.ToString, FS1156",
    })
    void refuses(String text, String code) {
        assertThat(Numbers.parse(text).code()).isEqualTo(code);
    }

    @Property
    boolean readsEveryInt(@ForAll int value) {
        return Numbers.parse(Integer.toString(value)).literal().equals(new Literal.Int32(value));
    }

    @Property
    boolean readsTheBitsOfEveryInt(@ForAll int value) {
        return Numbers.parse("0x" + Integer.toHexString(value)).literal().equals(new Literal.Int32(value));
    }

    @Property
    boolean readsEveryDouble(@ForAll double value) {
        Literal literal = Numbers.parse(Double.toString(value)).literal();
        return literal instanceof Literal.Float(var read) && Double.compare(read, value) == 0;
    }
}
