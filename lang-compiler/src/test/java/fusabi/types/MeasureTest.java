package fusabi.types;

import fusabi.syntax.Access;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTest {

    private static final TypeDefinition METRE = new TypeDefinition("m", "m", TypeDefinition.Kind.MEASURE, Access.PUBLIC);
    private static final TypeDefinition SECOND = new TypeDefinition("s", "s", TypeDefinition.Kind.MEASURE, Access.PUBLIC);

    @Property
    void powersMultiply(@ForAll @IntRange(min = -9, max = 9) int a, @ForAll @IntRange(min = -9, max = 9) int b) {
        Measure metre = Measure.of(METRE);
        assertThat(metre.power(Measure.Fraction.of(a, 1)).times(metre.power(Measure.Fraction.of(b, 1))))
                .isEqualTo(metre.power(Measure.Fraction.of(a + b, 1)));
    }

    @Property
    void aMeasureTimesItsInverseIsOne(@ForAll @IntRange(min = -9, max = 9) int a, @ForAll @IntRange(min = 1, max = 9) int b) {
        Measure measure = Measure.of(METRE).power(Measure.Fraction.of(a, b)).times(Measure.of(SECOND));
        assertThat(measure.times(measure.inverse()).isOne()).isTrue();
    }

    @Test
    void orderDoesNotMatter() {
        Measure metre = Measure.of(METRE);
        Measure second = Measure.of(SECOND);
        assertThat(metre.times(second)).isEqualTo(second.times(metre));
    }
}
