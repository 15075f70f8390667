package fusabi.types;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypePrinterTest {

    private final KnownTypes known = new KnownTypes();
    private final Type bool = known.bool();

    private String name() {
        return TypePrinter.print(bool);
    }

    @Test
    void functionsAssociateToTheRight() {
        Type inner = new Type.Function(bool, bool);
        assertThat(TypePrinter.print(new Type.Function(bool, inner))).isEqualTo(name() + " -> " + name() + " -> " + name());
        assertThat(TypePrinter.print(new Type.Function(inner, bool))).isEqualTo("(" + name() + " -> " + name() + ") -> " + name());
    }

    @Test
    void tuplesInsideTuplesHaveParentheses() {
        Type pair = new Type.Tuple(List.of(bool, bool), false);
        assertThat(TypePrinter.print(new Type.Tuple(List.of(pair, bool), false)))
                .isEqualTo("(" + name() + " * " + name() + ") * " + name());
    }

    @Test
    void arraysAreWrittenBehindTheirElement() {
        assertThat(TypePrinter.print(known.array(known.array(bool)))).isEqualTo(name() + "[][]");
    }

    @Test
    void unnamedVariablesAreNamedInOrder() {
        assertThat(TypePrinter.print(new Type.Function(TypeVariable.fresh(1), TypeVariable.fresh(1)))).isEqualTo("'a -> 'b");
    }

    @Test
    void aNamedVariableKeepsItsName() {
        TypeVariable named = TypeVariable.declared("a", false, false, TypeVariable.Rigidity.WARN, 1);
        assertThat(TypePrinter.print(new Type.Function(named, TypeVariable.fresh(1)))).isEqualTo("'a -> 'b");
    }

    @Test
    void hugeTypesAreCutShort() {
        Type type = bool;
        for (int i = 0; i < 30; i++) {
            type = new Type.Tuple(List.of(type, type), false);
        }
        assertThat(TypePrinter.print(type).length()).isLessThan(500);
    }
}
