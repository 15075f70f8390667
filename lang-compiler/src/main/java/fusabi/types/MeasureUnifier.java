package fusabi.types;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes units of measure equal: solves a / b = 1 over an abelian group, after Kennedy, "Programming languages and dimensions", 1996, section 4. */
final class MeasureUnifier {

    private final Bindings bindings;

    MeasureUnifier(Bindings bindings) {
        this.bindings = bindings;
    }

    Optional<Failure> equal(Type a, Type b) {
        Measure quotient = Measure.from(a).times(Measure.from(b).inverse()).normalized();
        while (!quotient.factors().isEmpty()) {
            TypeVariable best = null;
            Measure.Fraction exponent = null;
            for (Map.Entry<Object, Measure.Fraction> entry : quotient.factors().entrySet()) {
                if (entry.getKey() instanceof TypeVariable variable && variable.rigidity() != TypeVariable.Rigidity.RIGID
                        && !variable.isGeneric()
                        && (best == null || best.rigidity() == TypeVariable.Rigidity.WARN)) {
                    best = variable;
                    exponent = entry.getValue();
                }
            }
            if (best == null) {
                return Optional.of(new Failure.Mismatch(a, b));
            }
            Map<Object, Measure.Fraction> rest = new LinkedHashMap<>(quotient.factors());
            rest.remove(best);
            Measure value = new Measure(rest).power(Measure.Fraction.of(-exponent.denominator(), exponent.numerator()));
            bindings.narrow(best, value);
            bindings.lowerLevels(value, best);
            bindings.link(best, value);
            quotient = Measure.from(a).times(Measure.from(b).inverse()).normalized();
        }
        return Optional.empty();
    }
}
