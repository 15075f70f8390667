package fusabi.types;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A unit of measure in normal form: base units and variables with exponents other than zero. {@link #resolved} form has only unbound variables.
 *
 * @param factors keys are {@link TypeDefinition}s of base units and {@link TypeVariable}s
 */
public record Measure(Map<Object, Fraction> factors) implements Type {

    public static final Measure ONE = new Measure(Map.of());

    /** An exponent. */
    public record Fraction(int numerator, int denominator) {
        public static final Fraction ZERO = new Fraction(0, 1);

        public static Fraction of(int numerator, int denominator) {
            int divisor = gcd(Math.abs(numerator), Math.abs(denominator));
            int sign = denominator < 0 ? -1 : 1;
            return numerator == 0 ? ZERO : new Fraction(sign * numerator / divisor, sign * denominator / divisor);
        }

        private static int gcd(int a, int b) {
            return b == 0 ? Math.max(a, 1) : gcd(b, a % b);
        }

        public Fraction plus(Fraction other) {
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }

        public Fraction times(Fraction other) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }

        public boolean isZero() {
            return numerator == 0;
        }
    }

    public Measure {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
    }

    public static Measure of(TypeDefinition unit) {
        return unit.measure().orElseGet(() -> new Measure(Map.of(unit, Fraction.of(1, 1))));
    }

    public static Measure of(TypeVariable variable) {
        return new Measure(Map.of(variable, Fraction.of(1, 1)));
    }

    /** Any type that stands where a measure is expected, in normal form; a wrong type counts as no unit. */
    public static Measure from(Type type) {
        return switch (type.resolved()) {
            case Measure measure -> measure.normalized();
            case TypeVariable variable -> of(variable);
            case Named named -> of(named.definition());
            case Function _, Tuple _, Erroneous _ -> ONE;
        };
    }

    public Measure times(Measure other) {
        Map<Object, Fraction> result = new LinkedHashMap<>(factors);
        other.factors.forEach((key, exponent) -> add(result, key, exponent));
        return new Measure(result);
    }

    public Measure power(Fraction exponent) {
        Map<Object, Fraction> result = new LinkedHashMap<>();
        factors.forEach((key, value) -> add(result, key, value.times(exponent)));
        return new Measure(result);
    }

    public Measure inverse() {
        return power(Fraction.of(-1, 1));
    }

    public boolean isOne() {
        return normalized().factors.isEmpty();
    }

    /** With bound variables replaced by what they stand for. */
    public Measure normalized() {
        boolean plain = true;
        for (Object key : factors.keySet()) {
            plain &= !(key instanceof TypeVariable variable && variable.isBound());
        }
        if (plain) {
            return this;
        }
        Measure result = ONE;
        for (Map.Entry<Object, Fraction> entry : factors.entrySet()) {
            Measure factor = entry.getKey() instanceof TypeVariable variable ? from(variable) : of((TypeDefinition) entry.getKey());
            result = result.times(factor.power(entry.getValue()));
        }
        return result;
    }

    private static void add(Map<Object, Fraction> into, Object key, Fraction exponent) {
        Fraction sum = into.getOrDefault(key, Fraction.ZERO).plus(exponent);
        if (sum.isZero()) {
            into.remove(key);
        } else {
            into.put(key, sum);
        }
    }
}
